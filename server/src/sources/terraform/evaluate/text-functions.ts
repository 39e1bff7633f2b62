import type { Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { cutOut, joinWith, quotedStrings, splitInto } from './chunks';
import { decodeCsv } from './decode-csv';
import { decodeJson } from './decode-json';
import { decodeYaml } from './decode-yaml';
import { formatText } from './format';
import { replaceIn } from './replace';
import { itemsOf, list, plainText, text, textOf, unknown, withValue, type Implementation, type Value } from './value';

/** Longest character-string (RFC 1035 section 3.3). */
const LONGEST_STRING = 255;

/** Functions that create texts, or split them (Terraform, String Functions). */
export const textFunctions: Readonly<Record<string, Implementation>> = {
  join: ([separator, ...lists], place) =>
    separator && text(joinWith(lists.flatMap(itemsOf).map(textOf), textOf(separator), place)),

  format: ([format, ...args], place) => onText(format, (octets) => text(formatText(octets, args, place))),

  /** Lists among the arguments are iterated together; anything else is the same in each round. */
  formatlist: ([format, ...args], place) => {
    const lists = args.map((arg) => (arg.kind === 'list' ? arg.items : undefined));
    const rounds = Math.max(...lists.map((items) => items?.length ?? 0));
    if (rounds === 0 || args.some((arg) => arg.kind === 'unknown')) return list([unknown(place, true)], place);
    const argsOf = (round: number) => args.map((arg, index) => lists[index]?.[round] ?? arg);
    const made = Array.from({ length: rounds }, (_, round) =>
      onText(format, (octets) => text(formatText(octets, argsOf(round), place))),
    );
    return list(made.map((value) => value ?? unknown(place)), place); // prettier-ignore
  },

  replace: ([value, search, replacement], place) => {
    const found = plainText(search);
    if (found === undefined || replacement === undefined) return undefined;
    return onText(value, (octets) => asText(replaceIn(octets, found, textOf(replacement), place)));
  },

  substr: ([value, offset, length], place) => {
    if (offset?.kind !== 'number' || length?.kind !== 'number') return undefined;
    return onText(value, (octets) => {
      const start = offset.value < 0 ? octets.length + offset.value : offset.value;
      const end = length.value < 0 ? octets.length : Math.min(start + length.value, octets.length);
      // Terraform counts characters: after a hole, or a letter of several octets, the position is unknown.
      const isCountable = /^[\0-\x7f]*$/.test(octets.value.slice(0, end)) && start >= 0 && start <= end;
      return isCountable ? text(cutOut(octets, { start, end }, place)) : undefined;
    });
  },

  split: ([separator, value], place) => {
    const at = plainText(separator);
    return at === undefined ? undefined : onPlain(value, (octets) => list(splitAt(octets, at, place).map(text), place));
  },

  /** Only the pattern that cuts into chunks. */
  regexall: ([pattern, value], place) => {
    const size = /^\(?\.\{1,(\d{1,5})\}\)?$/.exec(plainText(pattern) ?? '')?.[1];
    if (size === undefined) return undefined;
    return onPlain(value, (octets) => list(splitInto(octets, Number(size), place).map(text), place));
  },

  trimspace: ([value]) => trim(value, ' \t\n\r\f\v', true),
  chomp: ([value]) => trim(value, '\r\n', false),
  trim: ([value, set]) => trim(value, plainText(set), true),
  trimprefix: ([value, prefix]) => trimPart(value, plainText(prefix), 'start'),
  trimsuffix: ([value, suffix]) => trimPart(value, plainText(suffix), 'end'),

  lower: ([value]) =>
    onText(value, (octets) =>
      text(
        withValue(
          octets,
          octets.value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
        ),
      ),
    ),
  upper: ([value]) =>
    onText(value, (octets) =>
      text(
        withValue(
          octets,
          octets.value.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
        ),
      ),
    ),
  tostring: ([value]) => (value?.kind === 'null' ? value : onText(value, text)),

  startswith: ([value, prefix], place) => {
    const [whole, part] = [plainText(value), plainText(prefix)];
    return whole === undefined || part === undefined
      ? undefined
      : { kind: 'boolean', value: whole.startsWith(part), place };
  },
  endswith: ([value, suffix], place) => {
    const [whole, part] = [plainText(value), plainText(suffix)];
    return whole === undefined || part === undefined
      ? undefined
      : { kind: 'boolean', value: whole.endsWith(part), place };
  },

  jsondecode: ([value]) => onText(value, decodeJson),
  yamldecode: ([value]) => onText(value, decodeYaml),
  csvdecode: ([value], place) => onPlain(value, (octets) => decodeCsv(octets, place)),

  /** Of a text that needs no escapes inside its quotes. */
  jsonencode: ([value], place) =>
    value?.kind === 'text' && !/["\\<>&\n\r\t]/.test(value.octets.value)
      ? text(quotedStrings([value.octets], place))
      : undefined,

  'provider::hcloud::txt_record': ([value], place) =>
    onText(value, (octets) => text(quotedStrings(splitInto(octets, LONGEST_STRING, place), place))),
};

/** The result for a text, or for a number or boolean as text. */
function onText(value: Value | undefined, make: (octets: Octets) => Value | undefined): Value | undefined {
  if (value?.kind !== 'text' && value?.kind !== 'number' && value?.kind !== 'boolean') return undefined;
  return make(textOf(value));
}

/** The same, of a text without holes. */
function onPlain(value: Value | undefined, make: (octets: Octets) => Value | undefined): Value | undefined {
  return onText(value, (octets) => (octets.hasHoles ? undefined : make(octets)));
}

function asText(octets: Octets | undefined): Value | undefined {
  return octets && text(octets);
}

function trim(value: Value | undefined, set: string | undefined, both: boolean): Value | undefined {
  if (set === undefined) return undefined;
  return onText(value, (octets) => {
    let [start, end] = [0, octets.length];
    while (both && start < end && set.includes(octets.value.charAt(start))) start++;
    while (end > start && set.includes(octets.value.charAt(end - 1))) end--;
    return text(octets.slice({ start, end }));
  });
}

function trimPart(value: Value | undefined, part: string | undefined, side: 'start' | 'end'): Value | undefined {
  if (part === undefined) return undefined;
  return onText(value, (octets) => {
    const [start, end] = [part.length, octets.length - part.length];
    if (side === 'start')
      return octets.value.startsWith(part) ? text(octets.slice({ start, end: octets.length })) : text(octets);
    return octets.value.endsWith(part) ? text(octets.slice({ start: 0, end })) : text(octets);
  });
}

function splitAt(octets: Octets, separator: string, place: Place): Octets[] {
  if (separator === '') return octets.length === 0 ? [] : splitInto(octets, 1, place);
  let start = 0;
  return octets.value.split(separator).map((part) => {
    const piece = cutOut(octets, { start, end: start + part.length }, place);
    start += part.length + separator.length;
    return piece;
  });
}
