import type { Anchor } from '../text/span';
import type { Name } from './name';
import type { ResourceRecord } from './record';
import type { TextIndex } from './text-index';

/** Types whose targets a rule may ask for. */
export type TargetingType = 'CNAME' | 'MX';

/** A record without a TTL: none applies to it; it takes the SOA's minimum; it takes the TTL of the record before it. */
export interface UntimedRecord {
  readonly record: ResourceRecord;
  readonly ttl: 'none' | 'minimum' | 'inherited';
}

/**
 * What a rule about names may ask of the zone that holds a record. Each answer is remembered, so that the rule runs
 * again when it would be different (DESIGN: the one moment of change).
 */
export interface ZoneView {
  /** May it be part of another zone, which includes its file at a name that only that zone knows? */
  readonly mayBeIncluded: boolean;
  /** Owner of the SOA record; without one, the file's origin; `undefined` if neither is known. */
  readonly apex: Name | undefined;
  /** Holds a SOA, has no holes and no unresolved include: a name it lacks does not exist (except below a delegation). */
  readonly complete: boolean;
  /** Terraform: the module makes the zone and shares it with no other, so that what mail needs may be expected in it. */
  readonly madeHere?: boolean;
  /** Zone files: the name that the user or a server's configuration gives the zone. */
  readonly givenName?: Name | undefined;
  /**
   * Zone files: the zone's name where the file shows by `$TTL` or `$ORIGIN` that it is a zone and hides nothing. Other files
   * may be parts of one.
   */
  readonly ownName?: Name | undefined;
  /** Zone files: the first record without a TTL up to the SOA, where no `$TTL` comes before it. */
  readonly untimed?: UntimedRecord | undefined;
  /** Records at a name, in file order; of one type if asked. */
  records(name: Name, type?: string): readonly ResourceRecord[];
  /** All its TXT records, in file order: for the few questions that no name answers. */
  texts(): readonly ResourceRecord[];
  /** Has some TXT record this key? Much finer than `texts`: an edit of one of them wakes only who asked for its keys. */
  hasText(index: TextIndex, key: string): boolean;
  /** Does a record of this type (`CNAME`, `MX`) in the zone point to that name? */
  isTarget(name: Name, type: TargetingType): boolean;
  /** Is there any record strictly below that name? */
  hasBelow(name: Name): boolean;
  /** The zone cut above or at `name`, below the apex: everything there is another zone's. */
  delegation(name: Name): Name | undefined;
}

/** What an edit made of a zone. Worked out when it is asked for: an edit of a plain record wakes no rule. */
export interface ZoneChanges {
  /**
   * Names some of whose records of these types were read again: what was found there has other places now, if nothing
   * else. Plain records (`FLAG.plain`) do not count, unless something about the name is suspect.
   */
  touched(types: ReadonlySet<string> | undefined): Iterable<Name>;
  /** Names whose records of some types differ from before, with these types. */
  changed(): ReadonlyMap<Name, ReadonlySet<string>>;
  /** Names that may not have existed before, or may not exist any more. */
  cameOrWent(): Iterable<Name>;
  /** Texts that are no longer part of the zone: a finding placed on one has to be placed anew. */
  readonly gone: Iterable<Anchor>;
}
