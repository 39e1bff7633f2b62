import type { Octets } from '../../../text/octets';
import { absolute, type Place } from '../../../text/span';
import type { ResourceRecord } from '../../../records/record';
import type { Owner } from './owner';
import type { NameForm, ProviderRow } from '../providers/row';
import type { TextValue } from './txt';
import type { ZoneReference } from './zone-reference';

/** Records of one name and type as one resource, or one object of a module, has them. */
export interface RecordSet {
  readonly row: ProviderRow;
  /** The resource as Terraform calls it: `aws_route53_record.spf`, with the key of its instance. */
  readonly address: string;
  /** The whole resource or object. */
  readonly place: Place;
  readonly zone: ZoneReference | undefined;
  readonly owner: Owner;
  /** How the provider reads the name here. */
  readonly form: NameForm;
  /** As written; `undefined` if it is left out. */
  readonly name: Octets | undefined;
  /** Mnemonic of what is published: OVH's type DMARC is TXT. Empty when it is not known; then there are no entries. */
  readonly type: string;
  readonly typePlace: Place;
  /** Is it known to exist, exactly once? */
  readonly isSure: boolean;
  /**
   * Distinguishes it from others of the same name and type: a routing policy's `set_identifier`, the provider's alias.
   */
  readonly variant: string;
  /** Does it take over records that exist already (`allow_overwrite = true`)? */
  readonly overwrites: boolean;
  readonly entries: readonly RecordEntry[];
}

/** One record, and the values that make it: several if one value is split into list elements. */
export interface RecordEntry {
  readonly values: readonly [RecordValue, ...RecordValue[]];
  /** What belongs between one value and the next. */
  readonly seams: readonly string[];
  readonly record: ResourceRecord;
  /** Is it known to exist? */
  readonly isSure: boolean;
}

/** Of TXT and SPF records a `TextValue`; of others only the text, which is empty if fields are arguments. */
export type RecordValue = TextValue | { readonly raw: Octets; readonly lineFeed: undefined; readonly txt: undefined };

/** Does `a` come before `b`, in the order of the files' names? */
export function comesBefore({ place: a }: RecordSet, { place: b }: RecordSet): boolean {
  if (a.anchor.uri !== b.anchor.uri) return a.anchor.uri < b.anchor.uri;
  return absolute(a).start < absolute(b).start;
}

/** Is everything about the set known without running Terraform? */
export function isKnown({ isSure, owner, type, entries }: RecordSet): boolean {
  return isSure && owner.name !== undefined && type !== '' && entries.every((entry) => entry.isSure);
}
