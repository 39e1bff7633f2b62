export const completion = {
  'completion/spf.cost': '{count, one: # interogare DNS, few: # interogări DNS, other: # de interogări DNS}',
  'completion/spf.total':
    '{count, one: # interogare DNS, few: # interogări DNS, other: # de interogări DNS}; înregistrarea ar folosi {total} din {limit}',
  'completion/spf.at-least': 'Costul real poate fi mai mare.',
  'completion/class': 'Internet, clasa aproape tuturor înregistrărilor',
  'completion/directive.origin': 'Stabilește numele cu care se termină numele relative de mai jos.',
  'completion/directive.ttl': 'Stabilește TTL-ul înregistrărilor de mai jos care nu au unul propriu.',
  'completion/directive.include': 'Citește alt fișier în acest loc.',
  'completion/directive.generate': 'Creează o serie de înregistrări după un model.',
  'completion/mail.spf': 'înregistrare SPF',
  'completion/mail.dmarc': 'înregistrare DMARC',
  'completion/mail.dkim': 'cheie DKIM',
  'completion/mail.mta-sts': 'înregistrare MTA-STS',
  'completion/mail.tls-rpt': 'înregistrare TLS-RPT',
  'completion/mail.bimi': 'înregistrare BIMI',
} as const;
