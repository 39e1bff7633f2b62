export const tlsRpt = {
  'tls-rpt/record.version': 'Înregistrarea nu începe exact cu `v=TLSRPTv1`, deci expeditorii o ignoră.',
  'tls-rpt/record.semicolon': 'Lipsește `;` după `v=TLSRPTv1` sau între două câmpuri.',
  'tls-rpt/record.equals': '`{word}` nu are `=`: câmpurile se scriu `nume=valoare`.',
  'tls-rpt/record.stray': '`{word}` neașteptat: câmpurile se scriu `nume=valoare`, separate prin `;`.',
  'tls-rpt/record.spaces': 'Spațiile în jurul lui `=` nu sunt permise.',
  'tls-rpt/record.capitals': '`{word}` trebuie scris cu litere mici.',
  'tls-rpt/record.missing-rua': 'Lipsește `rua`: nu există nicio adresă pentru rapoarte.',
  'tls-rpt/record.address-after-semicolon':
    '`{word}` urmează după un `;` și nu aparține niciunui câmp; adresele trebuie separate prin virgule.',
  'tls-rpt/record.other-scheme': '`{word}` nu este nici adresă `mailto:`, nici `https:`.',
  'tls-rpt/record.uri-limit':
    '`{word}`: raportarea TLS nu are limită de dimensiune; un `!` într-o adresă se scrie `%21`.',
  'tls-rpt/record.uri-address': '`{word}` nu este nici adresă `mailto:`, nici `https:`.',
  'tls-rpt/record.uri-scheme': '`{word}` trebuie să înceapă cu `mailto:` sau `https:`.',
  'tls-rpt/record.uri-separator': 'Adresele trebuie separate prin virgule, nu doar printr-un spațiu.',
  'tls-rpt/record.uri-comma': 'O virgulă în interiorul unei adrese se scrie `%2C`; aici începe altă adresă.',
  'tls-rpt/record.uri-exclamation': '`!` în interiorul unei adrese se scrie `%21`.',
  'tls-rpt/record.uri-space': 'Spațiu neașteptat în interiorul adresei.',
  'tls-rpt/record.uri-size':
    '`{word}`: raportarea TLS nu are limită de dimensiune; un `!` într-o adresă se scrie `%21`.',
  'tls-rpt/record.uri-empty': '`{word}`: în `rua` lipsește o adresă.',
  'tls-rpt/record.fix': 'Înlocuiește cu `{meant}`',
  'tls-rpt/record.fix.remove': 'Șterge `{word}`',

  'tls-rpt/multiple-records':
    'Acest nume are {count, one: # înregistrare de raportare TLS, few: # înregistrări de raportare TLS, other: # de înregistrări de raportare TLS}: expeditorii nu folosesc niciuna.',
  'tls-rpt/multiple-records.related': 'Prima înregistrare de raportare TLS.',

  'tls-rpt/misplaced-record':
    'Înregistrarea de la `{owner}` nu este citită niciodată: expeditorii caută raportarea TLS doar la `_smtp._tls.<domeniu>`.',
  'tls-rpt/misplaced-record.wildcard':
    '`{owner}` nu este interogat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'tls-rpt/misplaced-record.fix': 'Mută înregistrarea la `{right}`',
} as const;
