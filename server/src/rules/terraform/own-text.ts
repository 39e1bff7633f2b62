import type { RecordSet } from '../../sources/terraform/records/record-set';
import { isInside, type TextEdit } from '../../text/span';
import type { AnyFix } from '../report';

/** A fix for what the provider of this set requires. Text written elsewhere may be meant for other providers too. */
export function providerFix({ place }: RecordSet, edits: TextEdit[] | undefined): Pick<AnyFix, 'edits' | 'kind'> {
  const isOwn = edits?.every((edit) => isInside(edit.place, place)) === true;
  return isOwn ? { edits } : { edits, kind: 'ask' };
}
