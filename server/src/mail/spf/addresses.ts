import ipaddr from 'ipaddr.js';

export type Family = 4 | 6;

/** One address as a number: 32 or 128 bits. */
export interface Ip {
  readonly family: Family;
  readonly value: bigint;
}

/** All addresses that share the first `prefix` bits with `first`; the other bits of `first` are zero. */
export interface Network {
  readonly family: Family;
  readonly first: bigint;
  readonly prefix: number;
}

/** Bits of an address. */
export function width(family: Family): number {
  return family === 4 ? 32 : 128;
}

/**
 * Reads an address as RFC 7208 section 5.6 requires: four decimal numbers without leading zeros, or the text form of
 * RFC 4291 section 2.2. No zone, brackets or short forms.
 */
export function parseIp(text: string): Ip | undefined {
  const parts = FOUR_PARTS.exec(text);
  if (parts !== null) {
    const [, a, b, c, d] = parts.map(Number);
    return { family: 4, value: BigInt((a ?? 0) * 2 ** 24 + (b ?? 0) * 2 ** 16 + (c ?? 0) * 2 ** 8 + (d ?? 0)) };
  }
  if (!isIp6Text(text)) return undefined;
  return { family: 6, value: fromBytes(ipaddr.IPv6.parse(text).toByteArray()) };
}

/** An IPv4-mapped IPv6 address counts as IPv4 (RFC 7208 section 5). */
export function unmapped(ip: Ip): Ip {
  return ip.family === 6 && ip.value >> 32n === 0xffffn ? { family: 4, value: ip.value & 0xffffffffn } : ip;
}

export function networkOf(ip: Ip, prefix: number): Network {
  const hostBits = BigInt(width(ip.family) - prefix);
  return { family: ip.family, first: (ip.value >> hostBits) << hostBits, prefix };
}

/** The last address of the network. */
export function lastOf(network: Network): bigint {
  return network.first + (1n << BigInt(width(network.family) - network.prefix)) - 1n;
}

export function contains(network: Network, ip: Ip): boolean {
  return network.family === ip.family && network.first <= ip.value && ip.value <= lastOf(network);
}

/** Does `outer` contain every address of `inner`? A network covers itself. */
export function covers(outer: Network, inner: Network): boolean {
  return outer.family === inner.family && outer.prefix <= inner.prefix && contains(outer, ip(inner));
}

/** `192.0.2.1`, `2001:db8::1`. */
export function formatIp(address: Ip): string {
  const bytes = toBytes(address);
  return address.family === 4 ? bytes.join('.') : new ipaddr.IPv6(bytes).toRFC5952String();
}

/** `192.0.2.0/24`; a single address without its prefix length. */
export function formatNetwork(network: Network): string {
  const address = formatIp(ip(network));
  return network.prefix === width(network.family) ? address : `${address}/${String(network.prefix)}`;
}

/** Address in dotted form for `%{i}` (RFC 7208 section 7.3): IPv6 as 32 hexadecimal digits, in upper case. */
export function dottedForm(address: Ip): string {
  if (address.family === 4) return formatIp(address);
  return [...address.value.toString(16).toUpperCase().padStart(32, '0')].join('.');
}

function ip(network: Network): Ip {
  return { family: network.family, value: network.first };
}

/** Numbers up to 255, without leading zeros. */
const FOUR_PARTS = new RegExp(
  `^${Array.from({ length: 4 }, () => '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)').join('\\.')}$`,
);

function isIp6Text(text: string): boolean {
  if (text.length > 45 || !/^[0-9a-f:.]+$/i.test(text)) return false;
  const tail = text.slice(text.lastIndexOf(':') + 1);
  if (tail.includes('.') && !FOUR_PARTS.test(tail)) return false;
  return ipaddr.IPv6.isValid(text);
}

function fromBytes(bytes: readonly number[]): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function toBytes(address: Ip): number[] {
  if (address.family === 4) {
    const value = Number(address.value);
    return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
  }
  const count = width(address.family) / 8;
  return Array.from({ length: count }, (_, index) =>
    Number((address.value >> BigInt(8 * (count - 1 - index))) & 0xffn),
  );
}
