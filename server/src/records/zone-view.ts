import type { Name } from './name';
import type { ResourceRecord } from './record';

/** Types whose targets a rule may ask for. */
export type TargetingType = 'CNAME' | 'MX';

/**
 * What a rule about names may ask of the zone that holds a record. Each question is remembered, so that the rule runs
 * again when the answer may have changed (DESIGN: Rules).
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
  /** Records at a name, in file order; of one type if asked. */
  records(name: Name, type?: string): readonly ResourceRecord[];
  /** All its TXT records, in file order: for the few questions that no name answers. */
  texts(): readonly ResourceRecord[];
  /** Does a record of this type (`CNAME`, `MX`) in the zone point to that name? */
  isTarget(name: Name, type: TargetingType): boolean;
  /** Is there any record strictly below that name? */
  hasBelow(name: Name): boolean;
  /** The zone cut above or at `name`, below the apex: everything there is another zone's. */
  delegation(name: Name): Name | undefined;
}
