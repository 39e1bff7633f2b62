import type { Anchor } from '../text/span';
import type { Name } from './name';
import type { ResourceRecord } from './record';
import type { TextIndex } from './text-index';

/** Types whose targets a rule may query. */
export type TargetingType = 'CNAME' | 'MX';

/** The effective TTL of a record without one: none; the SOA's minimum; the TTL of the preceding record. */
export interface UntimedRecord {
  readonly record: ResourceRecord;
  readonly ttl: 'none' | 'minimum' | 'inherited';
  /** The TTL in seconds that all records without one have, if a `$TTL` before this one could give it to them. */
  readonly common: number | undefined;
}

/** The zone as it was last committed, compared with what it is now. */
export interface CommittedZone {
  readonly serial: number;
  /** Does it hold other records now, apart from its serial? */
  readonly hasChanged: boolean;
}

/**
 * The queries that a rule about names may make to the zone of a record. Each result is tracked, so that the rule runs
 * again when the result would change (DESIGN: the one moment of change).
 */
export interface ZoneView {
  /** May it be part of another zone, which includes its file under a name known only there? */
  readonly mayBeIncluded: boolean;
  /** Owner of the SOA record, otherwise the file's origin; `undefined` if neither is known. */
  readonly apex: Name | undefined;
  /** Has an SOA, no holes and no unresolved include: a name it lacks does not exist (except below a delegation). */
  readonly complete: boolean;
  /** Terraform: the module creates the zone and no other shares it, so all records that mail needs belong in it. */
  readonly madeHere?: boolean;
  /** Zone files: the zone name from the user's or a server's configuration. */
  readonly givenName?: Name | undefined;
  /** The view of a server that the zone is part of: zones of the same server in other views are never seen from it. */
  readonly view?: ZoneViewpoint | undefined;
  /**
   * Zone files: the zone's name, if a server's configuration, `$TTL` or `$ORIGIN` shows that the file is a zone and
   * nothing in it is unknown. Other files may be parts of a zone.
   */
  readonly ownName?: Name | undefined;
  /** Zone files: the first record without a TTL, if no `$TTL` precedes it. */
  readonly untimed?: UntimedRecord | undefined;
  /** Zone files under version control without unknown parts: the committed zone. */
  readonly committed?: CommittedZone | undefined;
  /** Records at a name, in file order, optionally of one type. */
  records(name: Name, type?: string): readonly ResourceRecord[];
  /** All its TXT records, in file order: for the few queries that are not about a single name. */
  texts(): readonly ResourceRecord[];
  /**
   * Does any TXT record have this key? Much finer than `texts`: an edit of one of them concerns only the rules that
   * queried its keys.
   */
  hasText(index: TextIndex, key: string): boolean;
  /** Does a record of this type (`CNAME`, `MX`) in the zone point to that name? */
  isTarget(name: Name, type: TargetingType): boolean;
  /** Is there any record strictly below that name? */
  hasBelow(name: Name): boolean;
  /** The zone cut at or above `name`, below the apex: everything there belongs to another zone. */
  delegation(name: Name): Name | undefined;
}

/** A zone whose names can be listed: for features. Rules see a `ZoneView`, whose answers are tracked. */
export interface ListedZone extends ZoneView {
  /** Every name that has records. */
  readonly names: Iterable<Name>;
}

/** How an edit changed a zone. Computed on demand: an edit of a plain record triggers no rule. */
export interface ZoneChanges {
  /**
   * Names with reread records of these types: findings there have moved, if nothing else changed. Plain records
   * (`FLAG.plain`) do not count, unless something about the name is suspect. `undefined`: a good moment for a pause.
   */
  touched(types: ReadonlySet<string> | undefined): Iterable<Name | undefined>;
  /** So much was reread that a comparison would cost more than it saves: every answer may be different. */
  readonly isWide?: boolean;
  /** Names whose records changed, with the types concerned. */
  changed(): ReadonlyMap<Name, ReadonlySet<string>>;
  /** Names that may have been added or removed. */
  cameOrWent(): Iterable<Name>;
  /** Keys of TXT records that came or went: `hasText` has another result for them. */
  textKeys(index: TextIndex): Iterable<string>;
  /** Texts that are no longer part of the zone: findings placed on one must be placed again. */
  readonly gone: Iterable<Anchor>;
}

/** A view as a server's configuration has it (BIND ARM, `view`). */
export interface ZoneViewpoint {
  /** The URI of the configuration. */
  readonly project: string;
  readonly view: string;
}
