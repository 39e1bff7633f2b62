export const mtaSts = {
  'mta-sts/record.version': 'Înregistrarea nu începe exact cu `v=STSv1`, deci expeditorii o ignoră.',
  'mta-sts/record.semicolon': 'Lipsește `;` după `v=STSv1` sau între două câmpuri.',
  'mta-sts/record.equals': '`{word}` nu are `=`: câmpurile se scriu `nume=valoare`.',
  'mta-sts/record.stray': '`{word}` neașteptat: câmpurile se scriu `nume=valoare`, separate prin `;`.',
  'mta-sts/record.spaces': 'Spațiile în jurul lui `=` nu sunt permise.',
  'mta-sts/record.capitals': '`{word}` trebuie scris cu litere mici.',
  'mta-sts/record.missing-id': 'Lipsește `id`: expeditorii nu folosesc politica.',
  'mta-sts/record.id': '`{word}` nu este un id valid: folosiți 1–32 de litere și cifre.',
  'mta-sts/record.fix': 'Înlocuiește cu `{meant}`',
  'mta-sts/record.fix.remove': 'Șterge `{word}`',

  'mta-sts/multiple-records':
    'Acest nume are {count, one: # înregistrare MTA-STS, few: # înregistrări MTA-STS, other: # de înregistrări MTA-STS}: expeditorii nu folosesc niciuna.',
  'mta-sts/multiple-records.related': 'Prima înregistrare MTA-STS.',

  'mta-sts/missing-policy-host':
    'Expeditorii descarcă politica de la `{host}`, care nu are nicio adresă în această zonă.',

  'mta-sts/misplaced-record':
    'Înregistrarea de la `{owner}` nu este citită niciodată: expeditorii caută MTA-STS doar la `_mta-sts.<domeniu>`.',
  'mta-sts/misplaced-record.wildcard':
    '`{owner}` nu este interogat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'mta-sts/misplaced-record.fix': 'Mută înregistrarea la `{right}`',
} as const;
