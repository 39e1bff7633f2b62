import { HOLE, type Octets } from '../../../text/octets';
import type { Span } from '../../../text/span';
import { isAtOrBelow, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { canonicalName, resolveName } from '../../../records/names';
import type { NameForm, ProviderRow } from '../providers/row';
import { normalized, type ZoneReference } from './zone-reference';

/** Where a record will be published. */
export interface Owner {
  /** Below `UNKNOWN_ORIGIN` if the end of the name is unknown; `undefined` if its beginning is. */
  readonly name: Name | undefined;
  /** Records with equal groups have names that can be compared. */
  readonly group: string;
  /** The part of the written name that repeats the zone, including its dot, if the provider appends it once more. */
  readonly doubled: Span | undefined;
}

/**
 * The owner that results from the name as written; without a name, that of the zone. `address` is the resource: if
 * the zone is unknown, its names can only be compared with each other.
 */
export function ownerOf(
  written: Octets | undefined,
  { form, apex }: Pick<ProviderRow, 'form' | 'apex'>,
  zone: ZoneReference | undefined,
  address: string,
): Owner {
  const text = written?.value ?? '';
  const group = zone?.key ?? (form === 'absolute' ? '' : address);
  // Route 53 treats `@` as an ordinary label; how providers that require an empty text treat it is not known.
  if (text === '@' && apex === '') return { name: undefined, group, doubled: undefined };
  if (written === undefined || text === '' || text === '@')
    return { name: zone?.name ?? UNKNOWN_ORIGIN, group, doubled: undefined };
  if (written.hasHoles) return withHole(written, form, zone, group);
  const name = knownName(text, form, zone?.name);
  return {
    name: name ?? resolveName(text, zone?.name ?? UNKNOWN_ORIGIN),
    group,
    doubled: name && doubling(text, form, name, zone),
  };
}

/** The name, if it is written whole. */
function knownName(text: string, form: NameForm, zone: Name | undefined): Name | undefined {
  const name = canonicalName(text);
  if (name === undefined || form === 'absolute') return name;
  // Route 53 and Cloudflare look at the end of the name alone: a final dot does not keep them from appending the zone.
  if (text.endsWith('.') && form === 'either' && zone !== undefined && !isAtOrBelow(name, zone))
    return resolveName(text.slice(0, -1), zone);
  if (text.endsWith('.')) return name;
  return zone !== undefined && isAtOrBelow(name, zone) ? name : undefined;
}

function doubling(text: string, form: NameForm, name: Name, zone: ZoneReference | undefined): Span | undefined {
  const appends = form === 'relative' || (form === 'dotted' && !text.endsWith('.'));
  if (!appends || zone?.name === undefined || !isAtOrBelow(name, zone.name)) return undefined;
  const length = text.endsWith('.') ? zone.name.length : zone.name.length - 1;
  return { start: Math.max(text.length - length - 1, 0), end: text.length };
}

/**
 * A name with a hole at its end: `_dmarc.${var.domain}`. Its first labels identify it, if one of them begins with an
 * underscore; any other may as well be a part of such a name.
 */
function withHole(written: Octets, form: NameForm, zone: ZoneReference | undefined, group: string): Owner {
  const at = written.value.indexOf(HOLE);
  const labels = written.value.slice(0, Math.max(at - 1, 0));
  const isAtLabel = at === 0 || written.value.charAt(at - 1) === '.';
  const tail = tailSource(written, at);
  if (!isAtLabel || tail === undefined || labels === '@') return { name: undefined, group, doubled: undefined };
  if (zone?.aliases.includes(tail) === true) {
    const origin = zone.name ?? UNKNOWN_ORIGIN;
    const doubled =
      form === 'relative' || form === 'dotted' ? { start: Math.max(at - 1, 0), end: written.length } : undefined;
    return { name: labels === '' ? origin : resolveName(labels, origin), group, doubled };
  }
  const isTelling = /(?:^|\.)_/.test(labels);
  return {
    name: isTelling ? resolveName(labels, UNKNOWN_ORIGIN) : undefined,
    group: `${group} ${tail}`,
    doubled: undefined,
  };
}

/** The source of the hole that ends the name, a final dot left aside; `undefined` if more follows it. */
function tailSource(written: Octets, at: number): string | undefined {
  const rest = written.value.slice(at + 1);
  const piece = written.pieces.find(({ from }) => from === at);
  if (piece === undefined || (rest !== '' && rest !== '.')) return undefined;
  const { anchor, start, end } = piece.place;
  return normalized(anchor.text.slice(start, end));
}
