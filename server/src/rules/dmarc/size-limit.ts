import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';

export const sizeLimit = defineRule({
  id: 'dmarc/size-limit',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.8', 'RFC 7489 section 6.2'],
  summary: 'A size limit after a report address is obsolete; receivers ignore it.',
  tag: 'deprecated',
  on: 'dmarc',
  check(subject, report) {
    const { text, dmarc } = subject;
    for (const { address, sizeLimit: span } of dmarc.tags.flatMap((tag) => tag.uris)) {
      if (address === undefined || span === undefined) continue;
      const limit = text.value.slice(span.start, span.end);
      report({ at: text.cover(span), args: { limit }, fixes: [{ edits: rewrite(subject, span, '') }] });
    }
  },
});
