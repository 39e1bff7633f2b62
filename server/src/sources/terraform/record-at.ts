import type { ResourceRecord } from '../../records/record';
import type { TerraformModule } from './records/module';
import type { Segment } from './records/segment';
import type { ZoneView } from '../../records/zone-view';
import type { Place } from '../../text/span';

/** A record of a Terraform module, and the place in its segment of one of its parts. */
export interface TerraformRecordAt {
  readonly record: ResourceRecord;
  readonly anchor: Segment;
  readonly offset: number;
  readonly zone: ZoneView | undefined;
}

/** The record that has something from this offset of a file: its value first, which may be a local, then its other parts. */
export function terraformRecordAt(module: TerraformModule, uri: string, offset: number): TerraformRecordAt | undefined {
  const segments = module.file(uri)?.segments ?? [];
  const anchor = segments.find((segment) => segment.offset <= offset && offset <= segment.offset + segment.text.length);
  if (anchor === undefined) return undefined;
  const inside = offset - anchor.offset;
  const records = [...module.uris].flatMap((each) => module.records(each));
  const holds = (place: Place | undefined) => place?.anchor === anchor && place.start <= inside && inside <= place.end;
  const record =
    records.find(({ text }) => text?.indexAt(anchor, inside) !== undefined) ??
    records.find(({ fields }) => fields.some(({ place }) => holds(place))) ??
    records.find(({ ownerPlace, typePlace, ttlPlace }) => [ownerPlace, typePlace, ttlPlace].some(holds));
  return record && { record, anchor, offset: inside, zone: zoneOf(module, record) };
}

function zoneOf(module: TerraformModule, record: ResourceRecord): ZoneView | undefined {
  const { owner } = record;
  return owner === undefined ? undefined : module.zones().find((zone) => zone.records(owner).includes(record));
}
