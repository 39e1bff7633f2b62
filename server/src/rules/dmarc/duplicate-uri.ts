import type { ReportUri } from '../../mail/dmarc/uri';
import { HOLE } from '../../text/octets';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';

export const duplicateUri = defineRule({
  id: 'dmarc/duplicate-uri',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.7', 'RFC 7489 section 6.2'],
  summary: 'A duplicate report address receives each report twice.',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const { uris } of dmarc.tags) {
      const firsts = new Map<string, ReportUri>();
      for (const [index, uri] of uris.entries()) {
        const { address, domain, span } = uri;
        if (address === undefined || domain === undefined || address.includes(HOLE)) continue;
        const mailbox = address.slice(0, -domain.length) + domain;
        const first = firsts.get(mailbox);
        if (first === undefined) {
          firsts.set(mailbox, uri);
          continue;
        }
        const before = uris[index - 1]?.span.end ?? span.start;
        const edits = rewrite(subject, { start: before, end: span.end }, '');
        report({
          at: text.cover(span),
          args: { address },
          related: [{ place: text.cover(first.span) }],
          fixes: [{ edits }],
        });
      }
    }
  },
});
