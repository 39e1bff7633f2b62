export const tlsa = {
  'tlsa/usage':
    'Utilizarea {usage} se bazează pe autorități publice de certificare; serverele de mail ignoră asemenea înregistrări TLSA. Folosește 3 sau 2.',

  'tlsa/value.undefined':
    'Valoarea {value} nu este definită pentru câmpul `{field}`, deci clienții ignoră această înregistrare TLSA.',
  'tlsa/value.digest':
    'Rezumatul are {octets} octeți, dar {hash} produce {expected}: niciun certificat nu se poate potrivi.',

  'tlsa/misplaced-record':
    'Clienții caută TLSA doar la `_port._tcp.<host>`, deci înregistrarea de la `{owner}` nu este citită niciodată.',
  'tlsa/misplaced-record.exchanger':
    'Serverele de mail caută TLSA la gazda MX, `{right}`, deci înregistrarea de la `{owner}` nu este citită niciodată.',
  'tlsa/misplaced-record.fix': 'Mut-o la `{right}`',
} as const;
