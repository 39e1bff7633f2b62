import { encodeBase64 } from '../../mail/dkim/base64';
import { defineRule } from '../rule';
import { keyFault } from './key-fault';
import { rewrite } from '../fixes/rewrite';

export const pkcs1Form = defineRule({
  id: 'dkim/pkcs1-form',
  severity: 'info',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 6376 appendix C', 'RFC 6376 section 3.6.1'],
  summary: 'The key is a bare RSAPublicKey; some verifiers read SubjectPublicKeyInfo only.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    if (dkim.key?.material.kind !== 'rsa' || keyFault(dkim) !== undefined) return;
    const { form, spki } = dkim.key.material;
    if (form !== 'pkcs1') return;
    const { span } = dkim.key;
    report({ at: text.cover(span), fixes: [{ edits: rewrite(subject, span, encodeBase64(spki)) }] });
  },
});
