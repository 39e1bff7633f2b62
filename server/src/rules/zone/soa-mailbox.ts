import { field } from '../../records/record';
import { defineRule } from '../rule';

export const soaMailbox = defineRule({
  id: 'zone/soa-mailbox',
  severity: 'warning',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 3.3.13', 'RFC 1035 section 8'],
  summary: 'The mail address in an SOA has a dot in place of its `@`.',
  on: 'record',
  types: ['SOA'],
  check({ record }, report) {
    const mailbox = record.type === 'SOA' && record.form.hasOrigin ? field(record, 'mailbox') : undefined;
    if (mailbox === undefined) return;
    const at = mailbox.text.replaceAll(/\\./g, '..').indexOf('@');
    // A single `@` is the name of the zone.
    if (at < 0 || mailbox.text === '@') return;
    const meant = asName(mailbox.text.slice(0, at), mailbox.text.slice(at + 1));
    report({
      at: mailbox.place,
      args: { word: mailbox.text },
      fixes: meant === undefined ? [] : [{ args: { meant }, edits: [{ place: mailbox.place, text: meant }] }],
    });
  },
});

/** `john.doe` and `example.com` as `john\.doe.example.com.`; a domain that contains a dot is taken as absolute. */
function asName(local: string, domain: string): string | undefined {
  if (local === '' || domain.includes('@')) return undefined;
  const mailbox = local.replaceAll(/(?<!\\)\./g, '\\.');
  if (domain === '') return mailbox;
  return `${mailbox}.${domain}${domain.includes('.') && !domain.endsWith('.') ? '.' : ''}`;
}
