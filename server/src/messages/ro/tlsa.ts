export const tlsa = {
  'tlsa/usage':
    'Utilizarea {usage} se bazează pe autorități de certificare publice; serverele de e-mail ignoră aceste înregistrări TLSA. Folosiți 3 sau 2.',

  'tlsa/value.undefined':
    'Valoarea {value} nu este definită pentru câmpul `{field}`, deci clienții ignoră această înregistrare TLSA.',
  'tlsa/value.digest':
    'Rezumatul are {octets, one: # octet, few: # octeți, other: # de octeți}, dar {hash} produce {expected}: niciun certificat nu se poate potrivi.',

  'tlsa/misplaced-record':
    'Înregistrarea de la `{owner}` nu este citită niciodată: clienții caută TLSA doar la `_port._tcp.<gazdă>`.',
  'tlsa/misplaced-record.exchanger':
    'Înregistrarea de la `{owner}` nu este citită niciodată: serverele de e-mail caută TLSA la gazda MX, `{right}`.',
  'tlsa/misplaced-record.fix': 'Mută înregistrarea la `{right}`',
} as const;
