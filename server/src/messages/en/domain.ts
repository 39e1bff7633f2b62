export const domain = {
  'domain/missing-spf': '`{domain}` takes mail but has no SPF record; large receivers refuse mail from such domains.',
  'domain/missing-spf.fix': 'Add `{spf}` and review it',
  'domain/missing-dmarc':
    '`{domain}` takes mail but has no DMARC record at `_dmarc`; large receivers ask senders for one.',
  'domain/missing-dmarc.fix': 'Add a DMARC record that only watches (`p=none`)',
  'domain/missing-dkim':
    '`{domain}` takes mail but this zone has no DKIM key below `_domainkey`; large receivers ask senders to sign.',
  'domain/no-mail-not-locked.mx': '`{domain}` has no mail but does not say so: a null MX (`MX 0 .`) is missing.',
  'domain/no-mail-not-locked.spf':
    '`{domain}` has no mail but does not say so: an SPF record `v=spf1 -all` is missing.',
  'domain/no-mail-not-locked.dmarc':
    '`{domain}` has no mail but does not say so: a DMARC record with `p=reject` is missing.',
  'domain/no-mail-not-locked.fix.mx': 'Add `MX 0 .`',
  'domain/no-mail-not-locked.fix.spf': 'Add `v=spf1 -all`',
  'domain/no-mail-not-locked.fix.dmarc': 'Add `v=DMARC1; p=reject`',
  'domain/wildcard-txt':
    'The TXT record at `{name}` also answers for `_dmarc` and `_domainkey` names that do not exist.',
} as const;
