import type { Block, Expression, HclTree } from '../hcl/nodes';
import type { Anchor } from '../../../text/span';

/** A top-level block of a Terraform file with what follows it, or a whole JSON file. Its text never changes. */
export class Segment implements Anchor {
  readonly uri: string;
  readonly text: string;
  readonly tree: HclTree;
  isGone = false;
  #offset: number;
  #outward: Outward | undefined;
  #definitions: ReadonlyMap<string, Block | Expression> | undefined;

  constructor(uri: string, text: string, tree: HclTree, offset: number) {
    this.uri = uri;
    this.text = text;
    this.tree = tree;
    this.#offset = offset;
  }

  get offset(): number {
    return this.#offset;
  }

  /** The file moves its segments when text before them comes or goes. */
  move(offset: number): void {
    this.#offset = offset;
  }

  get outward(): Outward {
    return (this.#outward ??= outwardOf(this));
  }

  /** What others may refer to: `local.<name>`, `<type>.<name>`, `data.<type>.<name>`, `var.<name>` in `.tfvars`. */
  get definitions(): ReadonlyMap<string, Block | Expression> {
    this.#definitions ??= new Map([...this.tree.body.blocks.flatMap(definitionsIn), ...this.#variables()]);
    return this.#definitions;
  }

  /** What the file gives to variables. */
  #variables(): readonly (readonly [string, Expression])[] {
    if (!isVariablesFile(this.uri)) return [];
    return this.tree.body.attributes.map(({ name, value }) => [`var.${name}`, value]);
  }
}

/**
 * What a segment may involve outside the module's own records: the text of files, whatever its expressions come to; other
 * modules or zones, which its own syntax shows.
 */
export type Outward = 'files' | 'units' | 'nothing';

function outwardOf({ text, tree }: Segment): Outward {
  if (/file\s*\(/.test(text)) return 'files';
  // Zones are in heredocs, and in strings of several lines.
  const isUnit = /<<|\\n/.test(text) || tree.body.blocks.some(({ type }) => type === 'module');
  return isUnit ? 'units' : 'nothing';
}

/** Does the file give values to variables, and define nothing? */
export function isVariablesFile(uri: string): boolean {
  return /\.tfvars(\.json)?$/i.test(uri);
}

function definitionsIn(block: Block): readonly [string, Block | Expression][] {
  const [first, second] = block.labels;
  switch (block.type) {
    case 'locals':
      return block.body.attributes.map(({ name, value }) => [`local.${name}`, value]);
    case 'resource':
    case 'data':
      if (first === undefined || second === undefined) return [];
      return [[`${block.type === 'data' ? 'data.' : ''}${first.text}.${second.text}`, block]];
    default:
      return [];
  }
}
