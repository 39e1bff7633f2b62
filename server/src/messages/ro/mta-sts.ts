export const mtaSts = {
  'mta-sts/record.version':
    'Înregistrarea nu începe exact cu `v=STSv1`, așa că expeditorii nu o recunosc drept MTA-STS.',
  'mta-sts/record.semicolon': 'Lipsește `;` după `v=STSv1` sau între două câmpuri.',
  'mta-sts/record.equals': '`{word}` nu are `=`: câmpurile se scriu `nume=valoare`.',
  'mta-sts/record.stray': '`{word}` nu este un câmp: câmpurile se scriu `nume=valoare`, cu `;` între ele.',
  'mta-sts/record.spaces': 'În jurul lui `=` nu pot sta spații.',
  'mta-sts/record.capitals': '`{word}` trebuie scris cu litere mici.',
  'mta-sts/record.missing-id': 'Lipsește `id`, așa că expeditorii nu folosesc politica.',
  'mta-sts/record.id': '`{word}` nu este un id: un id are de la 1 la 32 de litere și cifre, nimic altceva.',
  'mta-sts/record.fix': 'Scrie `{meant}`',
  'mta-sts/record.fix.remove': 'Șterge `{word}`',

  'mta-sts/multiple-records':
    'La acest nume {count, one: este # înregistrare MTA-STS, few: sunt # înregistrări MTA-STS, other: sunt # de înregistrări MTA-STS}: expeditorii nu folosesc niciuna.',
  'mta-sts/multiple-records.related': 'Prima înregistrare MTA-STS este aici.',

  'mta-sts/missing-policy-host': 'Expeditorii iau politica de la `{host}`, care nu are nicio adresă în această zonă.',

  'mta-sts/misplaced-record':
    'Expeditorii caută MTA-STS doar la `_mta-sts.<domain>`, deci înregistrarea de la `{owner}` nu este citită niciodată.',
  'mta-sts/misplaced-record.wildcard':
    '`{owner}` nu este căutat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'mta-sts/misplaced-record.fix': 'Mut-o la `{right}`',
} as const;
