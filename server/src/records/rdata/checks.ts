import type { Octets } from '../../text/octets';
import { labels, type Name } from '../name';
import type { Field } from '../record';

import { isAddress4, isAddress6 } from './addresses';
import { misfit, type ParameterFault } from './service-parameters';

/** A field that is well formed but inconsistent with the other fields. */
export interface Misfit {
  readonly field: Field;
  /** Actual and expected number of octets, if the length is the problem. */
  readonly length?: { readonly octets: number; readonly expected: number };
  readonly parameter?: ParameterFault;
  /** What is missing after the field, because of the values of others. */
  readonly missing?: string;
}

/** Maximum length of a record's data in octets (RFC 1035 section 3.2.1): a longer one cannot be transmitted. */
export const LONGEST_DATA = 65_535;

/** Maximum length of a character-string in octets. */
export const LONGEST_STRING = 255;

/** Data length in octets of types for which it is fixed; it applies to the generic form as well. */
export const FIXED_LENGTH: Readonly<Record<string, number>> = {
  A: 4,
  AAAA: 16,
  L32: 6,
  L64: 10,
  NID: 10,
  EUI48: 6,
  EUI64: 8,
};

/** Inconsistencies between the fields of a record, each of which is well formed; none for most types. */
export function checkFields(
  type: string,
  fields: readonly Field[],
  strings: readonly Octets[],
  owner: Name | undefined,
): Misfit | undefined {
  switch (type) {
    case 'DS':
    case 'CDS':
    case 'TA':
    case 'DLV':
      return checkLength(fields, 'digest type', 'digest', { 1: 20, 2: 32, 3: 32, 4: 48 });
    case 'SSHFP':
      return checkLength(fields, 'fingerprint type', 'fingerprint', { 1: 20, 2: 32 });
    case 'ZONEMD':
      return checkLength(fields, 'hash algorithm', 'digest', { 1: 48, 2: 64 }) ?? checkLeast(fields, 'digest', 12);
    case 'NSEC3':
      return checkHash(fields);
    case 'SVCB':
      return checkParameters(fields) ?? checkDnsServer(fields, owner);
    case 'HTTPS':
      return checkParameters(fields);
    case 'IPSECKEY':
      return checkGateway(fields, 'gateway type', 'gateway');
    case 'AMTRELAY':
      return checkFlag(fields, 'discovery optional') ?? checkGateway(fields, 'relay type', 'relay');
    case 'NAPTR':
      return checkStrings(fields) ?? checkExpression(fields, strings[2]);
    case 'AVC':
    case 'CLA':
    case 'DOA':
    case 'GPOS':
    case 'HINFO':
    case 'ISDN':
    case 'NINFO':
    case 'RESINFO':
    case 'WALLET':
      return checkStrings(fields);
    case 'TXT':
    case 'SPF':
      return checkData(fields, strings);
    case 'X25':
      return checkDigits(fields, strings[0]);
    case 'A6':
      return checkPrefix(fields);
    case 'KEY':
      return checkKey(fields);
    case 'RKEY':
      return checkZero(fields, 'flags');
    default:
      return undefined;
  }
}

function named(fields: readonly Field[], name: string): Field | undefined {
  return fields.find((field) => field.name === name);
}

function checkLength(fields: readonly Field[], by: string, name: string, lengths: Readonly<Record<number, number>>) {
  const field = named(fields, name);
  const expected = lengths[named(fields, by)?.value ?? 0];
  if (field === undefined || expected === undefined) return undefined;
  const octets = field.text.length / 2;
  return octets === expected ? undefined : { field, length: { octets, expected } };
}

/** Each string has a length octet; together they must fit into the data of one record (RFC 1035 section 3.2.1). */
function checkData([field]: readonly Field[], strings: readonly Octets[]): Misfit | undefined {
  const octets = strings.reduce((sum, { length }) => sum + 1 + length, 0);
  return field === undefined || octets <= LONGEST_DATA
    ? undefined
    : { field, length: { octets, expected: LONGEST_DATA } };
}

/**
 * A character-string has one length octet (RFC 1035 section 3.3); in TXT and SPF a rule of its own offers to split it.
 */
function checkStrings(fields: readonly Field[]): Misfit | undefined {
  const field = fields.find(({ octets }) => octets !== undefined && octets.length > LONGEST_STRING);
  if (field?.octets === undefined) return undefined;
  return { field, length: { octets: field.octets.length, expected: LONGEST_STRING } };
}

/** A SHA-1 hash has 20 octets, which are 32 characters of base32 (RFC 5155 section 3.3). */
function checkHash(fields: readonly Field[]): Misfit | undefined {
  const field = named(fields, 'next hash');
  const isSha1 = named(fields, 'hash algorithm')?.value === 1;
  if (field === undefined || !isSha1 || field.text.length === 32) return undefined;
  return { field, length: { octets: Math.floor((field.text.length * 5) / 8), expected: 20 } };
}

function checkParameters(fields: readonly Field[]): Misfit | undefined {
  const parameters = fields.filter(({ name }) => name === 'parameters');
  const found = misfit(parameters.map(({ text }) => text));
  const field = parameters[found?.index ?? -1];
  return field === undefined || found === undefined ? undefined : { field, parameter: found.fault };
}

/** At `_dns` a DNS server must announce its protocols, and for HTTPS the path (RFC 9461 sections 4 and 5). */
function checkDnsServer(fields: readonly Field[], owner: Name | undefined): Misfit | undefined {
  const [first, second] = owner === undefined ? [] : labels(owner);
  const target = named(fields, 'target');
  const isAlias = named(fields, 'priority')?.value === 0;
  if (target === undefined || isAlias || !(first === '_dns' || (second === '_dns' && /^_\d+$/.test(first ?? ''))))
    return undefined;
  const parameters = fields.filter(({ name }) => name === 'parameters');
  const alpn = parameters.find(({ text }) => /^(?:alpn|key1)=/.test(text));
  if (alpn === undefined) return { field: target, parameter: { kind: 'lacks', key: 'alpn' } };
  const isOverHttp = alpn.text.startsWith('alpn=') && !/^alpn="?(?:dot|doq)(?:,(?:dot|doq))*"?$/.test(alpn.text);
  const hasPath = parameters.some(({ text }) => /^(?:dohpath|key7)=/.test(text));
  return isOverHttp && !hasPath ? { field: alpn, parameter: { kind: 'lacks', key: 'dohpath' } } : undefined;
}

/** One bit (RFC 8777 section 4.3.2). */
function checkFlag(fields: readonly Field[], name: string): Misfit | undefined {
  const field = named(fields, name);
  return field?.value === undefined || field.value <= 1 ? undefined : { field };
}

/** The form of the gateway depends on its type: `.`, an address, or a name (RFC 4025 section 3.1). */
function checkGateway(fields: readonly Field[], by: string, name: string): Misfit | undefined {
  const field = named(fields, name);
  const type = named(fields, by);
  if (field === undefined || type?.value === undefined) return undefined;
  const valid = [(text: string) => text === '.', isAddress4, isAddress6, () => true][type.value & 0x7f];
  if (valid === undefined) return { field: type };
  return valid(field.text) ? undefined : { field };
}

/** Empty, or: delimiter, expression, delimiter, replacement, delimiter, optional `i` (RFC 3402 section 3.2). */
function checkExpression(fields: readonly Field[], expression: Octets | undefined): Misfit | undefined {
  const field = named(fields, 'expression');
  if (field === undefined || expression === undefined || expression.value === '') return undefined;
  const { value } = expression;
  const delimiter = value.charAt(0);
  const parts = splitAt(value.slice(1), delimiter);
  const [pattern = '', replacement = '', flags = ''] = parts;
  const isValid =
    !/[\d\\i]/.test(delimiter) && parts.length === 3 && /^i?$/.test(flags) && hasGroups(pattern, replacement);
  return isValid || expression.hasHoles ? undefined : { field };
}

/** Splits at delimiters that are not preceded by a backslash. */
function splitAt(text: string, delimiter: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === delimiter) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Does the pattern have the groups that the replacement names: `\\1` to `\\9`? */
function hasGroups(pattern: string, replacement: string): boolean {
  const groups = pattern.replaceAll(/\\./g, '').split('(').length - 1;
  return [...replacement.matchAll(/\\(\d)/g)].every(([, number]) => Number(number) >= 1 && Number(number) <= groups);
}

/** At least four digits (RFC 1183 section 3.1). */
function checkDigits(fields: readonly Field[], string: Octets | undefined): Misfit | undefined {
  const field = named(fields, 'address');
  return field === undefined || string === undefined || /^\d{4,}$/.test(string.value) ? undefined : { field };
}

/**
 * The prefix supplies up to 128 bits: with none the name is omitted, with all of them the address (RFC 2874 section
 * 3.1).
 */
function checkPrefix([length, ...rest]: readonly Field[]): Misfit | undefined {
  if (length?.value === undefined) return undefined;
  if (length.value > 128) return { field: length };
  const [suffix] = rest;
  if (suffix !== undefined && length.value < 128 && !isAddress6(suffix.text)) return { field: suffix };
  const count = length.value === 0 || length.value === 128 ? 1 : 2;
  const surplus = rest[count];
  if (surplus !== undefined) return { field: surplus };
  return rest.length < count ? { field: length, missing: 'prefix name' } : undefined;
}

/** Only the flags of "no key" do without one (RFC 2535 section 3.1.2). */
function checkKey(fields: readonly Field[]): Misfit | undefined {
  const flags = named(fields, 'flags');
  if (flags?.value === undefined || (flags.value & 0xc000) === 0xc000 || named(fields, 'public key') !== undefined)
    return undefined;
  return { field: flags, missing: 'public key' };
}

function checkZero(fields: readonly Field[], name: string): Misfit | undefined {
  const field = named(fields, name);
  return field === undefined || field.text === '0' ? undefined : { field };
}

/** Even digests of private algorithms have at least 12 octets (RFC 8976 section 2.2.4). */
function checkLeast(fields: readonly Field[], name: string, expected: number): Misfit | undefined {
  const field = named(fields, name);
  const octets = (field?.text.length ?? 0) / 2;
  return field === undefined || octets >= expected ? undefined : { field, length: { octets, expected } };
}
