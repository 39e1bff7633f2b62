import { HOLE, type Octets } from '../../../text/octets';
import { ROOT, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { canonicalName, resolveName } from '../../../records/names';
import type { Field } from '../../../records/record';
import { rrType, type FieldSpec } from '../../../records/rr-types';
import type { Container } from './container';
import { findValue, type Found } from './find';
import type { ProviderRow } from '../providers/row';
import { textOf } from '../evaluate/value';

/** The data of a record that is no TXT. */
export interface TerraformRdata {
  /** Those that are known; what is wholly unknown is left out. */
  readonly fields: readonly Field[];
  /** The value of a CAA record, without its quotes. */
  readonly strings: readonly Octets[];
}

/** What providers call the fields of the RR table, where they do not take its words with underscores. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  preference: ['preference', 'priority'],
  exchange: ['exchange', 'host', 'value', 'target'],
  'name server': ['nameserver', 'nsdname', 'value'],
  target: ['target', 'host', 'value', 'content'],
  'association data': ['certificate', 'association_data'],
};

/** Reads the data that a path led to: a text with all fields or the last of them, or arguments with one each. */
export function readRdata(
  type: string,
  found: Found,
  set: Container,
  row: ProviderRow,
  zone: Name | undefined,
): TerraformRdata {
  const specs = rrType(type)?.fields ?? [];
  const words = found.value === undefined ? [] : split(textOf(found.value), specs.length);
  const texts = specs.map((spec, index) => {
    if (words.length === specs.length) return words[index];
    return index === specs.length - 1 && words.length === 1 ? words[0] : byName(spec, [found.at, set], row);
  });
  const origin = row.relativeTargets === true ? (zone ?? UNKNOWN_ORIGIN) : ROOT;
  const fields = specs.flatMap((spec, index) => {
    const text = texts[index];
    return text === undefined || text.value === HOLE ? [] : [toField(spec, text, origin)];
  });
  const last = texts.at(-1);
  return { fields, strings: type === 'CAA' && last !== undefined ? [unquoted(last)] : [] };
}

function byName(spec: FieldSpec, containers: readonly Container[], row: ProviderRow): Octets | undefined {
  const names = ARGUMENTS[spec.name] ?? [spec.name.replaceAll(' ', '_')];
  const isPreference = spec.name === 'preference' || spec.name === 'priority';
  for (const container of containers) {
    for (const path of isPreference ? [row.preference, ...names] : names) {
      const value = findValue(container, path);
      if (value !== undefined) return textOf(value);
    }
  }
  return undefined;
}

/** Words between white space; the last of `count` takes all that is left. */
function split(octets: Octets, count: number): readonly Octets[] {
  const words: Octets[] = [];
  for (const word of octets.value.matchAll(/\S+/g)) {
    const isLast = words.length === count - 1;
    const end = isLast ? octets.value.trimEnd().length : word.index + word[0].length;
    words.push(octets.slice({ start: word.index, end }));
    if (isLast) break;
  }
  return words;
}

function toField({ name, kind }: FieldSpec, octets: Octets, origin: Name): Field {
  const text = octets.value;
  const place = octets.cover({ start: 0, end: text.length });
  if (octets.hasHoles) return { name, text, place };
  if (kind === 'name' || kind === 'host') return { name, text, place, target: targetOf(text, origin) };
  return { name, text, place, value: /^\d{1,10}$/.test(text) ? Number(text) : undefined };
}

/** Without a final dot providers take a target as it is; what they do with a single label nobody knows. */
function targetOf(text: string, origin: Name): Name | undefined {
  if (origin === ROOT && !text.includes('.')) return undefined;
  return origin === ROOT ? canonicalName(text) : resolveName(text, origin);
}

function unquoted(octets: Octets): Octets {
  const inner = /^"(.*)"$/s.exec(octets.value)?.[1];
  return inner === undefined ? octets : octets.slice({ start: 1, end: 1 + inner.length });
}
