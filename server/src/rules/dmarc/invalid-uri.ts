import type { DmarcTag } from '../../mail/dmarc/record';
import type { UriProblem } from '../../mail/dmarc/uri';
import { excerpt } from '../../text/excerpt';
import { rewrite } from '../fixes/rewrite';
import { defineRule } from '../rule';
import type { Report } from '../report';
import type { Subjects } from '../rule';
import { remove } from '../fixes/edits';

export const invalidUri = defineRule({
  id: 'dmarc/invalid-uri',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 9989 section 4.8', 'RFC 9989 section 4.7', 'RFC 7489 section 6.2'],
  summary: 'Report addresses are `mailto:` addresses separated by commas.',
  on: 'dmarc',
  check(subject, report) {
    const { tags, problems } = subject.dmarc;
    for (const problem of problems) {
      if (problem.kind !== 'invalid-uri') continue;
      const tag = tags.find(({ span }) => span.start <= problem.span.start && problem.span.end <= span.end);
      if (tag !== undefined) report(reportOf(subject, tag, problem));
    }
  },
});

function reportOf(subject: Subjects['dmarc'], tag: DmarcTag, problem: UriProblem): Report<'dmarc/invalid-uri'> {
  const { text } = subject;
  const { reason, span, replacement } = problem;
  if (tag.value === '') {
    const args = { tag: tag.name };
    return {
      at: text.cover(tag.span),
      variant: 'nothing',
      args,
      fixes: [{ variant: 'remove', edits: remove(subject, tag.span) }],
    };
  }
  const word = excerpt(text.value.slice(span.start, span.end));
  const variant = reason === 'address' ? {} : { variant: reason };
  const edits = replacement === undefined ? undefined : rewrite(subject, span, replacement);
  const fix = FIXES[reason];
  return {
    at: text.cover(span),
    ...variant,
    args: { word, tag: tag.name },
    fixes: [{ ...(fix === undefined ? {} : { variant: fix }), args: { word, meant: replacement ?? '' }, edits }],
  };
}

/** Title of the fix, unless it is "Replace with `…`". */
const FIXES: Partial<Record<UriProblem['reason'], 'comma' | 'separator' | 'space' | 'size'>> = {
  empty: 'comma',
  separator: 'separator',
  space: 'space',
  size: 'size',
};
