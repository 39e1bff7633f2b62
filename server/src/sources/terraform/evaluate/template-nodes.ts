import type { Directive, TemplatePart } from '../hcl/nodes';
import type { Span } from '../../../text/span';

/** The parts of a template as a tree: the contents of an `if` or a `for` are its children. */
export type TemplateNode = Exclude<TemplatePart, Directive> | Branch;

/** `%{ if … }…%{ else }…%{ endif }` or `%{ for … }…%{ endfor }`; from the first directive to the last. */
export interface Branch extends Span {
  readonly kind: 'branch';
  readonly directive: Directive;
  readonly body: readonly TemplateNode[];
  /** After `else`. */
  readonly otherwise: readonly TemplateNode[];
}

/** Never fails: a branch without its end continues to the last part, and an end without its beginning is skipped. */
export function branches(parts: readonly TemplatePart[]): readonly TemplateNode[] {
  if (!parts.some(({ kind }) => kind === 'directive')) return parts.filter((part) => part.kind !== 'directive');
  return new BranchReader(parts).read();
}

/** Branches further inside others are not read. */
const MAX_DEPTH = 100;

class BranchReader {
  readonly #parts: readonly TemplatePart[];
  #at = 0;
  #depth = 0;

  constructor(parts: readonly TemplatePart[]) {
    this.#parts = parts;
  }

  read(): readonly TemplateNode[] {
    const nodes: TemplateNode[] = [];
    while (this.#at < this.#parts.length) {
      for (const node of this.#nodes()) nodes.push(node);
      this.#at++;
    }
    return nodes;
  }

  /** Up to the `else` or end of the enclosing branch. */
  #nodes(): readonly TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (let part = this.#parts[this.#at]; part !== undefined; part = this.#parts[this.#at]) {
      if (part.kind !== 'directive') nodes.push(part);
      else if (part.keyword === 'else' || part.keyword.startsWith('end')) return nodes;
      else nodes.push(this.#depth < MAX_DEPTH ? this.#branch(part) : this.#unread(part));
      this.#at++;
    }
    return nodes;
  }

  #branch(directive: Directive): Branch {
    this.#at++;
    this.#depth++;
    const body = this.#nodes();
    const hasElse = this.#keyword() === 'else';
    if (hasElse) this.#at++;
    const otherwise = hasElse ? this.#nodes() : [];
    this.#depth--;
    return { kind: 'branch', directive, body, otherwise, start: directive.start, end: this.#end(directive) };
  }

  /** Up to its end, as a loop over something unknown: its text is unknown as well. */
  #unread(directive: Directive): Branch {
    let open = 0;
    for (; this.#at < this.#parts.length; this.#at++) {
      const keyword = this.#keyword();
      if (keyword === 'if' || keyword === 'for') open++;
      else if (keyword?.startsWith('end') === true && --open === 0) break;
    }
    const loop: Directive = { ...directive, keyword: 'for', condition: undefined, loop: undefined };
    const end = this.#end(directive);
    return { kind: 'branch', directive: loop, body: [], otherwise: [], start: directive.start, end };
  }

  #end(directive: Directive): number {
    return (this.#parts[this.#at] ?? this.#parts.at(-1) ?? directive).end;
  }

  #keyword(): string | undefined {
    const part = this.#parts[this.#at];
    return part?.kind === 'directive' ? part.keyword : undefined;
  }
}
