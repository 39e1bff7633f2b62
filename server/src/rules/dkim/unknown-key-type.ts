import type { DkimRecord } from '../../mail/dkim/record';
import { tag } from '../../mail/tags';
import { defineRule } from '../rule';
import { excerpt } from '../../text/excerpt';
import { isGlued } from './glue';
import { rewrite } from '../fixes/rewrite';

export const unknownKeyType = defineRule({
  id: 'dkim/unknown-key-type',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 8463 section 3', 'RFC 6376 section 3.6.1'],
  summary: '`k` is neither `rsa` nor `ed25519`, so verifiers ignore the key.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const k = tag(dkim, 'k');
    if (k === undefined || k.value === 'rsa' || k.value === 'ed25519' || isGlued(dkim, k)) return;
    const kind = meantKind(dkim, k.value);
    report({
      at: text.cover(k.value === '' ? k.span : k.valueSpan),
      ...(k.value === '' && { variant: 'empty' }),
      args: { value: excerpt(k.value) },
      fixes: kind === undefined ? [] : [{ args: { kind }, edits: rewrite(subject, k.valueSpan, kind) }],
    });
  },
});

/** The key itself is the best evidence, then the word. */
function meantKind({ key }: DkimRecord, value: string): 'rsa' | 'ed25519' | undefined {
  if (key?.material.kind === 'rsa' || key?.material.kind === 'ed25519') return key.material.kind;
  if (/^ed/i.test(value)) return 'ed25519';
  return /^["']?r?s?a/i.test(value) ? 'rsa' : undefined;
}
