export const mx = {
  'mx/null-mx':
    'MX-ul nul declară că nu se primesc mesaje, dar `{other}` le primește; mesajele către și de la acest domeniu pot fi refuzate.',
  'mx/null-mx.preference': 'Un MX nul are preferința 0, nu {preference}.',
  'mx/null-mx.related': 'Acest MX primește mesaje.',
  'mx/null-mx.fix': 'Șterge MX-ul nul',
  'mx/null-mx.fix.preference': 'Schimbă preferința în 0',
  'mx/setup-leftover':
    '`{host}` a servit doar la verificarea domeniului în Microsoft 365; acolo nu răspunde niciun server de e-mail.',
  'mx/setup-leftover.fix': 'Șterge această înregistrare MX',
} as const;
