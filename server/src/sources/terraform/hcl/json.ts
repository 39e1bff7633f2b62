import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { isDeeperThan } from '../../../text/json-depth';
import type { Span } from '../../../text/span';
import {
  missing,
  type Attribute,
  type Block,
  type Body,
  type Expression,
  type HclTree,
  type Label,
  type ObjectItem,
  type Problem,
} from './nodes';
import { readJsonTemplate } from './json-strings';

/** How many labels come before the body of a block (Terraform, JSON Configuration Syntax). */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  check: 1,
  locals: 0,
  terraform: 0,
  moved: 0,
  import: 0,
  removed: 0,
};

/** Deeper than any sensible file, and shallow enough for the recursion of the JSON parser. */
const MAX_DEPTH = 200;

/**
 * Reads `.tf.json` and `.tofu.json` (`configuration`) or `.tfvars.json` (`variables`) into the same tree as HCL. Only the
 * top level has blocks: nested ones cannot be distinguished from object values there and are attributes. Never fails.
 */
export function parseJsonHcl(text: string, content: 'configuration' | 'variables'): HclTree {
  if (isDeeperThan(MAX_DEPTH, text)) return { ...EMPTY, problems: [{ kind: 'too-deep', args: {}, start: 0, end: 1 }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return new JsonReader(text, errors).tree(root, content);
}

const EMPTY: HclTree = { body: { attributes: [], blocks: [], start: 0, end: 0 }, comments: [], problems: [] };

class JsonReader {
  readonly #text: string;
  readonly #problems: Problem[];

  constructor(text: string, errors: readonly ParseError[]) {
    this.#text = text;
    this.#problems = errors.map((error) => ({
      kind: 'json',
      args: { code: printParseErrorCode(error.error) },
      ...this.#span(error),
    }));
  }

  tree(root: Node | undefined, content: 'configuration' | 'variables'): HclTree {
    const properties = root === undefined ? [] : objectsIn(root).flatMap(propertiesOf);
    const isBlock = ({ name }: Property) => content === 'configuration' && Object.hasOwn(LABELS, name);
    const body: Body = {
      attributes: properties.filter((property) => !isBlock(property)).map((property) => this.#attribute(property)),
      blocks: properties.filter(isBlock).flatMap((property) => this.#blocks(property)),
      start: 0,
      end: this.#text.length,
    };
    return { body, comments: [], problems: this.#problems };
  }

  #blocks(type: Property): readonly Block[] {
    const build = (value: Node, labels: readonly Label[], missing: number): readonly Block[] =>
      objectsIn(value).flatMap((object) =>
        missing === 0
          ? [this.#block(type, labels, object)]
          : propertiesOf(object).flatMap((property) =>
              property.value === undefined
                ? []
                : build(property.value, [...labels, { text: property.name, ...this.#span(property.key) }], missing - 1),
            ),
      );
    return type.value === undefined ? [] : build(type.value, [], LABELS[type.name] ?? 0);
  }

  #block(type: Property, labels: readonly Label[], object: Node): Block {
    const span = this.#span(object);
    const attributes = propertiesOf(object).map((property) => this.#attribute(property));
    return {
      kind: 'block',
      type: type.name,
      typeSpan: this.#span(type.key),
      labels,
      body: { attributes, blocks: [], ...span },
      open: { start: span.start, end: span.start + 1 },
      close: this.#text.charAt(span.end - 1) === '}' ? { start: span.end - 1, end: span.end } : undefined,
      start: labels.at(-1)?.start ?? span.start,
      end: span.end,
    };
  }

  #attribute({ name, key, value }: Property): Attribute {
    const nameSpan = this.#span(key);
    const expression = value === undefined ? missing(nameSpan.end) : this.#expression(value);
    return { kind: 'attribute', name, nameSpan, value: expression, start: nameSpan.start, end: expression.end };
  }

  #expression(node: Node): Expression {
    const span = this.#span(node);
    switch (node.type) {
      case 'string':
        return readJsonTemplate(this.#text, span.start, span.end, this.#problems);
      case 'array':
        return { kind: 'list', items: (node.children ?? []).map((item) => this.#expression(item)), ...span };
      case 'object':
        return { kind: 'object', items: propertiesOf(node).map((property) => this.#item(property)), ...span };
      case 'number':
        return { kind: 'number', value: Number(node.value), ...span };
      case 'boolean':
        return { kind: 'boolean', value: node.value === true, ...span };
      case 'null':
        return { kind: 'null', ...span };
      case 'property':
        return missing(span.start);
    }
  }

  #item({ key, value }: Property): ObjectItem {
    const span = this.#span(key);
    const expression = value === undefined ? missing(span.end) : this.#expression(value);
    return { key: this.#expression(key), value: expression, start: span.start, end: expression.end };
  }

  /** The JSON parser's nodes may reach past the end of broken text. */
  #span({ offset, length }: { readonly offset: number; readonly length: number }): Span {
    return { start: Math.min(offset, this.#text.length), end: Math.min(offset + length, this.#text.length) };
  }
}

interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | undefined;
}

/** The properties of an object in order, equal ones too; `"//"` is a comment. */
function propertiesOf(node: Node): readonly Property[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key === undefined || key.value === '//' ? [] : [{ name: String(key.value), key, value }];
  });
}

/** Where an object is expected an array of objects means the same. */
function objectsIn(node: Node): readonly Node[] {
  return node.type === 'array' ? (node.children ?? []).flatMap(objectsIn) : [node];
}
