import { ENCODINGS } from './encodings';
import { HOLE, Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';

/** The value of an expression without running Terraform. */
export type Value = TextValue | NumberValue | BooleanValue | NullValue | ListValue | ObjectValue | UnknownValue;

export interface TextValue {
  readonly kind: 'text';
  readonly octets: Octets;
}

export interface NumberValue {
  readonly kind: 'number';
  readonly value: number;
  readonly place: Place;
}

export interface BooleanValue {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly place: Place;
}

export interface NullValue {
  readonly kind: 'null';
  readonly place: Place;
}

/** Lists, tuples and sets. */
export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  /** How many values there are in it, counted as often as they can be reached. */
  readonly weight: number;
  readonly place: Place;
}

/** Objects and maps; keys are octet strings. */
export interface ObjectValue {
  readonly kind: 'object';
  readonly entries: ReadonlyMap<string, Entry>;
  /** May it hold more than these, or others instead? */
  readonly open: boolean;
  readonly weight: number;
  readonly place: Place;
}

export interface Entry {
  readonly key: Octets;
  readonly value: Value;
}

/** A variable, an attribute that a provider computes, a function of those. */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly place: Place;
  /** In a list: any number of items, including none. */
  readonly many: boolean;
  /** The possible values, if only a condition cannot be decided. */
  readonly options?: readonly Value[];
  /** The known parts if it is a text, with holes for the rest. */
  readonly octets?: Octets;
  readonly weight: number;
}

/** The result of a Terraform function for its arguments; `undefined` if it cannot be determined. */
export type Implementation = (args: readonly Value[], place: Place) => Value | undefined;

/**
 * The maximum number of values; no one writes more by hand. A few lists that contain each other twice would soon
 * exhaust the memory. Anything heavier is unknown.
 */
const MAX_WEIGHT = 20_000;

export function unknown(place: Place, many = false): UnknownValue {
  return { kind: 'unknown', place, many, weight: 1 };
}

/** `octets`: what is known of it in any case. */
export function oneOf(options: readonly Value[], place: Place, octets?: Octets): UnknownValue {
  const weight = weigh(options);
  if (weight > MAX_WEIGHT) return unknown(place);
  return { kind: 'unknown', place, many: false, options, weight, ...(octets === undefined ? {} : { octets }) };
}

export function text(octets: Octets): TextValue {
  return { kind: 'text', octets };
}

export function list(items: readonly Value[], place: Place): Value {
  const weight = weigh(items);
  return weight > MAX_WEIGHT ? unknown(place, true) : { kind: 'list', items, place, weight };
}

/** Terraform iterates over maps and objects in the order of their keys, however they are written. */
export function object(entries: ReadonlyMap<string, Entry>, open: boolean, place: Place): Value {
  const weight = weigh([...entries.values()].map(({ value }) => value));
  return weight > MAX_WEIGHT ? unknown(place) : { kind: 'object', entries: byKey(entries), open, place, weight };
}

function byKey(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  let before = '';
  for (const key of entries.keys()) {
    if (key < before) return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    before = key;
  }
  return entries;
}

function weigh(values: readonly Value[]): number {
  return values.reduce((sum, value) => sum + ('weight' in value ? value.weight : 1), 1);
}

export function placeOf(value: Value): Place {
  return value.kind === 'text' ? value.octets.cover({ start: 0, end: value.octets.length }) : value.place;
}

/** The value as a template or `tostring` writes it; an unknown part is a hole. */
export function textOf(value: Value): Octets {
  switch (value.kind) {
    case 'text':
      return value.octets;
    case 'number':
    case 'boolean':
      return derived(String(value.value), value.place);
    case 'null':
      return new Octets('', [], value.place);
    case 'list':
    case 'object':
      return hole(value.place);
    case 'unknown':
      return value.octets ?? hole(value.place);
  }
}

/** The text without any holes; `undefined` if it is something else or has some. */
export function plainText(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && !value.octets.hasHoles ? value.octets.value : undefined;
}

/** Octets that are computed from the text at `place`. */
export function derived(value: string, place: Place): Octets {
  if (value === '') return new Octets('', [], place);
  return new Octets(value, [{ kind: 'derived', from: 0, to: value.length, place, encoding: ENCODINGS.quoted }], place);
}

export function hole(place: Place): Octets {
  return new Octets(HOLE, [{ kind: 'hole', from: 0, to: 1, place, encoding: ENCODINGS.quoted }], place);
}

/** The same octets, no longer editable at their place. */
export function asDerived(octets: Octets): Octets {
  const pieces = octets.pieces.map((piece) => (piece.kind === 'hole' ? piece : { ...piece, kind: 'derived' as const }));
  return new Octets(octets.value, pieces, octets.cover({ start: 0, end: octets.length }));
}

/** ASCII text that is written as it is, outside of any string: a bare key. */
export function verbatim(value: string, place: Place): Octets {
  return new Octets(value, [{ kind: 'verbatim', from: 0, to: value.length, place, encoding: ENCODINGS.quoted }], place);
}

/** As many other octets, written in the same places. */
export function withValue(octets: Octets, value: string): Octets {
  return new Octets(value, octets.pieces, octets.cover({ start: 0, end: octets.length }));
}

/** The items of a list, or the value itself; an unknown value may be any number of items. */
export function itemsOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items;
  return value.kind === 'unknown' ? [unknown(value.place, true)] : [value];
}
