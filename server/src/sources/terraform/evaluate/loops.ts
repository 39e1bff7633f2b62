import type { For } from '../hcl/nodes';
import type { Place } from '../../../text/span';
import { inner, placeIn, type Evaluate, type Scope } from './scope';
import { list, object, plainText, text, textOf, unknown, type Entry, type Value } from './value';

/** A `for` expression. Rounds whose condition cannot be decided give any number of unknown items. */
export function evaluateFor(loop: For, scope: Scope, evaluate: Evaluate): Value {
  const place = placeIn(loop, scope);
  const rounds = roundsOf(evaluate(loop.collection, scope), place).map(([key, value]) => {
    if (value.kind === 'unknown' && value.many) return unknownRound(place);
    const names: [string, Value][] = [[loop.valueName, value]];
    if (loop.keyName !== undefined) names.push([loop.keyName, key]);
    return round(loop, inner(scope, names), evaluate);
  });
  const made = rounds.filter((each) => each !== undefined);
  if (loop.makes === 'list') return list(made.map(({ value }) => value), place); // prettier-ignore
  return gather(made, loop.grouping, place);
}

/** Key and value of each round over a collection; what is unknown gives one round of many. */
export function roundsOf(collection: Value, place: Place): readonly (readonly [Value, Value])[] {
  if (collection.kind === 'list') {
    return collection.items.map((item, index) => [{ kind: 'number', value: index, place }, item]);
  }
  const many = unknown(place, true);
  if (collection.kind !== 'object') return [[many, many]];
  const entries = [...collection.entries.values()].map(({ key, value }) => [text(key), value] as const);
  return collection.open ? [...entries, [many, many]] : entries;
}

interface Round {
  /** Of an object; `undefined` if it cannot be determined. */
  readonly key: Value | undefined;
  readonly value: Value;
}

function unknownRound(place: Place): Round {
  return { key: undefined, value: unknown(place, true) };
}

function round(loop: For, scope: Scope, evaluate: Evaluate): Round | undefined {
  if (loop.condition !== undefined) {
    const condition = evaluate(loop.condition, scope);
    if (condition.kind !== 'boolean') return unknownRound(placeIn(loop, scope));
    if (!condition.value) return undefined;
  }
  const key = loop.resultKey === undefined ? undefined : evaluate(loop.resultKey, scope);
  return { key, value: evaluate(loop.result, scope) };
}

function gather(rounds: readonly Round[], grouping: boolean, place: Place): Value {
  const entries = new Map<string, Entry>();
  let open = false;
  for (const { key, value } of rounds) {
    const name = key === undefined || key.kind === 'unknown' ? undefined : plainText(text(textOf(key)));
    if (name === undefined || key === undefined) {
      open = true;
      continue;
    }
    const before = entries.get(name)?.value;
    const values = before?.kind === 'list' ? [...before.items, value] : [value];
    entries.set(name, { key: textOf(key), value: grouping ? list(values, place) : value });
  }
  return object(entries, open, place);
}
