import { encodeBase64 } from '../../mail/dkim/base64';
import { defineRule } from '../rule';
import { keyFault } from './key-fault';
import { rewrite } from '../fixes/rewrite';

export const ed25519Form = defineRule({
  id: 'dkim/ed25519-form',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 8463 section 4.2'],
  summary: 'An Ed25519 key in the form of RSA keys; `p` must hold only its 32 octets.',
  on: 'dkim',
  check(subject, report) {
    const { dkim, text } = subject;
    if (dkim.key?.material.kind !== 'ed25519' || keyFault(dkim) !== undefined) return;
    const { form, raw } = dkim.key.material;
    if (form !== 'spki') return;
    const { span } = dkim.key;
    report({ at: text.cover(span), fixes: [{ edits: rewrite(subject, span, encodeBase64(raw)) }] });
  },
});
