import type { SpfRecord, Term } from '../../mail/spf/record';
import type { ResourceRecord } from '../../records/record';
import { rewrite } from '../fixes/rewrite';
import type { ReportedFix } from '../report';
import { removeRecord } from '../fixes/records';
import type { PublishedSpf } from './records-at';
import { together } from '../fixes/edits';
import { firstAll, modifiersNamed, reached, validMechanisms } from './terms';

/** The terms of the other record written into the first one, and the other record removed. */
export function mergeInto(
  first: PublishedSpf,
  other: PublishedSpf,
  records: readonly ResourceRecord[],
): ReportedFix<'spf/multiple-records'>[] {
  if (first.text.hasHoles || other.text.hasHoles || first.spf.problems.length + other.spf.problems.length > 0)
    return [];
  const end = endOf(first.spf);
  const { value } = first.text;
  const last = (first.spf.terms.at(-1) ?? first.spf.version).span.end;
  const at = end?.span.start ?? (validMechanisms(first.spf).at(-1) ?? first.spf.version).span.end;
  const { before, after } = addedTerms(first.spf, other.spf);
  const words = before.length === 0 ? '' : end === undefined ? ` ${before.join(' ')}` : `${before.join(' ')} `;
  const rest = after.map((term) => ` ${term}`).join('');
  const span = { start: at, end: rest === '' ? at : last };
  const octets = words + value.slice(span.start, span.end) + rest;
  const edits = together(octets === '' ? [] : rewrite(first, span, octets), removeRecord(other.record, records));
  const otherEnd = endOf(other.spf);
  if (end === undefined || otherEnd === undefined || isSame(end, otherEnd)) return [{ edits }];
  const [kept = end.text] = endIn(end, otherEnd);
  return [{ variant: 'ends', args: { end: kept, other: otherEnd.text }, edits }];
}

/**
 * The term that covers all other senders, and so belongs once, at the end: `all`, or the `redirect` that counts without
 * it.
 */
function endOf(spf: SpfRecord): Term | undefined {
  return firstAll(spf) ?? modifiersNamed(spf, 'redirect')[0];
}

interface Added {
  /** In front of the end. */
  readonly before: readonly string[];
  /** At the very end. */
  readonly after: readonly string[];
}

/** Terms that are unreachable after the other record's `all` stay without effect. */
function addedTerms(first: SpfRecord, other: SpfRecord): Added {
  const end = endOf(first);
  const otherEnd = endOf(other);
  const isNew = (term: string) => !first.terms.some(({ text }) => text.toLowerCase() === term.toLowerCase());
  const mechanisms = reached(other).filter(({ name }) => name !== 'all');
  const modifiers = other.terms.filter((term) => {
    return term.kind === 'modifier' && term.name !== 'redirect' && modifiersNamed(first, term.name).length === 0;
  });
  const before = [...mechanisms.map(({ text }) => text), ...endIn(end, otherEnd)].filter(isNew);
  return { before, after: modifiers.map(({ text }) => text) };
}

/** The other record's end if the first has one already: senders that a `redirect` authorises may be included. */
function endIn(end: Term | undefined, otherEnd: Term | undefined): string[] {
  if (otherEnd === undefined) return [];
  if (end === undefined) return [otherEnd.text];
  if (otherEnd.kind !== 'modifier' || otherEnd.domain === undefined || isSame(end, otherEnd)) return [];
  return [`include:${otherEnd.domain.text}`];
}

function isSame(a: Term, b: Term): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}
