import { dmarcTag, flagOf } from '../../mail/dmarc/record';
import { displayName, isUnknown } from '../../records/name';
import { defineRule } from '../rule';
import { remove } from '../fixes/edits';
import { isPublicSuffix } from '../../records/public-suffix';
import { policyDomain, policyRecords } from './policy-record';

export const psdMisuse = defineRule({
  id: 'dmarc/psd-misuse',
  severity: 'warning',
  fix: 'ask',
  needs: 'zone',
  references: ['RFC 9989 section 4.10.2', 'RFC 9989 section 5.2'],
  summary: '`psd=y` is for registries: it makes every subdomain an organization of its own.',
  on: 'name',
  types: ['TXT'],
  check({ name, records }, report) {
    const domain = policyDomain(name);
    if (domain === undefined || isUnknown(domain) || isPublicSuffix(domain)) return;
    for (const subject of policyRecords(records)) {
      const { record, text, dmarc } = subject;
      const tag = dmarcTag(dmarc, 'psd');
      if (tag === undefined || flagOf(dmarc, 'psd') !== 'y') continue;
      const args = { tag: `psd=${tag.value}`, domain: displayName(domain) };
      report({ at: text.cover(tag.span), record, args, fixes: [{ edits: remove(subject, tag.span) }] });
    }
  },
});
