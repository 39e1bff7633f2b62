import { displayName } from '../../records/name';
import { defineRule } from '../rule';
import { lineBehind } from '../zone-lines';
import { mailDomain, mayHoldText, SPF_START } from './mail-domain';
import { firstSpf } from './senders';

export const missingSpf = defineRule({
  id: 'domain/missing-spf',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7208 section 3', 'Gmail 550-5.7.26'],
  summary: 'The domain takes mail and says nothing about who may send in its name.',
  on: 'name',
  types: ['MX'],
  check(subject, report) {
    const domain = mailDomain(subject);
    const last = domain?.exchangers.at(-1);
    if (domain === undefined || last === undefined || mayHoldText(domain, domain.apex, SPF_START)) return;
    const spf = firstSpf(domain.exchangers);
    report({
      at: last.rdataPlace,
      args: { domain: displayName(domain.apex) },
      fixes: [{ args: { spf }, edits: lineBehind(last, { type: 'TXT', data: `"${spf}"` }) }],
    });
  },
});
