export const domain = {
  'domain/missing-spf':
    '`{domain}` receives mail but has no SPF record; large receivers refuse mail from such domains.',
  'domain/missing-spf.fix': 'Add `{spf}` and review it',
  'domain/missing-dmarc': '`{domain}` receives mail but has no DMARC record at `_dmarc`; large receivers require one.',
  'domain/missing-dmarc.fix': 'Add a DMARC record with `p=none` (monitor first)',
  'domain/missing-dkim':
    '`{domain}` receives mail but has no DKIM key below `_domainkey` in this zone; large receivers require signatures.',
  'domain/missing-dkim.sender':
    '`{domain}` sends through {sender} but has no DKIM key below `_domainkey`; large receivers require signatures.',
  'domain/missing-dkim.google':
    '`{domain}` uses Google Workspace but has no DKIM key. Its key is in the Admin console under Gmail, Authenticate email.',
  'domain/missing-dkim.microsoft':
    '`{domain}` uses Microsoft 365 but has no DKIM key. Its two CNAMEs are in the Defender portal under Policies, DKIM.',
  'domain/no-mail-not-locked.mx':
    '`{domain}` handles no mail but does not declare it: a null MX (`MX 0 .`) is missing.',
  'domain/no-mail-not-locked.spf':
    '`{domain}` handles no mail but does not declare it: the SPF record `v=spf1 -all` is missing.',
  'domain/no-mail-not-locked.dmarc':
    '`{domain}` handles no mail but does not declare it: a DMARC record with `p=reject` is missing.',
  'domain/no-mail-not-locked.fix.mx': 'Add `MX 0 .`',
  'domain/no-mail-not-locked.fix.spf': 'Add `v=spf1 -all`',
  'domain/no-mail-not-locked.fix.dmarc': 'Add `v=DMARC1; p=reject`',
  'domain/missing-ptr.none': '{address} has no PTR record at `{reverse}`: large receivers reject mail from it.',
  'domain/missing-ptr.mismatch':
    'The PTR record of {address} names `{name}`, which does not have this address: large receivers reject mail from it.',
  'domain/wildcard-txt':
    'The TXT record at `{name}` also answers for `_dmarc` and `_domainkey` names that do not exist.',
} as const;
