import { HOLE } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { ROOT, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { canonicalName, resolveName } from '../../../records/names';
import { readRdata, type Rdata } from '../../../records/rdata/read';
import type { Word } from '../../../records/rdata/word';
import { rrType, type FieldSpec } from '../../../records/rr-types';
import type { Container } from './container';
import { findValue, type Found } from './find';
import type { ProviderRow } from '../providers/row';
import { hole, textOf } from '../evaluate/value';
import { SHAPE } from './shapes';
import { argumentWord, valueWords } from './words';

/** The names that providers use for fields of the RR table, unless they are its words with underscores. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  preference: ['preference', 'priority'],
  exchange: ['exchange', 'host', 'value', 'target'],
  'name server': ['nameserver', 'nsdname', 'value'],
  target: ['target', 'host', 'value', 'content'],
  'association data': ['certificate', 'association_data'],
};

/** The properties of the record set that reading its data depends on. */
export interface DataContext {
  readonly set: Container;
  readonly row: ProviderRow;
  readonly type: string;
  readonly typePlace: Place;
  readonly owner: Name | undefined;
  readonly zone: Name | undefined;
}

/**
 * Reads the data of a record other than TXT, which a path led to: a text with all fields or the last of them, or
 * arguments with one each. What is wholly unknown is left out.
 */
export function readTerraformRdata(found: Found, context: DataContext): Rdata {
  const type = rrType(context.type);
  if (type?.fields === undefined) return { fields: [], strings: [], problems: [] };
  const origin = targetOrigin(context.row, context.zone);
  const words = dataWords(type.fields, found, context);
  const read = readRdata(type.mnemonic, type, {
    words,
    keyword: context.typePlace,
    owner: context.owner,
    origin,
    resolve: (written) => targetOf(written, origin),
  });
  // A module of which only the shape of its arguments is known may use them in any way.
  const isCertain = words.length > 0 && context.row !== SHAPE;
  return {
    fields: read.fields.filter(({ text }) => text !== HOLE),
    strings: [],
    problems: isCertain ? read.problems : [],
  };
}

/** What completes a target without a final dot. */
export function targetOrigin({ relativeTargets }: ProviderRow, zone: Name | undefined): Name {
  return relativeTargets === true ? (zone ?? UNKNOWN_ORIGIN) : ROOT;
}

/** A word for each field, or as many as the value has if it contains them all. */
function dataWords(specs: readonly FieldSpec[], found: Found, { set, row }: DataContext): readonly Word[] {
  const named = (spec: FieldSpec) => byName(spec, [found.at, set], row);
  if (found.value === undefined) {
    return specs.flatMap((spec) => hostWords(spec, named(spec) ?? unknownWord(found.at.place)));
  }
  const value = textOf(found.value);
  const words = valueWords(value);
  const leading = specs.slice(0, -1).map(named);
  if (leading.every((word) => word === undefined) && (row.preference === '' || words.length >= specs.length))
    return words;
  const given = leading.flatMap((word) => word ?? []);
  if (words.length >= specs.length && given.length < leading.length) return words;
  // The provider puts the arguments before the value, which repeats them.
  if (words.length >= specs.length && leading.length > 0) return [...given, ...words];
  // What the value lacks are the first fields: of `preference` and `exchange` the first one is an argument.
  const lacking = words.length === 0 ? specs.length - 1 : Math.max(specs.length - words.length, 0);
  const first = leading.slice(0, lacking).map((word) => word ?? unknownWord(found.at.place));
  return lacking === specs.length - 1 ? [...first, argumentWord(value)] : [...first, ...words];
}

/** `10 mail.example.com` where a host belongs: each word is read, and the last is one too many. */
function hostWords({ kind }: FieldSpec, word: Word): readonly Word[] {
  const isHost = kind === 'name' || kind === 'host';
  return isHost && word.written !== undefined && /\S\s+\S/.test(word.text) ? valueWords(word.written) : [word];
}

function byName(spec: FieldSpec, containers: readonly Container[], row: ProviderRow): Word | undefined {
  const names = ARGUMENTS[spec.name] ?? [spec.name.replaceAll(' ', '_')];
  const isPreference = spec.name === 'preference' || spec.name === 'priority';
  for (const container of containers) {
    for (const path of isPreference ? [row.preference, ...names] : names) {
      const value = findValue(container, path);
      if (value !== undefined) return argumentWord(textOf(value));
    }
  }
  return undefined;
}

function unknownWord(place: Place): Word {
  return argumentWord(hole(place));
}

/** Providers use a target without a final dot as it is; how they treat a single label is not known. */
export function targetOf(text: string, origin: Name): Name | undefined {
  if (origin === ROOT && !text.includes('.')) return undefined;
  return origin === ROOT ? canonicalName(text) : resolveName(text, origin);
}
