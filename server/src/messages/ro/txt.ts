export const txt = {
  'txt/string-too-long': 'Acest șir are {octets} de octeți; un șir ține 255, iar serverele resping zona.',
  'txt/string-too-long.fix': 'Împarte în șiruri de 255 de octeți',
  'txt/unquoted-semicolon':
    'Fără ghilimele, `;` începe un comentariu: `{lost}` nu face parte din înregistrare, deci destinatarii nu îl văd.',
  'txt/unquoted-semicolon.fix': 'Pune toată valoarea între ghilimele',
  'txt/unquoted-spaces':
    'Fără ghilimele spațiile se pierd: destinatarii citesc `{published}` și nu găsesc nicio înregistrare SPF validă.',
  'txt/unquoted-spaces.fix': 'Pune toată valoarea între ghilimele',
  'txt/missing-space-between-strings':
    'Șirurile se lipesc fără spațiu: destinatarii citesc `{before}{after}` ca un singur termen.',
  'txt/missing-space-between-strings.fix': 'Începe al doilea șir cu un spațiu',
  'txt/literal-quotes':
    'Ghilimelele {quote}…{quote} sunt publicate ca parte a valorii, deci destinatarii nu găsesc o înregistrare validă.',
  'txt/literal-quotes.fix': 'Șterge ghilimelele interioare',
  'txt/escaped-semicolon': 'Bara oblică inversă din `\\;` este publicată și strică eticheta dinaintea ei.',
  'txt/escaped-semicolon.fix': 'Șterge bara inversă',
  'txt/typographic-character':
    '`{letter}` nu este permis într-o înregistrare de poștă; destinatarii resping înregistrarea.',
  'txt/typographic-character.invisible':
    'Caracter invizibil {code}: înregistrările de poștă admit doar ASCII, iar destinatarii resping înregistrarea.',
  'txt/typographic-character.quotes':
    'Ghilimelele tipografice nu delimitează o valoare într-un fișier de zonă; ele sunt publicate, iar fiecare spațiu sau `;` rupe înregistrarea.',
  'txt/typographic-character.fix': 'Scrie `{meant}` în loc',
  'txt/typographic-character.fix.space': 'Scrie un spațiu obișnuit în loc',
  'txt/typographic-character.fix.vanish': 'Șterge caracterul invizibil',
  'txt/typographic-character.fix.quotes': 'Pune valoarea între ghilimele drepte',
  'txt/typographic-character.fix.remove': 'Șterge `{letter}`',
  'txt/leading-whitespace':
    'Un spațiu înainte de `v=` ascunde înregistrarea: destinatarii caută `v=` chiar la început.',
  'txt/leading-whitespace.fix': 'Șterge spațiul',
  'txt/answer-too-large':
    '{records, one: Înregistrarea TXT de la acest nume ocupă, few: Cele # înregistrări TXT de la acest nume ocupă, other: Cele # de înregistrări TXT de la acest nume ocupă} {octets} de octeți; peste {limit} răspunsul poate să nu încapă într-un pachet DNS mic.',
  'txt/answer-too-large.over':
    '{records, one: Înregistrarea TXT de la acest nume ocupă, few: Cele # înregistrări TXT de la acest nume ocupă, other: Cele # de înregistrări TXT de la acest nume ocupă} {octets} de octeți, mai mult decât cei {limit} ai unui răspuns DNS mic; unii destinatari nu vor vedea SPF.',
  'txt/bare-record':
    'Această linie este doar o valoare {family}, nu o înregistrare: îi trebuie un nume, tipul TXT și ghilimele în jurul valorii.',
  'txt/bare-record.fix': 'Scrie-o ca înregistrare TXT',

  'txt/markup-residue': '`{word}` a rămas dintr-o pagină web și este publicat odată cu înregistrarea.',
  'txt/markup-residue.fix': 'Șterge `{word}`',
  'txt/markup-residue.fix.replace': 'Înlocuiește `{word}` cu `{meant}`',
  'txt/markup-residue.fix.space': 'Înlocuiește `{word}` cu un spațiu',

  'txt/split-across-records.dkim':
    'Acesta este restul cheii din înregistrarea dinainte: verificatorii citesc separat fiecare înregistrare TXT, deci ambele sunt stricate.',
  'txt/split-across-records.spf':
    'Acești termeni țin de înregistrarea SPF dinainte: serverele destinatare citesc separat fiecare înregistrare TXT și îi ignoră.',
  'txt/split-across-records.dmarc':
    'Aceste etichete țin de înregistrarea DMARC dinainte: serverele destinatare citesc separat fiecare înregistrare TXT și le ignoră.',
  'txt/split-across-records.related': 'Valoarea începe aici.',
  'txt/split-across-records.fix': 'Unește cele două înregistrări',
} as const;
