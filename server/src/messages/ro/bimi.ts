export const bimi = {
  'bimi/record.version': 'Înregistrarea nu începe exact cu `v=BIMI1`, așa că serverele destinatare o ignoră.',
  'bimi/record.semicolon': 'Lipsește `;` după `v=BIMI1` sau între două etichete.',
  'bimi/record.equals': '`{word}` nu are `=`: etichetele se scriu `nume=valoare`.',
  'bimi/record.stray': '`{word}` nu este o etichetă: etichetele se scriu `nume=valoare`, cu `;` între ele.',
  'bimi/record.spaces': 'Nu sunt permise spații în jurul lui `=`.',
  'bimi/record.capitals': '`{word}` trebuie scris cu litere mici.',
  'bimi/record.missing-logo': 'Lipsește eticheta `l` cu adresa siglei.',
  'bimi/record.scheme': '`{word}`: adresa trebuie să înceapă cu `https://`.',
  'bimi/record.several': '`{word}` conține mai multe adrese; este permisă numai una.',
  'bimi/record.url': '`{word}` nu este o adresă https.',
  'bimi/record.image-type': '`{word}` nu este SVG: sigla trebuie să fie un fișier .svg sau .svgz.',
  'bimi/record.avp': '`{word}` trebuie să fie `brand` sau `personal`.',
  'bimi/record.lps':
    '`{word}` nu este o listă de prefixe ale părții locale: fiecare are de la 1 la 63 de litere, cifre și cratime, cu virgule între ele.',
  'bimi/record.fix': 'Scrie `{meant}`',
  'bimi/record.fix.remove': 'Șterge `{word}`',

  'bimi/needs-enforcement':
    'Sigla nu este afișată cât timp DMARC pentru `{domain}` spune `{tag}`: BIMI cere quarantine sau reject pentru toate mesajele.',
  'bimi/needs-enforcement.missing':
    'Fără DMARC sigla nu este afișată: `{domain}` are nevoie de o înregistrare DMARC cu quarantine sau reject.',
  'bimi/needs-enforcement.related': 'Înregistrarea DMARC spune `{tag}`.',

  'bimi/misplaced-record':
    'Serverele destinatare caută BIMI doar la `<selector>._bimi.<domain>`, deci înregistrarea de la `{owner}` nu este citită niciodată.',
  'bimi/misplaced-record.wildcard':
    '`{owner}` nu este căutat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'bimi/misplaced-record.fix': 'Mut-o la `{right}`',
} as const;
