import { tag } from '../../mail/tags';
import { labels } from '../../records/name';
import { defineRule } from '../rule';

export const revokedKey = defineRule({
  id: 'dkim/revoked-key',
  severity: 'info',
  needs: 'text',
  references: ['RFC 6376 section 3.6.1'],
  summary: 'An empty `p` revokes the key.',
  on: 'dkim',
  check({ record, dkim, text }, report) {
    const p = tag(dkim, 'p');
    if (p === undefined || dkim.key?.material.kind !== 'revoked') return;
    // A domain without mail declares with `*._domainkey` that it has no keys: nothing was revoked.
    if (record.owner !== undefined && labels(record.owner)[0] === '*') return;
    report({ at: text.cover(p.span) });
  },
});
