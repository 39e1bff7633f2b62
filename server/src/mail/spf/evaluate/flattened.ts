import type { AddressSet } from '../address-set';
import { authorised } from './authorised';
import type { RecordNode, TermNode } from './tree';

/**
 * The addresses for which a record yields pass, if they can be listed in its place: all its queries were just answered
 * by files or DNS, and nothing in it depends on the sender. Otherwise `undefined`: the list must be complete.
 */
export function flattened(record: RecordNode): AddressSet | undefined {
  return isListable(record) ? authorised(record).addresses : undefined;
}

function isListable({ state, record, terms }: RecordNode): boolean {
  if (state !== 'record' || record === undefined) return false;
  const isReadable =
    !record.problems.some(({ permerror }) => permerror) && !record.terms.some(({ hasHole }) => hasHole);
  return isReadable && terms.every(isListableTerm);
}

function isListableTerm({ term, child, isKnown }: TermNode): boolean {
  if (child !== undefined) return isListable(child);
  if (term.kind !== 'mechanism') return term.kind === 'modifier' && term.name !== 'redirect';
  return isKnown && term.name !== 'ptr' && term.name !== 'exists' && term.name !== 'include';
}
