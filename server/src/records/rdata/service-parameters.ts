import { isAddress4, isAddress6 } from './addresses';
import { isBase64 } from './encodings';
import { decimal } from './numbers';

/**
 * A problem with a parameter of an SVCB or HTTPS record.
 * - `unknown`: neither a registered key nor `keyN`.
 * - `value`: the value is not valid for its key.
 * - `no-value`: the key does not take a value.
 * - `repeated`: the same key occurs earlier.
 * - `lacks`: another key that this one requires is missing.
 */
export interface ParameterFault {
  readonly kind: 'unknown' | 'value' | 'no-value' | 'repeated' | 'lacks';
  /** The key as written; for `lacks`, the missing key. */
  readonly key: string;
}

interface Key {
  readonly number: number;
  /** `undefined`: the key takes no value. */
  readonly valid: ((value: string) => boolean) | undefined;
  /** Are these octets a valid value, if the key is written as `keyN`? */
  readonly octets?: (length: number) => boolean;
}

/** Parameters and their values (RFC 9460 section 14.3.2, RFC 9461, RFC 9540, RFC 9606, RFC 9848). */
const KEYS: ReadonlyMap<string, Key> = new Map<string, Key>([
  ['mandatory', { number: 0, valid: isMandatoryList, octets: (length) => length > 0 && length % 2 === 0 }],
  ['alpn', { number: 1, valid: isProtocolList, octets: (length) => length > 1 }],
  ['no-default-alpn', { number: 2, valid: undefined, octets: (length) => length === 0 }],
  ['port', { number: 3, valid: (value) => decimal(value, 65535) !== undefined, octets: (length) => length === 2 }],
  ['ipv4hint', { number: 4, valid: (value) => isList(value, isAddress4), octets: isManyTimes(4) }],
  ['ech', { number: 5, valid: (value) => value === '' || isBase64(value) }],
  ['ipv6hint', { number: 6, valid: (value) => isList(value, isAddress6), octets: isManyTimes(16) }],
  ['dohpath', { number: 7, valid: (value) => /^\/.*\{\?dns\}/.test(value) }],
  ['ohttp', { number: 8, valid: undefined, octets: (length) => length === 0 }],
  ['tls-supported-groups', { number: 9, valid: isGroupList, octets: isManyTimes(2) }],
  ['docpath', { number: 10, valid: () => true }],
  ['pvd', { number: 11, valid: undefined, octets: (length) => length === 0 }],
  ['oots', { number: 12, valid: (value) => value !== '' }],
]);

const BY_NUMBER = new Map([...KEYS.values()].map((key) => [key.number, key]));

interface Parameter {
  readonly key: string;
  readonly value: string;
}

/** The problem with a single parameter: `port=443`, `alpn="h2,h3"`, `no-default-alpn`, `key667=hello`. */
export function parameterFault(text: string): ParameterFault | undefined {
  const { key, value } = readParameter(text);
  const known = KEYS.get(key);
  if (known === undefined) return numberedFault(key, value);
  if (known.valid === undefined) return text.includes('=') ? { kind: 'no-value', key } : undefined;
  return known.valid(value) ? undefined : { kind: 'value', key };
}

/** The index of the first parameter that conflicts with the others. */
export function misfit(
  parameters: readonly string[],
): { readonly index: number; readonly fault: ParameterFault } | undefined {
  const read = parameters.map(readParameter);
  const keys = read.map(({ key }) => key);
  for (const [index, { key, value }] of read.entries()) {
    if (keys.indexOf(key) < index) return { index, fault: { kind: 'repeated', key } };
    const needed = key === 'no-default-alpn' ? ['alpn'] : key === 'mandatory' ? value.split(',') : [];
    const missing = needed.find((each) => !keys.includes(each));
    if (missing !== undefined) return { index, fault: { kind: 'lacks', key: missing } };
  }
  return undefined;
}

/** Key and value, without any quotes around the value. */
function readParameter(text: string): Parameter {
  const equals = text.indexOf('=');
  if (equals < 0) return { key: text, value: '' };
  const value = text.slice(equals + 1);
  return { key: text.slice(0, equals), value: /^".*"$/s.test(value) ? value.slice(1, -1) : value };
}

/** `keyN`: its value is raw octets, which must be valid if N is the number of a known key. */
function numberedFault(key: string, value: string): ParameterFault | undefined {
  const number = keyNumber(key);
  if (number === undefined) return { kind: 'unknown', key };
  const length = value.replaceAll(/\\(\d{3}|.)/gs, '.').length;
  return BY_NUMBER.get(number)?.octets?.(length) === false ? { kind: 'value', key } : undefined;
}

function keyNumber(key: string): number | undefined {
  const digits = /^key(0|[1-9]\d{0,4})$/.exec(key)?.[1];
  return digits === undefined ? undefined : decimal(digits, 65535);
}

function isKey(key: string): boolean {
  return KEYS.has(key) || keyNumber(key) !== undefined;
}

function isMandatoryList(value: string): boolean {
  const keys = value.split(',');
  return keys.every((key) => isKey(key) && key !== 'mandatory') && new Set(keys).size === keys.length;
}

function isGroupList(value: string): boolean {
  return isList(value, (group) => decimal(group, 65535) !== undefined);
}

function isList(value: string, valid: (item: string) => boolean): boolean {
  return value.split(',').every(valid);
}

/** In a list of protocols a literal comma is written as `\\,` (RFC 9460 appendix A.1). */
function isProtocolList(value: string): boolean {
  const items = value.replaceAll('\\\\,', '\0').replaceAll('\\,', ',').split(',');
  return items.every((item) => item !== '');
}

function isManyTimes(size: number): (length: number) => boolean {
  return (length) => length > 0 && length % size === 0;
}
