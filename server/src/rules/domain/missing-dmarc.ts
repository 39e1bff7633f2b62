import { displayName, under } from '../../records/name';
import { defineRule } from '../rule';
import { addRecord } from '../fixes/records';
import { isOrganization } from '../dmarc/organizational-domain';
import { mayHoldDmarc, receiver } from './mail-domain';

export const missingDmarc = defineRule({
  id: 'domain/missing-dmarc',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 9989 section 4.10', 'Sender rules of Gmail, Yahoo and Outlook'],
  summary: 'The domain accepts mail but has no DMARC record, which large receivers require.',
  on: 'name',
  types: ['MX'],
  check(subject, report) {
    const domain = receiver(subject);
    if (domain === undefined || mayHoldDmarc(domain) || !isOrganization(domain.apex, subject)) return;
    const name = displayName(domain.apex);
    const data = `"v=DMARC1; p=none; rua=mailto:postmaster@${name}"`;
    const owner = under('_dmarc', domain.apex);
    report({
      at: domain.firstMx.rdataPlace,
      args: { domain: name },
      fixes: [{ edits: addRecord(domain.lastMx, { owner, type: 'TXT', data }, domain.records) }],
    });
  },
});
