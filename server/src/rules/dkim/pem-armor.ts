import { defineRule } from '../rule';
import { runsOverLines } from '../fixes/written-strings';
import { excerpt } from '../../text/excerpt';
import { rewrite } from '../fixes/rewrite';

export const pemArmor = defineRule({
  id: 'dkim/pem-armor',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: 'Lines of a PEM file, or its line breaks, were left in the key.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, record, text } = subject;
    const { key } = dkim;
    if (key === undefined || key.material.kind === 'private') return;
    const [first] = key.armor;
    // In a zone file such a line break is zone/newline-in-quotes, whose repair ends it.
    const isBroken = record.form.splitsStrings && record.strings.some(runsOverLines);
    const at = first ?? (isBroken ? undefined : key.lineBreaks[0]);
    if (at === undefined) return;
    const edits = [...key.armor, ...key.lineBreaks].map((span) => rewrite(subject, span, ''));
    report({
      at: text.cover(at),
      ...(first === undefined && { variant: 'line-break' }),
      args: { line: excerpt(dkim.value.slice(at.start, at.end)) },
      fixes: [{ edits: edits.every((edit) => edit !== undefined) ? edits.flat() : undefined }],
    });
  },
});
