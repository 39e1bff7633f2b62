export const terraform = {
  'terraform/shared-text': 'Și `{address}` folosește acest text.',

  'terraform/split-across-values':
    'Aceasta continuă valoarea precedentă, dar fiecare element al listei devine o înregistrare TXT separată: {count, one: # înregistrare stricată, few: # înregistrări stricate, other: # de înregistrări stricate} în loc de una.',
  'terraform/split-across-values.related': 'Valoarea începe aici.',
  'terraform/split-across-values.fix': 'Unește elementele într-o singură valoare',

  'terraform/chunk-separator':
    'Acest șir are {octets, one: # octet, few: # octeți, other: # de octeți}; limita este 255. Pentru `{resource}`, împărțiți șirurile mai lungi cu `{separator}`.',
  'terraform/chunk-separator.fix': 'Împarte după fiecare 255 de octeți',

  'terraform/missing-quotes':
    '`{resource}` cere valori TXT între ghilimele interioare, `"\\"…\\""`; fără ele spațiile se pierd.',
  'terraform/missing-quotes.fix': 'Pune valoarea între ghilimele',

  'terraform/needless-quotes':
    '`{resource}` adaugă singură ghilimelele exterioare; pusă de două ori între ghilimele, valoarea este respinsă.',
  'terraform/needless-quotes.published':
    '`{resource}` publică textul așa cum este scris; aceste ghilimele devin parte a înregistrării.',
  'terraform/needless-quotes.fix': 'Șterge ghilimelele exterioare',

  'terraform/doubled-zone-name':
    '`{name}` se termină deja cu zona; furnizorul o adaugă din nou și rezultă `{name}.{zone}`.',
  'terraform/doubled-zone-name.fix': 'Elimină zona din nume',

  'terraform/target-form.dotted': '`{target}` nu are punctul final, deci `{resource}` îl respinge.',
  'terraform/target-form.relative':
    '`{target}` nu are punctul final: `{resource}` adaugă zona și rezultă un nume care nu există.',
  'terraform/target-form.bare':
    '`{target}` se termină cu un punct pe care `{resource}` îl elimină: fiecare plan arată o modificare.',
  'terraform/target-form.doubled': '`{target}` este `{meant}` cu zona adăugată, o gazdă care probabil nu există.',
  'terraform/target-form.fix.add': 'Adaugă punctul final',
  'terraform/target-form.fix.remove': 'Șterge punctul final',
  'terraform/target-form.fix.shorten': 'Înlocuiește ținta cu `{meant}`',

  'terraform/duplicate-record-set':
    '`{other}` gestionează deja înregistrările {type} ale `{name}`; a doua resursă eșuează sau o suprascrie pe prima.',
  'terraform/duplicate-record-set.related': 'Și `{other}` gestionează aceste înregistrări.',

  'terraform/syntax.expected-argument': '`{found}` neașteptat: un argument sau un bloc începe cu numele său.',
  'terraform/syntax.expected-equals': 'Se așteaptă `=` și o valoare după `{name}`, sau `{` pentru un bloc.',
  'terraform/syntax.expected-value': 'Se așteaptă o valoare în loc de `{found}`.',
  'terraform/syntax.expected-value-end': 'Aici lipsește o valoare.',
  'terraform/syntax.expected-newline': '`{found}` trebuie să înceapă pe o linie nouă.',
  'terraform/syntax.expected-comma': 'Lipsește o virgulă înainte de `{found}`.',
  'terraform/syntax.expected-colon': 'Se așteaptă `:` și cealaltă valoare a condiției în loc de `{found}`.',
  'terraform/syntax.expected-colon-end': 'O condiție are nevoie de `:` și de cealaltă valoare.',
  'terraform/syntax.expected-brace': 'Antetul acestui bloc `{type}` trebuie să se termine cu `{` pe aceeași linie.',
  'terraform/syntax.inline-block': 'Un bloc pe o singură linie poate conține un singur argument, urmat de `}`.',
  'terraform/syntax.unexpected': '`{found}` neașteptat.',
  'terraform/syntax.unclosed': '`{opening}` nu este închis nicăieri.',
  'terraform/syntax.stray-closing': '`{found}` neașteptat: nu închide nimic.',
  'terraform/syntax.unknown-directive':
    '`%{ {word} … }` nu este o directivă de șablon; un `%{` literal se scrie `%%{`.',
  'terraform/syntax.single-quotes': 'Terraform nu acceptă apostrofuri; scrieți {text} cu ghilimele duble.',
  'terraform/syntax.quoted-name': 'Numele unui argument nu trebuie pus între ghilimele: `{name}`.',
  'terraform/syntax.repeated-argument': 'Argument duplicat `{name}`: un argument poate fi stabilit o singură dată.',
  'terraform/syntax.heredoc-mark':
    'Marcajul heredoc trebuie să urmeze imediat după `<<`, fără spațiu sau ghilimele, și să încheie linia.',
  'terraform/syntax.heredoc-line':
    'După marcajul `{marker}` care închide textul heredoc trebuie să urmeze un sfârșit de linie.',
  'terraform/syntax.too-deep': 'Prea multe niveluri imbricate pentru a fi analizate.',
  'terraform/syntax.json': 'JSON nevalid: {code}.',

  'terraform/invalid-escape': '`{escape}` nu este o secvență escape validă; Terraform respinge fișierul.',
  'terraform/invalid-escape.fix': 'Înlocuiește cu `{meant}`',

  'terraform/spf-macro-escape':
    'Terraform citește `{macro}` ca directivă de șablon și o respinge; scrieți `%{macro}` pentru macro-ul SPF.',
  'terraform/spf-macro-escape.fix': 'Înlocuiește cu `%{macro}`',

  'terraform/heredoc-newline':
    'Textul din `{mark}` se termină cu un sfârșit de linie, care devine parte a înregistrării.',
  'terraform/heredoc-newline.fix': 'Șterge sfârșitul de linie cu `chomp`',

  'terraform/chunk-regex': '`{regex}` pierde fiecare al 256-lea caracter: `.` de după grup îl consumă.',
  'terraform/chunk-regex.fix': 'Șterge `.` de după grup',

  'terraform/value-too-long':
    'Acest text are {octets, one: # octet, few: # octeți, other: # de octeți}; limita pentru `{resource}` este {limit}.',
} as const;
