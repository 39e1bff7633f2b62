import type { Base64Fault } from '../../mail/dkim/base64';
import type { KeyText } from '../../mail/dkim/key';
import type { ReportedFix } from '../report';
import { defineRule, type Subjects } from '../rule';
import { excerpt } from '../../text/excerpt';
import { keyFault } from './key-fault';
import { rewrite } from '../fixes/rewrite';

export const invalidBase64 = defineRule({
  id: 'dkim/invalid-base64',
  severity: 'error',
  fix: 'ask',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1', 'RFC 4648 section 4'],
  summary: 'The key is not base64.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    const { key } = dkim;
    if (key === undefined || keyFault(dkim) !== 'base64') return;
    const first = key.faults[0];
    if (first === undefined) return;
    const { start, end } = first.span;
    report({
      at: text.cover(start === end ? { start: start - 1, end } : first.span),
      variant: first.kind === 'url-alphabet' && !isWhole(key) ? 'character' : first.kind,
      args: { characters: excerpt(dkim.value.slice(start, end)) },
      fixes: isWhole(key) ? [repair(subject, key.faults)] : [],
    });
  },
});

/** Do the valid characters form a complete key? Only then is the intention certain. */
function isWhole({ material }: KeyText): boolean {
  return (material.kind === 'rsa' || material.kind === 'ed25519') && material.surplus === 0;
}

function repair(subject: Subjects['dkim'], faults: readonly Base64Fault[]): ReportedFix<'dkim/invalid-base64'> {
  const edits = faults.map(({ kind, span }) => {
    const characters = subject.dkim.value.slice(span.start, span.end);
    return rewrite(subject, span, replacement(kind, characters, subject.dkim.key?.digits.length ?? 0));
  });
  return { edits: edits.every((edit) => edit !== undefined) ? edits.flat() : undefined };
}

function replacement(kind: Base64Fault['kind'], characters: string, digits: number): string {
  switch (kind) {
    case 'url-alphabet':
      return characters.replaceAll('-', '+').replaceAll('_', '/');
    case 'missing-padding':
      return '='.repeat(4 - (digits % 4));
    case 'ellipsis':
    case 'quote':
    case 'padding':
    case 'incomplete':
    case 'character':
      return '';
  }
}
