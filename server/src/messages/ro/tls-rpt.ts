export const tlsRpt = {
  'tls-rpt/record.version':
    'Înregistrarea nu începe exact cu `v=TLSRPTv1`, așa că expeditorii nu o recunosc drept raportare TLS.',
  'tls-rpt/record.semicolon': 'Lipsește `;` după `v=TLSRPTv1` sau între două câmpuri.',
  'tls-rpt/record.equals': '`{word}` nu are `=`: câmpurile se scriu `nume=valoare`.',
  'tls-rpt/record.stray': '`{word}` nu este un câmp: câmpurile se scriu `nume=valoare`, cu `;` între ele.',
  'tls-rpt/record.spaces': 'În jurul lui `=` nu pot sta spații.',
  'tls-rpt/record.capitals': '`{word}` trebuie scris cu litere mici.',
  'tls-rpt/record.missing-rua': 'Lipsește `rua`, așa că nu există nicio adresă pentru rapoarte.',
  'tls-rpt/record.address-after-semicolon':
    '`{word}` stă după un `;` și nu ține de niciun câmp: adresele se despart prin virgule.',
  'tls-rpt/record.other-scheme': '`{word}` nu este nici adresă `mailto:`, nici `https:`.',
  'tls-rpt/record.uri-limit':
    '`{word}`: raportarea TLS nu are limită de dimensiune; un `!` într-o adresă se scrie `%21`.',
  'tls-rpt/record.uri-address': '`{word}` nu este nici adresă `mailto:`, nici `https:`.',
  'tls-rpt/record.uri-scheme': '`{word}` trebuie să înceapă cu `mailto:` sau `https:`.',
  'tls-rpt/record.uri-separator': 'Adresele se despart prin virgule; aici stă doar un spațiu.',
  'tls-rpt/record.uri-comma': 'O virgulă în interiorul unei adrese se scrie `%2C`; aici ea începe altă adresă.',
  'tls-rpt/record.uri-exclamation': '`!` în interiorul unei adrese se scrie `%21`.',
  'tls-rpt/record.uri-space': 'În interiorul adresei stă un spațiu.',
  'tls-rpt/record.uri-size':
    '`{word}`: raportarea TLS nu are limită de dimensiune; un `!` într-o adresă se scrie `%21`.',
  'tls-rpt/record.uri-empty': '`{word}`: în `rua` lipsește o adresă.',
  'tls-rpt/record.fix': 'Scrie `{meant}`',
  'tls-rpt/record.fix.remove': 'Șterge `{word}`',

  'tls-rpt/multiple-records':
    'La acest nume {count, one: este # înregistrare de raportare TLS, few: sunt # înregistrări de raportare TLS, other: sunt # de înregistrări de raportare TLS}: expeditorii nu folosesc niciuna.',
  'tls-rpt/multiple-records.related': 'Prima înregistrare de raportare TLS este aici.',

  'tls-rpt/misplaced-record':
    'Expeditorii caută TLS reporting doar la `_smtp._tls.<domain>`, deci înregistrarea de la `{owner}` nu este citită niciodată.',
  'tls-rpt/misplaced-record.wildcard':
    '`{owner}` nu este căutat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'tls-rpt/misplaced-record.fix': 'Mut-o la `{right}`',
} as const;
