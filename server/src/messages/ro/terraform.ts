export const terraform = {
  'terraform/shared-text': '`{address}` ia de aici același text.',

  'terraform/split-across-values':
    'Aici continuă valoarea de dinainte, dar fiecare element al listei devine o înregistrare TXT separată: {count, one: # înregistrare stricată, few: # înregistrări stricate, other: # de înregistrări stricate} în loc de una.',
  'terraform/split-across-values.related': 'Valoarea începe aici.',
  'terraform/split-across-values.fix': 'Unește elementele într-o singură valoare',

  'terraform/chunk-separator':
    'Acest șir are {octets} de octeți, iar un șir ține 255; la `{resource}` șirurile mai lungi trebuie despărțite în configurație, cu `{separator}`.',
  'terraform/chunk-separator.fix': 'Împarte după fiecare 255 de octeți',

  'terraform/missing-quotes':
    '`{resource}` cere valoarea TXT între ghilimele proprii, `"\\"…\\""`; fără ele cuvintele sunt rupte și lipite fără spații.',
  'terraform/missing-quotes.fix': 'Pune valoarea între ghilimele',

  'terraform/needless-quotes':
    '`{resource}` adaugă singur ghilimelele exterioare; cu acestea valoarea ajunge între ghilimele de două ori și este respinsă.',
  'terraform/needless-quotes.published':
    '`{resource}` publică textul așa cum este scris; aceste ghilimele devin parte a înregistrării.',
  'terraform/needless-quotes.fix': 'Șterge ghilimelele exterioare',

  'terraform/doubled-zone-name':
    '`{name}` se termină deja cu zona, iar furnizorul o mai adaugă o dată: înregistrarea ajunge la `{name}.{zone}`.',
  'terraform/doubled-zone-name.fix': 'Scoate zona din nume',

  'terraform/target-form.dotted': '`{target}` nu are punctul final; `{resource}` respinge o astfel de țintă.',
  'terraform/target-form.relative':
    '`{target}` nu are punctul final: `{resource}` adaugă zona, iar ținta devine un nume care nu există.',
  'terraform/target-form.bare':
    '`{target}` se termină cu un punct pe care `{resource}` îl elimină: fiecare plan arată o modificare.',
  'terraform/target-form.doubled': '`{target}` este `{meant}` cu zona adăugată, o gazdă care probabil nu există.',
  'terraform/target-form.fix.add': 'Adaugă punctul final',
  'terraform/target-form.fix.remove': 'Elimină punctul final',
  'terraform/target-form.fix.shorten': 'Înlocuiește cu `{meant}`',

  'terraform/duplicate-record-set':
    '`{other}` ține deja înregistrările {type} ale numelui `{name}`; a doua resursă eșuează sau o suprascrie pe prima.',
  'terraform/duplicate-record-set.related': 'Le ține și `{other}`.',

  'terraform/syntax.expected-argument': '`{found}` nu poate sta aici: un argument sau un bloc începe cu numele său.',
  'terraform/syntax.expected-equals': 'După `{name}` trebuie `=` și o valoare, sau `{` dacă este un bloc.',
  'terraform/syntax.expected-value': '`{found}` stă în locul unei valori.',
  'terraform/syntax.expected-value-end': 'Aici lipsește o valoare.',
  'terraform/syntax.expected-newline': '`{found}` trebuie să înceapă pe un rând nou.',
  'terraform/syntax.expected-comma': 'Lipsește o virgulă înainte de `{found}`.',
  'terraform/syntax.expected-colon': 'O condiție continuă cu `:` și cealaltă valoare, nu cu `{found}`.',
  'terraform/syntax.expected-colon-end': 'Condiției îi lipsesc `:` și cealaltă valoare.',
  'terraform/syntax.expected-brace':
    'Antetul acestui bloc `{type}` se termină fără `{`, care trebuie să fie pe același rând.',
  'terraform/syntax.inline-block':
    'Un bloc scris pe un singur rând are loc pentru un singur argument, urmat imediat de `}`.',
  'terraform/syntax.unexpected': '`{found}` nu are niciun înțeles aici.',
  'terraform/syntax.unclosed': '`{opening}` nu este închis nicăieri.',
  'terraform/syntax.stray-closing': '`{found}` nu închide nimic din ce s-a deschis.',
  'terraform/syntax.unknown-directive':
    '`%{ {word} … }` nu este o directivă de șablon; un text care începe cu `%{` se scrie `%%{`.',
  'terraform/syntax.single-quotes': 'Terraform nu cunoaște apostroful ca ghilimele; scrie {text} cu ghilimele duble.',
  'terraform/syntax.quoted-name': 'Numele unui argument se scrie fără ghilimele: `{name}`.',
  'terraform/syntax.repeated-argument': '`{name}` apare a doua oară; un argument poate fi dat o singură dată.',
  'terraform/syntax.heredoc-mark':
    'Marcajul unui heredoc urmează imediat după `<<`, fără spațiu și fără ghilimele, și încheie rândul.',
  'terraform/syntax.heredoc-line': 'După marcajul `{marker}` care închide textul heredoc trebuie un sfârșit de rând.',
  'terraform/syntax.too-deep': 'Textul este imbricat prea adânc ca să poată fi citit.',
  'terraform/syntax.json': 'Acesta nu este JSON valid: {code}.',

  'terraform/invalid-escape': '`{escape}` nu este o secvență de evitare cunoscută de Terraform, care se oprește aici.',
  'terraform/invalid-escape.fix': 'Scrie `{meant}`',

  'terraform/spf-macro-escape':
    'Terraform ia `{macro}` drept directivă de șablon și se oprește; scris `%{macro}` este un macro SPF.',
  'terraform/spf-macro-escape.fix': 'Scrie `%{macro}`',

  'terraform/heredoc-newline': 'Textul din `{mark}` se termină cu un sfârșit de rând, care ajunge în înregistrare.',
  'terraform/heredoc-newline.fix': 'Înlătură sfârșitul de rând cu `chomp`',

  'terraform/chunk-regex':
    '`{regex}` pierde fiecare al 256-lea caracter: punctul de după grup este potrivit, dar nu este dat înapoi.',
  'terraform/chunk-regex.fix': 'Șterge punctul de după grup',

  'terraform/value-too-long': 'Acest text are {octets} de octeți; `{resource}` acceptă cel mult {limit}.',
} as const;
