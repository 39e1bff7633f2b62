import type { Expression } from '../hcl/nodes';
import type { Segment } from './segment';
import { Evaluator } from '../evaluate/evaluator';
import type { Definition, References } from '../evaluate/traversals';
import type { Value } from '../evaluate/value';

interface Remembered {
  readonly value: Value;
  readonly reads: ReadonlySet<string>;
}

/**
 * What the files of a module define, by name. It notes which names are asked for, so that a change of one of them only
 * touches those who have read it.
 */
export class Definitions implements References {
  readonly evaluator: Evaluator = new Evaluator(this);
  readonly #segments = new Map<string, Segment[]>();
  readonly #locals = new Map<string, Remembered>();
  readonly #busy = new Set<string>();
  #reads = new Set<string>();

  add(segment: Segment): void {
    for (const name of segment.definitions.keys()) {
      const known = this.#segments.get(name);
      if (known === undefined) this.#segments.set(name, [segment]);
      else known.push(segment);
    }
  }

  remove(segment: Segment): void {
    for (const name of segment.definitions.keys()) {
      const rest = (this.#segments.get(name) ?? []).filter((other) => other !== segment);
      if (rest.length > 0) this.#segments.set(name, rest);
      else this.#segments.delete(name);
    }
  }

  /** Forgets the values that names among these have gone into. */
  forget(changed: ReadonlySet<string>): void {
    for (const [name, { reads }] of this.#locals) {
      if (changed.has(`local.${name}`) || intersects(reads, changed)) this.#locals.delete(name);
    }
  }

  /** Is there a resource or data source of that address? */
  has(address: string): boolean {
    return this.#segments.has(address);
  }

  /** What `read` gives, and the names it asked for on the way, directly or through others. */
  tracking<T>(read: () => T): { readonly result: T; readonly reads: ReadonlySet<string> } {
    const outer = this.#reads;
    this.#reads = new Set();
    const result = read();
    const reads = this.#reads;
    this.#reads = outer;
    for (const name of reads) outer.add(name);
    return { result, reads };
  }

  local(name: string): Value | undefined {
    const key = `local.${name}`;
    this.#reads.add(key);
    const known = this.#locals.get(name);
    if (known !== undefined) {
      for (const read of known.reads) this.#reads.add(read);
      return known.value;
    }
    const [segment] = this.#segments.get(key) ?? [];
    const expression = segment?.definitions.get(key);
    if (segment === undefined || expression === undefined || expression.kind === 'block' || this.#busy.has(name))
      return undefined;
    this.#busy.add(name);
    const scope = { anchor: segment, variables: new Map() };
    const { result: value, reads } = this.tracking(() => this.evaluator.evaluate(expression, scope));
    this.#busy.delete(name);
    this.#locals.set(name, { value, reads });
    return value;
  }

  argument(address: string, name: string): Definition | undefined {
    this.#reads.add(address);
    const [segment] = this.#segments.get(address) ?? [];
    const block = segment?.definitions.get(address);
    const expression: Expression | undefined =
      block?.kind === 'block' ? block.body.attributes.find((attribute) => attribute.name === name)?.value : undefined;
    return segment === undefined || expression === undefined ? undefined : { expression, anchor: segment };
  }
}

export function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const name of small) if (large.has(name)) return true;
  return false;
}
