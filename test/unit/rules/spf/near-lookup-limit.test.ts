import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/near-lookup-limit';

it('counts nine and ten, for certain or not', () => {
  check(
    rule,
    `
a TXT "v=spf1 include:mailgun.org include:sendgrid.net include:amazonses.com include:spf.brevo.com -all"
;      ^^^^^^ spf/near-lookup-limit: 9 of 10 DNS lookups are used: the next sender may break this record.
b TXT "v=spf1 include:mailgun.org include:zoho.com -all"
;      ^^^^^^ spf/near-lookup-limit: At least 10 of 10 DNS lookups are used: the next sender may break this record.
c TXT "v=spf1 include:mailgun.org include:email.freshdesk.com include:amazonses.com -all"
;      ^^^^^^ spf/near-lookup-limit: Probably 11 DNS lookups; the limit is 10. Some senders are only known roughly.
`,
  );
});

it('is content with eight, and leaves eleven to spf/too-many-lookups', () => {
  check(
    rule,
    `
a TXT "v=spf1 include:mailgun.org include:sendgrid.net include:amazonses.com -all"
b TXT "v=spf1 include:mailgun.org include:mailgun.org include:amazonses.com -all"
`,
  );
});
