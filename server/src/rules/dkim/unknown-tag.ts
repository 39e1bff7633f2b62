import { dkimTagFact } from '../../mail/dkim/facts';
import { defineRule } from '../rule';
import { excerpt } from '../../text/excerpt';
import { rewrite } from '../fixes/rewrite';
import { caseSlip, isTagName, nearestTag } from './tag-name';

export const unknownTag = defineRule({
  id: 'dkim/unknown-tag',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.2'],
  summary: 'A tag that is not defined for DKIM keys; verifiers ignore it.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    for (const { name, nameSpan } of dkim.tags) {
      if (dkimTagFact(name) !== undefined || !isTagName(name) || caseSlip(dkim, name) !== undefined) continue;
      const at = text.cover(nameSpan);
      const nearest = nearestTag(dkim, name);
      if (nearest === undefined) report({ at, args: { tag: excerpt(name) } });
      else {
        const edits = rewrite(subject, nameSpan, nearest);
        report({ at, variant: 'nearest', args: { tag: excerpt(name), nearest }, fixes: [{ edits }] });
      }
    }
  },
});
