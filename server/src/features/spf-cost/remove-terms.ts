import type { MessageId } from '../../messages/message';
import type { ResourceRecord } from '../../records/record';
import { together } from '../../rules/fixes/edits';
import { rewrite } from '../../rules/fixes/rewrite';
import { type AbsoluteEdit, editsByDocument } from '../../text/apply-edits';
import type { Workspace } from '../../workspace/workspace';
import { recordKey } from '../names/renamed-records';
import { countedSpf } from './records';
import { type LeftOut, trialOf } from './trial';

/** Why no term was removed. */
export type Refusal = Extract<MessageId, `spf-cost/remove.${string}`>;

/** The edits of each document, or why there are none. */
export type TermRemoval =
  { readonly edits: ReadonlyMap<string, readonly AbsoluteEdit[]> } | { readonly refusal: Refusal };

/**
 * Removes terms from the SPF record at an offset of a document, and changes no other record. Refused if the record is
 * no longer the same, is not written as plain text, or shares its text with another record.
 */
export function removeTerms(workspace: Workspace, uri: string, offset: number, leftOut: LeftOut): TermRemoval {
  const counted = countedSpf(workspace, uri, { start: offset, end: offset }).find(
    ({ text }) => text.value === leftOut.of,
  );
  const trial = counted && trialOf(counted, leftOut);
  if (counted === undefined || trial === undefined) return { refusal: 'spf-cost/remove.outdated' };
  const { record, text } = counted;
  const written = together(...trial.gaps.map((gap) => rewrite({ record, text }, gap, '')));
  if (written === undefined) return { refusal: 'spf-cost/remove.not-plain' };
  const edits = editsByDocument(written);
  const uris = new Set([uri, ...edits.keys()]);
  const { gone, added } = difference(everyRecord(workspace, uris), everyRecord(workspace.edited(edits), uris));
  const isSame = ({ owner, type, ttl }: ResourceRecord) =>
    owner === record.owner && type === record.type && ttl === record.ttl;
  const isAlone =
    added.length > 0 &&
    added.length === gone.length &&
    gone.every((other) => isSame(other) && other.text?.value === text.value) &&
    added.every((other) => isSame(other) && other.text?.value === trial.value);
  return isAlone ? { edits } : { refusal: 'spf-cost/remove.shared' };
}

function everyRecord(workspace: Workspace, uris: ReadonlySet<string>): readonly ResourceRecord[] {
  return [...uris].flatMap((uri) => [...workspace.everyRecord(uri)]);
}

/** The records that are only before an edit, and those that are only after it. */
function difference(before: readonly ResourceRecord[], after: readonly ResourceRecord[]) {
  const left = new Map<string, ResourceRecord[]>();
  for (const record of before) {
    const key = keyOf(record);
    const same = left.get(key);
    if (same === undefined) left.set(key, [record]);
    else same.push(record);
  }
  const added = after.filter((record) => left.get(keyOf(record))?.pop() === undefined);
  return { gone: [...left.values()].flat(), added };
}

function keyOf(record: ResourceRecord): string {
  return `${recordKey(record, () => undefined)} ${record.text?.value ?? ''}`;
}
