export const mx = {
  'mx/null-mx':
    'MX nul declară că domeniul nu primește mesaje, dar `{other}` le primește; mesajele către și dinspre domeniu pot fi respinse.',
  'mx/null-mx.preference': 'Un MX nul are preferința 0, nu {preference}.',
  'mx/null-mx.related': 'Acest MX primește mesaje.',
  'mx/null-mx.fix': 'Șterge MX-ul nul',
  'mx/null-mx.fix.preference': 'Pune preferința 0',
  'mx/setup-leftover':
    '`{host}` a dovedit doar către Microsoft 365 că domeniul îți aparține; acolo nu răspunde niciun server de mail.',
  'mx/setup-leftover.fix': 'Șterge această înregistrare MX',
} as const;
