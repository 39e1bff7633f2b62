import type { RecordSet } from '../../records/terraform/record-set';
import type { TextEdit } from '../../text/span';
import type { ReportedFix } from '../rule';

/** A fix of what the provider of this set wants. Text that stands elsewhere may be meant for other providers too. */
export function providerFix({ place }: RecordSet, edits: TextEdit[] | undefined, variant?: string): ReportedFix {
  const isOwn = edits?.every(
    (edit) => edit.place.anchor === place.anchor && place.start <= edit.place.start && edit.place.end <= place.end,
  );
  return { edits, ...(variant === undefined ? {} : { variant }), ...(isOwn === true ? {} : { kind: 'ask' }) };
}
