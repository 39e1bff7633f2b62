import { isAtOrBelow, parent, under, type Name } from '../../records/name';
import type { Field, ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';

/**
 * The field that names a host, of types whose host must have an address of its own (RFC 2181 section 10.3, RFC 2782).
 */
const HOSTS: Readonly<Record<string, string>> = { NS: 'name server', MX: 'exchange', SRV: 'target' };

/** The host that an NS, MX or SRV record leads to. */
export function hostOf({ type, fields }: ResourceRecord): (Field & { readonly target: Name }) | undefined {
  const field = fields.find(({ name }) => name === HOSTS[type]);
  return field?.target === undefined ? undefined : { ...field, target: field.target };
}

/** The CNAME at a name, if it has one. */
export function aliasAt(name: Name, zone: ZoneView): ResourceRecord | undefined {
  return zone.records(name, 'CNAME')[0];
}

/**
 * Is it certain that a name of the zone has no address: the zone is authoritative for it, it has no A, AAAA or CNAME
 * record, and neither a wildcard nor a DNAME provides one?
 */
export function lacksAddress(name: Name, zone: ZoneView): boolean {
  const { apex } = zone;
  if (apex === undefined || !isAtOrBelow(name, apex) || !(zone.complete || zone.madeHere === true)) return false;
  const types = zone.records(name).map(({ type }) => type);
  if (types.some((type) => GIVES_ADDRESS.has(type))) return false;
  if (types.length > 0 || zone.hasBelow(name)) return true;
  for (let above = parent(name); above !== undefined && isAtOrBelow(above, apex); above = parent(above)) {
    if (zone.records(above, 'DNAME').length > 0) return false;
    if (zone.records(under('*', above)).length > 0) return false;
  }
  return true;
}

/** Is the name below a DNAME of the zone, so that it is an alias of another name (RFC 6672 section 2.2)? */
export function isReplaced(name: Name, zone: ZoneView): boolean {
  for (let above = parent(name); above !== undefined && zone.apex !== undefined; above = parent(above)) {
    if (!isAtOrBelow(above, zone.apex)) return false;
    if (zone.records(above, 'DNAME').length > 0) return true;
  }
  return false;
}

/** Addresses, and types from which servers make addresses. */
const GIVES_ADDRESS: ReadonlySet<string> = new Set([
  'A',
  'AAAA',
  'CNAME',
  'ALIAS',
  'ANAME',
  'LUA',
  'DYNA',
  'DYNC',
  'WINS',
]);
