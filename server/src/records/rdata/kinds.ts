import { typeCodeAt } from '../presentation/mnemonics';
import type { FieldKind } from '../rr-types';

import { isAddress4, isAddress6, isHardwareAddress, isLocator, isNsap, isPrefix } from './addresses';
import { isBase32, isBase64, isHex, isSalt } from './encodings';
import {
  algorithm,
  certificateType,
  date,
  decimal,
  digestType,
  keyFlags,
  protocol,
  scheme,
  time,
  timer,
} from './numbers';
import { parameterFault } from './service-parameters';

/**
 * How the words of a field are parsed.
 * - `name`: a domain name, resolved against the origin.
 * - `string`: a character-string, quoted or not. No other kind may be quoted.
 * - `number`: one word with a numeric value.
 * - `word`: one word in a specific form.
 * - `rest`: all remaining words. The parts of a location are checked one by one.
 */
export type KindReading =
  | { readonly as: 'name' }
  | { readonly as: 'string' }
  | { readonly as: 'number'; readonly value: (text: string) => number | undefined }
  | { readonly as: 'word'; readonly valid: (text: string) => boolean }
  | { readonly as: 'rest'; readonly valid: (words: readonly string[]) => boolean };

/** How each kind of field is parsed. */
export const KINDS: Readonly<Record<FieldKind, KindReading>> = {
  u8: { as: 'number', value: (text) => decimal(text, 0xff) },
  u16: { as: 'number', value: (text) => decimal(text, 0xffff) },
  u32: { as: 'number', value: (text) => decimal(text, 0xffffffff) },
  ttl: { as: 'number', value: timer },
  time: { as: 'number', value: time },
  date: { as: 'number', value: date },
  'key-flags': { as: 'number', value: keyFlags },
  algorithm: { as: 'number', value: algorithm },
  protocol: { as: 'number', value: protocol },
  'certificate-type': { as: 'number', value: certificateType },
  'digest-type': { as: 'number', value: digestType },
  scheme: { as: 'number', value: scheme },
  name: { as: 'name' },
  host: { as: 'name' },
  mailbox: { as: 'name' },
  string: { as: 'string' },
  'phone-number': { as: 'string' },
  'quoted-string': { as: 'string' },
  ip4: { as: 'word', valid: isAddress4 },
  ip6: { as: 'word', valid: isAddress6 },
  hex: { as: 'rest', valid: (words) => isHex(words.join('')) },
  base64: { as: 'rest', valid: (words) => isBase64(words.join('')) },
  'base64-or-none': { as: 'rest', valid: (words) => words.join(' ') === '-' || isBase64(words.join('')) },
  location: { as: 'rest', valid: () => true },
  'hex-word': { as: 'word', valid: isHex },
  'base64-word': { as: 'word', valid: isBase64 },
  base32: { as: 'word', valid: isBase32 },
  salt: { as: 'word', valid: isSalt },
  type: { as: 'word', valid: isType },
  'type-or-number': { as: 'word', valid: (text) => isType(text) || decimal(text, 65535) !== undefined },
  'old-type': { as: 'word', valid: (text) => isType(text) || (decimal(text, 127) ?? 0) > 0 },
  eui48: { as: 'word', valid: (text) => isHardwareAddress(text, 6) },
  eui64: { as: 'word', valid: (text) => isHardwareAddress(text, 8) },
  locator: { as: 'word', valid: isLocator },
  nsap: { as: 'word', valid: isNsap },
  prefix: { as: 'word', valid: isPrefix },
  tag: { as: 'word', valid: (text) => /^[a-z\d]+$/i.test(text) },
  'ip-protocol': { as: 'word', valid: (text) => isAssigned(text, 0xff) },
  'ip-service': { as: 'word', valid: (text) => isAssigned(text, 0xffff) },
  ipn: { as: 'word', valid: (text) => /^\d{1,20}(\.\d{1,10})?$/.test(text) },
  parameter: { as: 'word', valid: (text) => parameterFault(text) === undefined },
  gateway: { as: 'word', valid: () => true },
  word: { as: 'word', valid: () => true },
};

/** A number up to `most`, or a name from an IANA registry, which is too long to list here. */
function isAssigned(text: string, most: number): boolean {
  return decimal(text, most) !== undefined || (/^[a-z\d][\w+./-]*$/i.test(text) && /[a-z]/i.test(text));
}

function isType(text: string): boolean {
  return typeCodeAt(text, 0, text.length) >= 0;
}
