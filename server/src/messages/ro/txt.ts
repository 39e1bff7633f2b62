export const txt = {
  'txt/string-too-long':
    'Acest șir are {octets, one: # octet, few: # octeți, other: # de octeți}; limita este 255, iar serverele resping zona.',
  'txt/string-too-long.fix': 'Împarte în șiruri de 255 de octeți',
  'txt/unquoted-semicolon': 'Fără ghilimele, `;` începe un comentariu: `{lost}` nu face parte din înregistrare.',
  'txt/unquoted-semicolon.fix': 'Pune toată valoarea între ghilimele',
  'txt/unquoted-spaces':
    'Fără ghilimele spațiile se pierd: destinatarii citesc `{published}` și nu găsesc nicio înregistrare SPF validă.',
  'txt/unquoted-spaces.fix': 'Pune toată valoarea între ghilimele',
  'txt/missing-space-between-strings':
    'Șirurile se unesc fără spațiu: destinatarii citesc `{before}{after}` ca un singur termen.',
  'txt/missing-space-between-strings.fix': 'Începe al doilea șir cu un spațiu',
  'txt/literal-quotes':
    'Ghilimelele {quote}…{quote} sunt publicate ca parte a valorii; destinatarii nu găsesc o înregistrare validă.',
  'txt/literal-quotes.fix': 'Șterge ghilimelele interioare',
  'txt/escaped-semicolon': 'Bara oblică inversă din `\\;` este publicată și strică eticheta dinaintea ei.',
  'txt/escaped-semicolon.fix': 'Șterge bara oblică inversă',
  'txt/typographic-character':
    '`{letter}` nu este permis într-o înregistrare de e-mail; destinatarii resping înregistrarea.',
  'txt/typographic-character.invisible':
    'Caracter invizibil {code}: înregistrările de e-mail trebuie să fie ASCII simplu, iar destinatarii resping înregistrarea.',
  'txt/typographic-character.quotes':
    'Ghilimelele tipografice nu delimitează o valoare într-un fișier de zonă; sunt publicate și strică înregistrarea.',
  'txt/typographic-character.fix': 'Înlocuiește cu `{meant}`',
  'txt/typographic-character.fix.space': 'Înlocuiește cu un spațiu obișnuit',
  'txt/typographic-character.fix.vanish': 'Șterge caracterul invizibil',
  'txt/typographic-character.fix.quotes': 'Pune valoarea între ghilimele drepte',
  'txt/typographic-character.fix.remove': 'Șterge `{letter}`',
  'txt/leading-whitespace':
    'Un spațiu înainte de `v=` ascunde înregistrarea: destinatarii caută `v=` chiar la început.',
  'txt/leading-whitespace.fix': 'Șterge spațiul',
  'txt/answer-too-large':
    '{records, one: Înregistrarea TXT de la acest nume ocupă, few: Cele # înregistrări TXT de la acest nume ocupă, other: Cele # de înregistrări TXT de la acest nume ocupă} {octets, one: # octet, few: # octeți, other: # de octeți}; peste {limit} răspunsul poate să nu încapă într-un pachet DNS mic.',
  'txt/answer-too-large.over':
    '{records, one: Înregistrarea TXT de la acest nume ocupă, few: Cele # înregistrări TXT de la acest nume ocupă, other: Cele # de înregistrări TXT de la acest nume ocupă} {octets, one: # octet, few: # octeți, other: # de octeți}; un răspuns DNS mic are cel mult {limit}. Unii destinatari nu vor vedea SPF.',
  'txt/bare-record':
    'Această linie este doar o valoare {family}, nu o înregistrare: îi lipsesc numele, tipul TXT și ghilimelele în jurul valorii.',
  'txt/bare-record.fix': 'Transformă într-o înregistrare TXT',

  'txt/markup-residue': '`{word}` a rămas dintr-o pagină web și este publicat odată cu înregistrarea.',
  'txt/markup-residue.fix': 'Șterge `{word}`',
  'txt/markup-residue.fix.replace': 'Înlocuiește `{word}` cu `{meant}`',
  'txt/markup-residue.fix.space': 'Înlocuiește `{word}` cu un spațiu',

  'txt/split-across-records.dkim':
    'Acesta este restul cheii dintr-o altă înregistrare a acestui nume: verificatorii citesc separat fiecare înregistrare TXT, deci ambele sunt stricate.',
  'txt/split-across-records.spf':
    'Acești termeni aparțin înregistrării SPF a acestui nume: destinatarii citesc separat fiecare înregistrare TXT și îi ignoră.',
  'txt/split-across-records.tags':
    'Aceste etichete aparțin înregistrării {kind} a acestui nume: destinatarii citesc separat fiecare înregistrare TXT și le ignoră.',
  'txt/split-across-records.related': 'Valoarea începe aici.',
  'txt/split-across-records.fix': 'Unește ambele înregistrări',
} as const;
