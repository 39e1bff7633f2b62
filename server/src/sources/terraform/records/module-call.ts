import type { Block } from '../hcl/nodes';
import type { BlockContainer } from './container';
import { oneOf, placeOf, plainText, type Value } from '../evaluate/value';

/** A call of a module in a folder of the same tree, with what it gives to the module's variables. */
export interface ModuleCall {
  /** Path from the folder of the caller. */
  readonly source: string;
  readonly given: ReadonlyMap<string, Value>;
}

/** Arguments of a call that are not variables of the module. */
export const META: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

/** The call as one instance makes it; `undefined` if the module comes from elsewhere. */
export function moduleCall(container: BlockContainer, block: Block): ModuleCall | undefined {
  const source = plainText(container.argument('source'));
  if (source === undefined || !/^\.\.?\//.test(source)) return undefined;
  const given = new Map<string, Value>();
  for (const { name } of block.body.attributes) {
    const value = META.has(name) ? undefined : container.argument(name);
    if (value !== undefined) given.set(name, value);
  }
  return { source, given };
}

/** What the calls of one module give to its variables: if they differ, one of several values. */
export function bindings(calls: readonly ModuleCall[]): ReadonlyMap<string, Value> {
  const bound = new Map<string, Value>();
  const names = new Set(calls.flatMap(({ given }) => [...given.keys()]));
  for (const name of names) {
    const values = calls.flatMap(({ given }) => given.get(name) ?? []);
    const [first, ...others] = values;
    // A call that omits it uses the default, which is not read.
    if (first === undefined || values.length < calls.length) continue;
    bound.set(name, others.length === 0 ? first : oneOf(values, placeOf(first)));
  }
  return bound;
}
