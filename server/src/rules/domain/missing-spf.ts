import { displayName } from '../../records/name';
import { defineRule } from '../rule';
import { addRecord } from '../fixes/records';
import { mayHoldSpf, receiver } from './mail-domain';
import { firstSpf } from './first-spf';

export const missingSpf = defineRule({
  id: 'domain/missing-spf',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 3', 'Gmail 550-5.7.26'],
  summary: 'The domain accepts mail but does not declare which hosts may send in its name.',
  on: 'name',
  types: ['MX'],
  check(subject, report) {
    const domain = receiver(subject);
    if (domain === undefined || mayHoldSpf(domain)) return;
    const spf = firstSpf(domain.exchangers);
    report({
      at: domain.firstMx.rdataPlace,
      args: { domain: displayName(domain.apex) },
      fixes: [{ args: { spf }, edits: addRecord(domain.lastMx, { type: 'TXT', data: `"${spf}"` }, domain.records) }],
    });
  },
});
