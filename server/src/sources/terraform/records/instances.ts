import type { Body } from '../hcl/nodes';
import type { Place } from '../../../text/span';
import type { Evaluator } from '../evaluate/evaluator';
import { roundsOf } from '../evaluate/loops';
import type { Scope } from '../evaluate/scope';
import { object, placeOf, plainText, textOf, verbatim, type Entry, type Value } from '../evaluate/value';

/** One instance of a block with `for_each` or `count`. */
export interface Instance {
  /** What `each`, `count` or the iterator of a dynamic block is for it; `undefined` if that is not known. */
  readonly variable: readonly ['each' | 'count', Value] | undefined;
  /** What distinguishes it from its siblings: key or index; empty if there are none. */
  readonly key: string;
  /** May it not exist, or exist many times? */
  readonly unsure: boolean;
}

/** The limit up to which instances are examined one by one. */
const MAX_INSTANCES = 1000;

const ONE: Instance = { variable: undefined, key: '', unsure: false };
/** Represents any number of instances. */
const SOME: Instance = { variable: undefined, key: '', unsure: true };

/** The instances of a block: one by one if the collection is known, otherwise one that represents all. */
export function instancesOf(body: Body, scope: Scope, evaluator: Evaluator): readonly Instance[] {
  const valueOf = (name: string) => {
    const expression = body.attributes.find((attribute) => attribute.name === name)?.value;
    return expression && evaluator.evaluate(expression, scope);
  };
  const collection = valueOf('for_each');
  if (collection !== undefined) return each(collection);
  const count = valueOf('count');
  return count === undefined ? [ONE] : counted(count);
}

function each(collection: Value): readonly Instance[] {
  if (collection.kind !== 'list' && collection.kind !== 'object') return [SOME];
  const rounds = roundsOf(collection, collection.place);
  if (rounds.length > MAX_INSTANCES) return [SOME];
  return rounds.map(([key, value]) => {
    if (value.kind === 'unknown' && value.many) return SOME;
    // A set has its items as keys.
    const name = collection.kind === 'list' && plainText(value) !== undefined ? value : key;
    return { variable: ['each', record({ key: name, value }, placeOf(value))], key: textOf(name).value, unsure: false };
  });
}

function counted(count: Value): readonly Instance[] {
  if (count.kind !== 'number' || count.value > MAX_INSTANCES) return [SOME];
  return Array.from({ length: count.value }, (_, value) => {
    const index: Value = { kind: 'number', value, place: count.place };
    return { variable: ['count', record({ index }, count.place)], key: String(value), unsure: false };
  });
}

function record(members: Readonly<Record<string, Value>>, place: Place): Value {
  const entry = ([name, value]: [string, Value]): [string, Entry] => [name, { key: verbatim(name, place), value }];
  return object(new Map(Object.entries(members).map(entry)), false, place);
}
