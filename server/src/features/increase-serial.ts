import type { ResourceRecord } from '../records/record';
import { isIncrease, nextSerial } from '../records/serial';
import type { ZoneView } from '../records/zone-view';
import { absoluteEdits, type AbsoluteEdit } from '../text/apply-edits';
import type { Workspace } from '../workspace/workspace';

export interface IncreasedSerial {
  readonly serial: number;
  readonly next: number;
  readonly edits: readonly AbsoluteEdit[];
}

/** The next serial of the zone in a document, as the zone counts; `undefined` without an SOA or a known serial in it. */
export function increaseSerial(workspace: Workspace, uri: string): IncreasedSerial | undefined {
  const soa = soaIn(workspace, uri)?.soa;
  return soa && increased(soa, workspace.now());
}

/** The same for an SOA record. */
export function increased(soa: ResourceRecord, now: number): IncreasedSerial | undefined {
  const field = soa.fields.find(({ name }) => name === 'serial');
  if (soa.type !== 'SOA' || field?.value === undefined) return undefined;
  const next = nextSerial(field.value, now);
  return { serial: field.value, next, edits: absoluteEdits([{ place: field.place, text: String(next) }]) };
}

/** Has the serial of the zone in a document been increased since the last commit? `undefined`: nothing is known of one. */
export function isIncreasedSinceCommit(workspace: Workspace, uri: string): boolean | undefined {
  const { view, soa } = soaIn(workspace, uri) ?? {};
  const serial = soa?.fields.find(({ name }) => name === 'serial')?.value;
  const committed = view?.committed;
  if (committed === undefined || serial === undefined) return undefined;
  return isIncrease(committed.serial, serial) || !committed.hasChanged;
}

function soaIn(workspace: Workspace, uri: string): { view: ZoneView; soa: ResourceRecord } | undefined {
  for (const { zone: view } of workspace.zones()) {
    const records = view.apex === undefined ? [] : view.records(view.apex, 'SOA');
    const soa = records.find(({ place }) => place.anchor.uri === uri);
    if (soa !== undefined) return { view, soa };
  }
  return undefined;
}
