import type { Place } from '../../../text/span';
import {
  itemsOf,
  list,
  object,
  plainText,
  text,
  textOf,
  unknown,
  type Entry,
  type Implementation,
  type Value,
} from './value';

/** Longer lists are not expanded. */
const MAX_ITEMS = 10_000;

/** Functions that create lists and maps, or split them (Terraform, Collection Functions, Type Conversion Functions). */
export const collectionFunctions: Readonly<Record<string, Implementation>> = {
  concat: (lists, place) => list(lists.flatMap(itemsOf), place),
  flatten: ([value], place) => value && list(flatten(value), place),
  compact: ([value], place) => value && list(itemsOf(value).filter((item) => !isEmpty(item)), place), // prettier-ignore
  distinct: ([value], place) => value && list(distinct(itemsOf(value)), place),
  toset: ([value], place) => value && list(sorted(distinct(itemsOf(value))), place),
  setunion: (lists, place) => list(sorted(distinct(lists.flatMap(itemsOf))), place),
  tolist: ([value]) => value,
  tomap: ([value]) => value,
  sensitive: ([value]) => value,
  nonsensitive: ([value]) => value,
  try: ([value]) => value,

  reverse: ([value], place) => onList(value, (items) => list(items.toReversed(), place)),
  sort: ([value], place) => onList(value, (items) => (items.every(isPlain) ? list(sorted(items), place) : undefined)),
  chunklist: ([value, size], place) =>
    onList(value, (items) => {
      const step = numberOf(size) ?? 0;
      if (step < 1) return undefined;
      const starts = Array.from({ length: Math.ceil(items.length / step) }, (_, index) => index * step);
      return list(starts.map((start) => list(items.slice(start, start + step), place)), place); // prettier-ignore
    }),
  slice: ([value, start, end], place) =>
    onList(value, (items) => list(items.slice(numberOf(start), numberOf(end)), place)),
  element: ([value, index]) => onList(value, (items) => items[(numberOf(index) ?? NaN) % items.length]),
  one: ([value], place) => onList(value, ([only]) => only ?? { kind: 'null', place }),
  range: (args, place) => range(args, place),
  length: ([value], place) => {
    const count = sizeOf(value);
    return count === undefined ? undefined : { kind: 'number', value: count, place };
  },
  contains: ([value, wanted], place) =>
    onList(value, (items) => {
      const texts = items.map(plainText);
      const search = plainText(wanted);
      if (search === undefined || texts.includes(undefined)) return undefined;
      return { kind: 'boolean', value: texts.includes(search), place };
    }),

  keys: ([value], place) => onObject(value, (entries) => list(entries.map(({ key }) => text(key)), place)), // prettier-ignore
  values: ([value], place) => onObject(value, (entries) => list(entries.map((entry) => entry.value), place)), // prettier-ignore
  merge: (maps, place) => {
    const entries = new Map<string, Entry>();
    for (const map of maps) if (map.kind === 'object') for (const [key, entry] of map.entries) entries.set(key, entry);
    return object(
      entries,
      maps.some((map) => map.kind !== 'object' || map.open),
      place,
    );
  },
  lookup: ([map, key, otherwise]) => {
    const name = plainText(key);
    if (map?.kind !== 'object' || name === undefined) return undefined;
    return map.entries.get(name)?.value ?? (map.open ? undefined : otherwise);
  },
  coalesce: (values) => firstThat(values, (value) => value.kind !== 'null' && plainText(value) !== ''),
  coalescelist: (values) => firstThat(values, (value) => value.kind === 'list' && value.items.length > 0),
};

/** The result for a list with a known number of items. */
function onList(value: Value | undefined, make: (items: readonly Value[]) => Value | undefined): Value | undefined {
  return value?.kind === 'list' && !value.items.some(isMany) ? make(value.items) : undefined;
}

/** The result for a map with only known entries, in the order of their keys. */
function onObject(value: Value | undefined, make: (entries: readonly Entry[]) => Value): Value | undefined {
  if (value?.kind !== 'object' || value.open) return undefined;
  return make([...value.entries.values()]);
}

/** Texts in the order of a set; if one is unknown, so is its position, and the written order is kept. */
function sorted(items: readonly Value[]): readonly Value[] {
  const byText = (a: Value, b: Value) => (textOf(a).value < textOf(b).value ? -1 : 1);
  return items.every(isPlain) ? items.toSorted(byText) : items;
}

function isPlain(item: Value): boolean {
  return plainText(item) !== undefined;
}

/** The first value that passes; unknown as soon as one before it is. */
function firstThat(values: readonly Value[], passes: (value: Value) => boolean): Value | undefined {
  const first = values.find((value) => value.kind === 'unknown' || passes(value));
  return first?.kind === 'unknown' ? undefined : first;
}

function flatten(value: Value): readonly Value[] {
  return itemsOf(value).flatMap((item) => {
    if (item.kind === 'list') return flatten(item);
    return item.kind === 'unknown' ? [unknown(item.place, true)] : [item];
  });
}

/** Without texts that are already present. */
function distinct(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const plain = plainText(item);
    if (plain === undefined) return true;
    const isNew = !seen.has(plain);
    seen.add(plain);
    return isNew;
  });
}

function range(args: readonly Value[], place: Place): Value | undefined {
  const numbers = args.map(numberOf);
  const [first, second, third] = numbers;
  if (first === undefined || numbers.includes(undefined)) return undefined;
  const [start, end] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (end < start ? -1 : 1);
  const count = Math.ceil((end - start) / step);
  if (!(count >= 0 && count <= MAX_ITEMS)) return undefined;
  return list(Array.from({ length: count }, (_, index) => ({ kind: 'number', value: start + index * step, place })), place); // prettier-ignore
}

function sizeOf(value: Value | undefined): number | undefined {
  if (value?.kind === 'text') return plainText(value)?.length;
  if (value?.kind === 'list') return value.items.some(isMany) ? undefined : value.items.length;
  return value?.kind === 'object' && !value.open ? value.entries.size : undefined;
}

function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.value : undefined;
}

function isEmpty(value: Value): boolean {
  return value.kind === 'null' || plainText(value) === '';
}

function isMany(value: Value): boolean {
  return value.kind === 'unknown' && value.many;
}
