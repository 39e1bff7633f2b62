export const bimi = {
  'bimi/record.version': 'Înregistrarea nu începe exact cu `v=BIMI1`, deci destinatarii o ignoră.',
  'bimi/record.semicolon': 'Lipsește `;` după `v=BIMI1` sau între două etichete.',
  'bimi/record.equals': '`{word}` nu are `=`: etichetele se scriu `nume=valoare`.',
  'bimi/record.stray': '`{word}` neașteptat: etichetele se scriu `nume=valoare`, separate prin `;`.',
  'bimi/record.spaces': 'Spațiile în jurul lui `=` nu sunt permise.',
  'bimi/record.capitals': '`{word}` trebuie scris cu litere mici.',
  'bimi/record.missing-logo': 'Lipsește eticheta `l` cu adresa siglei.',
  'bimi/record.scheme': '`{word}` trebuie să înceapă cu `https://`.',
  'bimi/record.several': '`{word}` conține mai multe adrese; este permisă doar una.',
  'bimi/record.url': '`{word}` nu este o adresă https.',
  'bimi/record.image-type': '`{word}` nu este SVG: sigla trebuie să fie un fișier .svg sau .svgz.',
  'bimi/record.avp': '`{word}` trebuie să fie `brand` sau `personal`.',
  'bimi/record.lps':
    '`{word}` nu este o listă de prefixe ale părții locale: fiecare are 1–63 de litere, cifre sau cratime, separate prin virgule.',
  'bimi/record.fix': 'Înlocuiește cu `{meant}`',
  'bimi/record.fix.remove': 'Șterge `{word}`',

  'bimi/needs-enforcement':
    'Sigla nu este afișată cât timp înregistrarea DMARC a `{domain}` are `{tag}`: BIMI cere quarantine sau reject pentru toate mesajele.',
  'bimi/needs-enforcement.missing':
    'Sigla nu este afișată fără DMARC: `{domain}` are nevoie de o înregistrare DMARC cu quarantine sau reject.',
  'bimi/needs-enforcement.related': 'Înregistrarea DMARC are `{tag}`.',

  'bimi/misplaced-record':
    'Înregistrarea de la `{owner}` nu este citită niciodată: destinatarii caută BIMI doar la `<selector>._bimi.<domeniu>`.',
  'bimi/misplaced-record.wildcard':
    '`{owner}` nu este interogat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'bimi/misplaced-record.fix': 'Mută înregistrarea la `{right}`',
} as const;
