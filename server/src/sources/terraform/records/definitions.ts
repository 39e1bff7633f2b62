import type { Expression } from '../hcl/nodes';
import type { Segment } from './segment';
import { Evaluator } from '../evaluate/evaluator';
import type { Definition, References } from '../evaluate/traversals';
import type { Value } from '../evaluate/value';

/** The key of a read of a file among the reads of names. */
export const FILE = 'file ';

interface Remembered {
  readonly value: Value;
  readonly reads: ReadonlySet<string>;
}

/**
 * What the files of a module define, by name. It records which names are read, so that a change of one of them only
 * affects its readers.
 */
export class Definitions implements References {
  readonly evaluator: Evaluator = new Evaluator(this);
  readonly #segments = new Map<string, Segment[]>();
  /** Of locals and variables. */
  readonly #values = new Map<string, Remembered>();
  /** The values that have read a name. */
  readonly #readers = new Map<string, Set<string>>();
  readonly #files = new Map<string, string>();
  readonly #asked = new Set<string>();
  #bound: ReadonlyMap<string, Value> = new Map();
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

  /** Discards the values that depend on these names, directly or through others. Returns all those names. */
  forget(changed: ReadonlySet<string>): ReadonlySet<string> {
    const affected = new Set(changed);
    for (const name of affected) {
      // Items that are added during the iteration are visited as well.
      for (const reader of this.#readers.get(name) ?? []) affected.add(reader);
      this.#forgetValue(name);
    }
    return affected;
  }

  #forgetValue(key: string): void {
    for (const name of this.#values.get(key)?.reads ?? []) this.#readers.get(name)?.delete(key);
    this.#values.delete(key);
  }

  /** Is there a resource or data source of that address? */
  has(address: string): boolean {
    return this.#segments.has(address);
  }

  /** The result of `read`, and the names it read itself. `forget` knows those that these depend on. */
  tracking<T>(read: () => T): { readonly result: T; readonly reads: ReadonlySet<string> } {
    const outer = this.#reads;
    this.#reads = new Set();
    const result = read();
    const reads = this.#reads;
    this.#reads = outer;
    return { result, reads };
  }

  local(name: string): Value | undefined {
    const key = `local.${name}`;
    return this.#value(key, () => firstOf(this.#segments.get(key) ?? []));
  }

  /** Gives variables the values that callers have for them. Gives the names, as reads, of those that differ now. */
  bind(values: ReadonlyMap<string, Value>): ReadonlySet<string> {
    const before = this.#bound;
    this.#bound = values;
    const names = [...new Set([...before.keys(), ...values.keys()])];
    return new Set(names.filter((name) => before.get(name) !== values.get(name)).map((name) => `var.${name}`));
  }

  variable(name: string): Value | undefined {
    const key = `var.${name}`;
    const given = this.#bound.get(name);
    if (given !== undefined) {
      this.#reads.add(key);
      return given;
    }
    return this.#value(key, () => assignment(this.#segments.get(key) ?? []));
  }

  #value(key: string, find: () => Segment | undefined): Value | undefined {
    this.#reads.add(key);
    const known = this.#values.get(key);
    if (known !== undefined) return known.value;
    const segment = find();
    const expression = segment?.definitions.get(key);
    if (segment === undefined || expression === undefined || expression.kind === 'block' || this.#busy.has(key))
      return undefined;
    this.#busy.add(key);
    const scope = { anchor: segment, variables: new Map() };
    const { result: value, reads } = this.tracking(() => this.evaluator.evaluate(expression, scope));
    this.#busy.delete(key);
    this.#values.set(key, { value, reads });
    for (const name of reads) this.#readers.set(name, (this.#readers.get(name) ?? new Set()).add(key));
    return value;
  }

  /** Provides the text of a file that `file` has requested. True if it differs from the previous one. */
  setFile(path: string, text: string | undefined): boolean {
    const isSame = this.#files.get(path) === text;
    if (text === undefined) this.#files.delete(path);
    else this.#files.set(path, text);
    return !isSame;
  }

  /** Paths of files that values have been read from. */
  filesInValues(): readonly string[] {
    return [...this.#asked].filter((path) => (this.#readers.get(FILE + path)?.size ?? 0) > 0);
  }

  file(path: string): string | undefined {
    const normal = normalPath(path);
    if (normal === undefined) return undefined;
    this.#reads.add(FILE + normal);
    this.#asked.add(normal);
    return this.#files.get(normal);
  }

  argument(address: string, name: string): Definition | undefined {
    this.#reads.add(address);
    const segment = firstOf(this.#segments.get(address) ?? []);
    const block = segment?.definitions.get(address);
    const expression: Expression | undefined =
      block?.kind === 'block' ? block.body.attributes.find((attribute) => attribute.name === name)?.value : undefined;
    return segment === undefined || expression === undefined ? undefined : { expression, anchor: segment };
  }
}

/**
 * Of segments that define the same name the first one, in the order of the files' names: it does not matter which came
 * first.
 */
function firstOf(segments: readonly Segment[]): Segment | undefined {
  const [first, ...others] = segments;
  return others.reduce((least, each) => (least !== undefined && comesAfter(least, each) ? each : least), first);
}

function comesAfter(a: Segment, b: Segment): boolean {
  return a.uri === b.uri ? a.offset > b.offset : a.uri > b.uri;
}

/** A relative path without `.` and needless `..`; `undefined` for any other. */
function normalPath(path: string): string | undefined {
  if (/^(?:[/~\\]|[a-z]:)/i.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/**
 * The assignment of a variable that counts: of the files that every plan reads the last one (Terraform, Variable
 * Definition Precedence). If another file, which the command line may name, also sets it, it is unknown.
 */
function assignment(segments: readonly Segment[]): Segment | undefined {
  const ranked = segments.map((segment) => ({ segment, rank: rankOf(segment.uri) }));
  if (ranked.some(({ rank }) => rank === '')) return undefined;
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).at(-1)?.segment;
}

/** Greater ranks count; empty for a file that a plan reads only on request. */
function rankOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  if (name === 'terraform.tfvars') return '1';
  if (name === 'terraform.tfvars.json') return '2';
  return /\.auto\.tfvars(\.json)?$/.test(name) ? `3 ${name}` : '';
}
