import type { Term } from '../../mail/spf/record';
import type { TextEdit } from '../../text/span';
import { rewrite } from '../dkim/rewrite';
import { defineRule, type NameSubject } from '../rule';
import { withoutLines } from '../zone-lines';
import { spfRecordsAt, type PublishedSpf } from './records-at';
import { together } from './report';

export const multipleRecords = defineRule({
  id: 'spf/multiple-records',
  severity: 'error',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 4.5', 'RFC 7208 section 3.2'],
  summary: 'Two SPF records at one name: receivers reject both.',
  on: 'name',
  types: ['TXT'],
  check(subject, report) {
    const [first, ...others] = distinct(spfRecordsAt(subject.records));
    if (first === undefined) return;
    for (const other of others) {
      report({
        at: other.text.cover(other.spf.version.span),
        args: { count: others.length + 1 },
        related: [{ place: first.text.cover(first.spf.version.span) }],
        fixes: [{ edits: mergeInto(first, other, subject) }],
      });
    }
  },
});

/** Servers keep one of two equal records (RFC 2181 section 5); zone/duplicate-record speaks about the other. */
function distinct(found: readonly PublishedSpf[]): PublishedSpf[] {
  const byData = new Map(
    found.toReversed().map((spf) => [JSON.stringify(spf.record.strings.map(({ value }) => value)), spf]),
  );
  return found.filter((spf) => [...byData.values()].includes(spf));
}

/** Terms that speak about everyone else belong once, at the end. */
function isEnd(term: Term): boolean {
  return term.kind === 'modifier' || (term.kind === 'mechanism' && term.name === 'all');
}

/** The terms of the other record in front of the first one's `all` or `redirect`, and the other record taken out. */
function mergeInto(first: PublishedSpf, other: PublishedSpf, { records }: NameSubject): TextEdit[] | undefined {
  if (first.text.hasHoles || other.text.hasHoles || other.spf.problems.length + first.spf.problems.length > 0)
    return undefined;
  const known = new Set(first.spf.terms.map(({ text }) => text.toLowerCase()));
  const end = first.spf.terms.find(isEnd);
  const added = other.spf.terms.filter((term) => {
    return !known.has(term.text.toLowerCase()) && !(isEnd(term) && end !== undefined);
  });
  const at = end?.span.start ?? first.text.length;
  const words = added.map(({ text }) => text).join(' ');
  const octets = words === '' ? '' : end === undefined ? ` ${words}` : `${words} `;
  const removal = withoutLines(
    other.record,
    records.filter((record) => record !== other.record),
  );
  return together([octets === '' ? [] : rewrite(first, { start: at, end: at }, octets), removal]);
}
