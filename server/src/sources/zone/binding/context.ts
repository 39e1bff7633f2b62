import type { Name } from '../../../records/name';

/** What a record inherits from the text before it (RFC 1035 section 5.1, RFC 2308 section 4). */
export interface Context {
  /** The zone's own name: the owner of its SOA; before that one, the origin that its file begins with. */
  readonly zone: Name;
  readonly origin: Name;
  /** `$TTL` in seconds, once there was one. */
  readonly defaultTtl: number | undefined;
  /** The last record's own TTL: without `$TTL` it carries on. */
  readonly lastTtl: number | undefined;
  /** Code of the last class written. */
  readonly class: number | undefined;
  /** Code of the first class written: that of the zone. */
  readonly zoneClass: number | undefined;
  /** The owner that a line without one repeats; `undefined` when there is none, or it cannot be known. */
  readonly owner: Name | undefined;
  /** Where the owner comes from: no line had one yet; a line before; a line before the last `$ORIGIN`. */
  readonly ownerFrom: 'nowhere' | 'before' | 'other-origin';
  /** Was the zone named by an SOA? */
  readonly hasSoa: boolean;
}

/** The context at the beginning of a zone file. */
export function initialContext(origin: Name): Context {
  return {
    zone: origin,
    origin,
    defaultTtl: undefined,
    lastTtl: undefined,
    class: undefined,
    zoneClass: undefined,
    owner: undefined,
    ownerFrom: 'nowhere',
    hasSoa: false,
  };
}

export function sameContext(a: Context, b: Context): boolean {
  return (
    a === b ||
    (a.zone === b.zone &&
      a.origin === b.origin &&
      a.defaultTtl === b.defaultTtl &&
      a.lastTtl === b.lastTtl &&
      a.class === b.class &&
      a.zoneClass === b.zoneClass &&
      a.owner === b.owner &&
      a.ownerFrom === b.ownerFrom &&
      a.hasSoa === b.hasSoa)
  );
}
