export const edge = {
  'edge/severity.error': 'eroare',
  'edge/severity.warning': 'avertisment',
  'edge/severity.info': 'informație',
  'edge/severity.hint': 'sugestie',
  'edge/summary':
    '{files, one: # fișier verificat, few: # fișiere verificate, other: # de fișiere verificate}: {errors, one: # eroare, few: # erori, other: # de erori}, {warnings, one: # avertisment, few: # avertismente, other: # de avertismente}, {others, one: # notă, few: # note, other: # de note}.',
  'edge/fix-all': 'Aplică toate corecturile sigure Zonewise',
  'edge/ignore-record': 'Ignoră `{rule}` pentru această înregistrare',
  'edge/ignore-file': 'Ignoră `{rule}` în acest fișier',
  'edge/split-strings': 'Împarte în șiruri de 255 de octeți',
  'edge/join-strings': 'Unește șirurile',
  'edge/quote-value': 'Pune valoarea între ghilimele',
  'edge/open-rule': 'Explică {rule}',
  'edge/offline':
    'DNS nu răspunde. Ce nu este în fișiere rămâne necunoscut până atunci; o vreme nu se mai întreabă nimic.',
  'edge/no-server': '`{server}` din `zonewise.dns.servers` nu este adresa unui server DNS: nu este întrebat.',
} as const;
