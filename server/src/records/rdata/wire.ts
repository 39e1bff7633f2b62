import type { FieldKind, FieldSpec } from '../rr-types';

/** Lengths of fixed-size fields, in octets. */
const SIZES: Partial<Readonly<Record<FieldKind, number>>> = {
  ...{
    u8: 1,
    u16: 2,
    u32: 4,
    ttl: 4,
    time: 4,
    date: 4,
    algorithm: 1,
    protocol: 1,
    'key-flags': 2,
    'certificate-type': 2,
  },
  ...{ 'digest-type': 1, scheme: 1, 'type-or-number': 2, ip4: 4, ip6: 16, eui48: 6, eui64: 8, locator: 8 },
};

/**
 * Do these octets, written as `\# length hex` (RFC 3597 section 5), decode to the fields of the type? `undefined` if
 * the type has fields whose wire format is not checked here.
 */
export function fitsOnWire(type: string, octets: readonly number[], specs: readonly FieldSpec[]): boolean | undefined {
  if (type === 'AMTRELAY') return endOfGateway(octets, 1) === octets.length;
  if (type === 'IPSECKEY') return endOfGateway(octets, 1, 3) <= octets.length;
  if (type === 'HIP') return fitsHip(octets);
  let at = 0;
  for (const spec of specs) {
    if (spec.optional === true && at === octets.length) return true;
    // The target of a URI may be empty in this form.
    if (isRest(spec.kind)) return at < octets.length || (spec.kind === 'quoted-string' && at === octets.length);
    do {
      const end = endOf(spec.kind, octets, at);
      if (end === undefined || end > octets.length) return end === undefined ? undefined : false;
      at = end;
    } while (spec.repeat === true && at < octets.length);
  }
  return at === octets.length;
}

/**
 * The end of a gateway or relay, whose form the type in the octet `by` determines: none, an address, or a name
 * (RFC 4025 section 2.5, RFC 8777 section 4.2).
 */
function endOfGateway(octets: readonly number[], by: number, at = by + 1): number {
  const form = (octets[by] ?? 0xff) & 0x7f;
  if (form === 3) return endOfName(octets, at);
  const size = [0, 4, 16][form];
  return size === undefined || at > octets.length ? octets.length + 1 : at + size;
}

/** The lengths of tag and key come first, the names of servers last (RFC 8005 section 5). */
function fitsHip(octets: readonly number[]): boolean {
  const [tag = 0, , high = 0, low = 0] = octets;
  const key = high * 256 + low;
  let at = 4 + tag + key;
  if (tag === 0 || key === 0) return false;
  while (at < octets.length) at = endOfName(octets, at);
  return at === octets.length;
}

function isRest(kind: FieldKind): boolean {
  return kind === 'hex' || kind === 'base64' || kind === 'quoted-string';
}

/** The end of a field; beyond the end of the data if octets are missing. */
function endOf(kind: FieldKind, octets: readonly number[], at: number): number | undefined {
  if (kind === 'string') return at + 1 + (octets[at] ?? octets.length);
  if (kind === 'name' || kind === 'host' || kind === 'mailbox') return endOfName(octets, at);
  const size = SIZES[kind];
  return size === undefined ? undefined : at + size;
}

/** Labels up to the root label; names in such data are not compressed. */
function endOfName(octets: readonly number[], start: number): number {
  let at = start;
  for (;;) {
    const length = octets[at];
    if (length === undefined || length > 63) return octets.length + 1;
    at += length + 1;
    if (length === 0) return at;
  }
}
