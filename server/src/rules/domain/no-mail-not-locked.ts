import { displayName, isUnknown, under } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ReportedFix } from '../report';
import { isOrganization } from '../dmarc/organizational-domain';
import { defineRule, type NameSubject } from '../rule';
import { addRecord } from '../fixes/records';
import { type MailDomain, mailDomain, mayHoldDmarc, mayHoldSpf } from './mail-domain';

/** The records that keep a domain without mail from being misused (RFC 7505, RFC 7208 section 10.1.2). */
type Lock = 'mx' | 'spf' | 'dmarc';

export const noMailNotLocked = defineRule({
  id: 'domain/no-mail-not-locked',
  severity: 'off',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 7505 section 3', 'RFC 7208 section 10.1.2'],
  summary: 'A domain without mail does not declare that, so anyone may send in its name.',
  on: 'name',
  types: ['SOA'],
  check(subject, report) {
    const domain = mailDomain(subject);
    if (domain === undefined || isUnknown(domain.apex) || domain.exchangers.length > 0) return;
    const last = domain.records.at(-1);
    if (last === undefined) return;
    const args = { domain: displayName(domain.apex) };
    for (const lock of missingLocks(domain, subject))
      report({ at: last.typePlace, variant: lock, args, fixes: [add(lock, domain, last)] });
  },
});

function missingLocks(domain: MailDomain, subject: NameSubject): Lock[] {
  const { apex, nullMx } = domain;
  const locks: Lock[] = nullMx === undefined ? ['mx'] : [];
  if (!mayHoldSpf(domain)) locks.push('spf');
  if (!mayHoldDmarc(domain) && isOrganization(apex, subject)) locks.push('dmarc');
  return locks;
}

function add(lock: Lock, domain: MailDomain, last: ResourceRecord): ReportedFix<'domain/no-mail-not-locked'> {
  switch (lock) {
    case 'mx':
      return { variant: lock, edits: addRecord(last, { type: 'MX', data: '0 .' }, domain.records) };
    case 'spf':
      return { variant: lock, edits: addRecord(last, { type: 'TXT', data: '"v=spf1 -all"' }, domain.records) };
    case 'dmarc': {
      const owner = under('_dmarc', domain.apex);
      const data = '"v=DMARC1; p=reject"';
      return { variant: lock, edits: addRecord(last, { owner, type: 'TXT', data }, domain.records) };
    }
  }
}
