export const spf = {
  'spf/version':
    '`{word}` trebuie să fie exact `v=spf1`, urmat de un spațiu: așa cum este scris, destinatarii nu văd nicio înregistrare SPF.',
  'spf/version.glued':
    'După `v=spf1` trebuie să urmeze un spațiu: așa cum este scris, destinatarii nu văd nicio înregistrare SPF.',
  'spf/version.late': '`v=spf1` trebuie să fie la început; destinatarii nu găsesc nicio înregistrare SPF.',
  'spf/version.fix': 'Scrie `v=spf1`',
  'spf/version.fix.glued': 'Inserează un spațiu după `v=spf1`',

  'spf/multiple-records':
    'Acest nume are {count, one: o înregistrare SPF, few: # înregistrări SPF, other: # de înregistrări SPF}: destinatarii le resping pe toate.',
  'spf/multiple-records.related': 'Prima înregistrare SPF este aici.',
  'spf/multiple-records.fix': 'Unește această înregistrare cu prima',
  'spf/multiple-records.fix.ends': 'Unește această înregistrare cu prima, cu `{end}` în loc de `{other}`',

  'spf/unknown-mechanism': '`{word}` nu este un mecanism SPF: destinatarii resping toată înregistrarea.',
  'spf/unknown-mechanism.nearest':
    '`{word}` nu este un mecanism SPF: destinatarii resping toată înregistrarea. Ai vrut să scrii `{suggestion}`?',
  'spf/unknown-mechanism.bare':
    '`{word}` nu are niciun mecanism în față: destinatarii resping toată înregistrarea. Ai vrut să scrii `{suggestion}:{word}`?',
  'spf/unknown-mechanism.modifier': '`{word}` trebuie scris `{name}=`: destinatarii resping toată înregistrarea.',
  'spf/unknown-mechanism.fix': 'Scrie `{repaired}`',

  'spf/unknown-modifier': 'Niciun standard nu cunoaște `{term}`; destinatarii îl ignoră.',
  'spf/unknown-modifier.nearest':
    'Niciun standard nu cunoaște `{term}`; destinatarii îl ignoră. Ai vrut să scrii `{suggestion}=`?',
  'spf/unknown-modifier.version':
    '`{term}` în interiorul unei înregistrări nu are niciun efect: au fost lipite două înregistrări?',

  'spf/missing-value': '`{term}` are nevoie de o valoare: destinatarii resping toată înregistrarea.',

  'spf/unexpected-value': '`{word}` nu are ce căuta în `{term}`: destinatarii resping toată înregistrarea.',
  'spf/unexpected-value.qualifier': '`{term}` nu admite `{word}` în față: destinatarii resping toată înregistrarea.',
  'spf/unexpected-value.fix': 'Scrie `{repaired}`',

  'spf/separator.comma': 'Termenii se separă prin spații, nu prin virgule: destinatarii resping toată înregistrarea.',
  'spf/separator.semicolon':
    'Termenii se separă prin spații, nu prin punct și virgulă: destinatarii resping toată înregistrarea.',
  'spf/separator.tab': 'Termenii se separă prin spații, nu prin tabulatori: destinatarii resping toată înregistrarea.',
  'spf/separator.line-break':
    'Termenii se separă prin spații, nu prin sfârșituri de linie: destinatarii resping toată înregistrarea.',
  'spf/separator.trailing-line-break':
    'Înregistrarea se termină cu un sfârșit de linie: destinatarii resping toată înregistrarea.',
  'spf/separator.control':
    'Termenii se separă prin spații, nu prin caractere de control: destinatarii resping toată înregistrarea.',
  'spf/separator.space-in-term': 'Un spațiu rupe aici un termen în două: destinatarii resping toată înregistrarea.',
  'spf/separator.space-after-qualifier':
    'Calificatorul stă chiar în fața mecanismului, fără spațiu: destinatarii resping toată înregistrarea.',
  'spf/separator.space-for-colon':
    'În locul unui `:` sau `=` în fața valorii stă un spațiu: destinatarii resping toată înregistrarea.',
  'spf/separator.missing-space': 'În `{word}` lipsește un spațiu: destinatarii resping toată înregistrarea.',
  'spf/separator.fix.space': 'Separă termenii printr-un spațiu',
  'spf/separator.fix.remove': 'Elimină ce nu are loc aici',
  'spf/separator.fix.write': 'Scrie `{repaired}`',

  'spf/invalid-ip.not-address':
    '`{word}` nu este o adresă pentru `{mechanism}`: destinatarii resping toată înregistrarea.',
  'spf/invalid-ip.placeholder':
    '`{word}` ține doar locul unei adrese: scrie una adevărată după `{mechanism}:`, altfel destinatarii resping toată înregistrarea.',
  'spf/invalid-ip.host-name':
    '`{word}` este un nume, iar `{mechanism}` acceptă numai adrese: destinatarii resping toată înregistrarea.',
  'spf/invalid-ip.other-family':
    '`{word}` este o adresă {written}, iar `{mechanism}` acceptă numai adrese {wanted}: destinatarii resping toată înregistrarea.',
  'spf/invalid-ip.fix': 'Scrie `{repaired}`',

  'spf/invalid-cidr.out-of-range':
    'Lungimea de prefix `{word}` este mai mare de {max}: destinatarii resping toată înregistrarea.',
  'spf/invalid-cidr.leading-zero':
    'Lungimea de prefix `{word}` nu poate începe cu zero: destinatarii resping toată înregistrarea.',
  'spf/invalid-cidr.not-number':
    'Lungimea de prefix `{word}` trebuie să fie un număr de la 0 la {max}: destinatarii resping toată înregistrarea.',
  'spf/invalid-cidr.empty':
    'După `/` din `{term}` lipsește lungimea de prefix: destinatarii resping toată înregistrarea.',
  'spf/invalid-cidr.dual':
    '`{word}` din `{term}` nu este o lungime de prefix de la 0 la {max}: destinatarii resping toată înregistrarea.',

  'spf/host-bits-set': '`{word}` înseamnă întreaga rețea `{network}`.',
  'spf/host-bits-set.fix': 'Scrie `{network}`',

  'spf/wide-network': '`{term}` lasă {addresses} adrese să trimită în numele acestui domeniu.',

  'spf/private-address.private':
    '`{term}` este o adresă privată (`{network}`): destinatarii din internet nu o văd niciodată ca expeditor.',
  'spf/private-address.loopback':
    '`{term}` este o adresă de buclă locală (`{network}`): destinatarii nu o văd niciodată ca expeditor.',
  'spf/private-address.link-local':
    '`{term}` este o adresă valabilă doar în rețeaua locală (`{network}`): destinatarii din internet nu o văd niciodată ca expeditor.',
  'spf/private-address.shared':
    '`{term}` este o adresă din rețeaua internă a unui furnizor (`{network}`): destinatarii din internet nu o văd niciodată ca expeditor.',
  'spf/private-address.unspecified':
    '`{term}` nu este adresa niciunui calculator (`{network}`): nimeni nu poate trimite de la ea.',
  'spf/private-address.fix': 'Elimină `{term}`',

  'spf/invalid-domain.address':
    '`{word}` este o adresă, iar `{term}` are nevoie de un nume de domeniu: destinatarii resping toată înregistrarea.',
  'spf/invalid-domain.url': '`{word}` ține de o adresă web: `{term}` are nevoie de un simplu nume de domeniu.',
  'spf/invalid-domain.doubled-name': '`{word}` apare a doua oară în `{term}`, așa că este citit ca parte a numelui.',
  'spf/invalid-domain.single-label':
    '`{word}` nu este un nume de domeniu întreg, are o singură etichetă: destinatarii resping toată înregistrarea.',
  'spf/invalid-domain.empty-label':
    '`{term}` are puncte fără nimic între ele, așa că numele nu poate exista niciodată.',
  'spf/invalid-domain.long-label': '`{word}` este mai lung decât cei 63 de octeți pe care îi poate avea o etichetă.',
  'spf/invalid-domain.top-label':
    '`{word}` nu se termină ca un nume de domeniu: destinatarii resping toată înregistrarea.',
  'spf/invalid-domain.fix': 'Scrie `{repaired}`',

  'spf/invalid-macro.stray-percent':
    'Un `%` din `{term}` nu începe nicio macrocomandă: destinatarii resping toată înregistrarea.',
  'spf/invalid-macro.malformed':
    '`{word}` nu este o macrocomandă scrisă cum cere SPF: destinatarii resping toată înregistrarea.',
  'spf/invalid-macro.unknown-letter':
    '`{word}` nu este o macrocomandă cunoscută de SPF: destinatarii resping toată înregistrarea.',
  'spf/invalid-macro.explanation-only':
    '`{word}` este permis numai în textul indicat de `exp`: destinatarii resping toată înregistrarea.',
  'spf/invalid-macro.missing-percent':
    '`{word}` este citit întocmai: o macrocomandă se scrie cu un singur `%` în fața acoladei.',
  'spf/invalid-macro.fix': 'Scrie `{repaired}`',

  'spf/no-ptr': '`{term}` este lent și nesigur, iar destinatarii îl pot ignora: standardul spune să nu fie folosit.',
  'spf/no-ptr.macro': '`{macro}` este lent și nesigur: standardul spune să nu fie folosit.',
  'spf/no-ptr.fix': 'Elimină `{term}`',

  'spf/terms-after-all': 'Nu se ajunge niciodată la `{terms}`: `{all}`, aflat înainte, se potrivește oricui.',
  'spf/terms-after-all.fix': 'Elimină `{terms}`',
  'spf/terms-after-all.fix.move': 'Mută `{senders}` înaintea lui `{all}`',
  'spf/terms-after-all.fix.first': 'Elimină `{all}`, astfel încât să decidă `{terms}`',

  'spf/missing-all': 'Înregistrarea se termină fără `all`, deci nu stabilește nimic despre alți expeditori.',
  'spf/missing-all.fix': 'Adaugă `~all`',

  'spf/pass-all': '`{term}` autorizează orice server din lume să trimită mesaje pentru acest domeniu.',
  'spf/pass-all.network': '`{term}` cuprinde toate adresele: oricine din lume poate trimite în numele acestui domeniu.',
  'spf/pass-all.fix': 'Scrie `{written}`',
  'spf/pass-all.fix.remove': 'Elimină `{term}`',

  'spf/neutral-all': '`{term}` nu spune nimic despre ceilalți expeditori, ca și cum nu ar exista SPF.',
  'spf/neutral-all.fix': 'Scrie `~all`',

  'spf/softfail-all':
    '`{term}` îi face pe ceilalți expeditori doar suspecți; `-all` cere destinatarilor să îi respingă.',
  'spf/softfail-all.fix': 'Scrie `-all`',

  'spf/redirect-with-all': '`{redirect}` este ignorat, pentru că înregistrarea are `{all}`.',
  'spf/redirect-with-all.related': '`{all}` este aici.',
  'spf/redirect-with-all.fix': 'Elimină `{gone}`',

  'spf/duplicate-modifier': 'Modificator duplicat `{word}`: destinatarii resping toată înregistrarea.',
  'spf/duplicate-modifier.related': 'Primul este aici.',
  'spf/duplicate-modifier.fix': 'Elimină `{word}`',

  'spf/modifier-position': '`{modifier}` ar trebui să stea la sfârșit, după toate mecanismele.',
  'spf/modifier-position.fix': 'Mută `{modifier}` la sfârșit',

  'spf/duplicate-term': 'Termen duplicat: înregistrarea conține deja `{term}`.',
  'spf/duplicate-term.covered': '`{term}` nu are niciun efect: este cuprins în `{other}`.',
  'spf/duplicate-term.related': 'Este aici.',
  'spf/duplicate-term.fix': 'Elimină `{term}`',

  'spf/too-many-lookups.own':
    '{count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.own-at-least':
    'Cel puțin {count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.inner':
    '{count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{inner}` din `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.inner-at-least':
    'Cel puțin {count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{inner}` din `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.fix':
    'Înlocuiește `{gone}` cu {count, one: o adresă, few: # adrese, other: # de adrese} ({before} → {after} interogări)',
  'spf/too-many-lookups.fix.listed':
    'Șterge `{gone}`, ale cărui adrese sunt enumerate înaintea lui ({before} → {after} interogări)',
  'spf/too-many-lookups.fix.redundant': 'Șterge `{gone}`, care nu adaugă nicio adresă ({before} → {after} interogări)',
  'spf/too-many-lookups.fix.flatten':
    'Înlocuiește `{gone}` cu {networks, one: # interval de adrese, few: # intervale de adrese, other: # de intervale de adrese} ({before} → {after} interogări; de actualizat manual)',
  'spf/too-many-lookups.fix.flatten-apart':
    'Mută {networks, one: intervalul de adrese, few: cele # intervale de adrese, other: cele # de intervale de adrese} din `{gone}` în `{records}` ({before} → {after} interogări; de actualizat manual)',

  'spf/near-lookup-limit.exact':
    'Sunt folosite {count} din {limit} interogări DNS: următorul expeditor poate strica înregistrarea.',
  'spf/near-lookup-limit.about':
    'Sunt folosite cel puțin {count} din {limit} interogări DNS: următorul expeditor poate strica înregistrarea.',
  'spf/near-lookup-limit.probably-over':
    'Probabil {count, one: # interogare DNS, few: # interogări DNS, other: # de interogări DNS}; limita este {limit}. Unii expeditori sunt cunoscuți doar aproximativ.',
  'spf/near-lookup-limit.fix.redundant': 'Șterge `{gone}`, care nu adaugă nicio adresă ({before} → {after} interogări)',
  'spf/near-lookup-limit.fix.flatten':
    'Înlocuiește `{gone}` cu {networks, one: # interval de adrese, few: # intervale de adrese, other: # de intervale de adrese} ({before} → {after} interogări; de actualizat manual)',
  'spf/near-lookup-limit.fix.flatten-apart':
    'Mută {networks, one: intervalul de adrese, few: cele # intervale de adrese, other: cele # de intervale de adrese} din `{gone}` în `{records}` ({before} → {after} interogări; de actualizat manual)',

  'spf/too-many-void-lookups':
    '{count, one: # interogare DNS fără rezultat depășește, few: # interogări DNS fără rezultat depășesc, other: # de interogări DNS fără rezultat depășesc} limita de {limit}, prima dată la `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-void-lookups.inner':
    '{count, one: # interogare DNS fără rezultat depășește, few: # interogări DNS fără rezultat depășesc, other: # de interogări DNS fără rezultat depășesc} limita de {limit}, prima dată la `{inner}` din `{term}`. Destinatarii resping înregistrarea.',

  'spf/too-many-mx-hosts':
    '`{target}` are {count, one: un server de mail, few: # servere de mail, other: # de servere de mail}, iar `{term}` poate întâlni cel mult {limit}: destinatarii resping înregistrarea.',

  'spf/target-without-spf.none': '`{target}` nu are înregistrare SPF, așa că destinatarii o resping pe aceasta.',
  'spf/target-without-spf.several':
    '`{target}` are mai multe înregistrări SPF, așa că destinatarii o resping pe aceasta.',
  'spf/target-without-spf.none-inner':
    '`{target}`, din interiorul lui `{term}`, nu are înregistrare SPF, așa că destinatarii o resping pe aceasta.',
  'spf/target-without-spf.several-inner':
    '`{target}`, din interiorul lui `{term}`, are mai multe înregistrări SPF, așa că destinatarii o resping pe aceasta.',
  'spf/target-without-spf.fix': 'Elimină `{term}`',

  'spf/target-without-address.address': '`{target}` nu are nicio adresă, așa că `{term}` nu găsește nimic.',
  'spf/target-without-address.mx': '`{target}` nu are nicio înregistrare MX, așa că `{term}` nu găsește nimic.',

  'spf/include-loop':
    '`{term}` duce înapoi la `{target}`: destinatarii se învârt în cerc până când resping înregistrarea.',

  'spf/rr-type': 'Înregistrările de tip SPF sunt depășite: destinatarii citesc SPF numai din înregistrări TXT.',
  'spf/rr-type.twin':
    'Înregistrările de tip SPF sunt depășite, iar înregistrarea TXT a acestui nume spune deja același lucru.',
  'spf/rr-type.differs':
    'Înregistrările de tip SPF sunt depășite, iar aceasta diferă de cea TXT, singura pe care o citesc destinatarii.',
  'spf/rr-type.fix': 'Scrie `TXT`',
  'spf/rr-type.fix.remove': 'Elimină această înregistrare',

  'spf/sender-id': '`{word}` înseamnă Sender ID, pe care nu îl mai citește nimeni.',
  'spf/sender-id.fix': 'Elimină această înregistrare',
  'spf/sender-id.fix.rewrite': 'Transformă-l într-o înregistrare SPF: `v=spf1`',

  'spf/misplaced-record':
    'La `{name}` destinatarii caută {kind}, niciodată SPF: locul acestei înregistrări este la `{domain}`.',

  'spf/mechanism-as-modifier':
    '`{word}` este citit ca un modificator necunoscut și ignorat: mecanismele se scriu cu `:` sau fără valoare.',
  'spf/mechanism-as-modifier.qualified':
    '`{term}` nu este nici mecanism, nici modificator: destinatarii resping toată înregistrarea.',
  'spf/mechanism-as-modifier.fix': 'Scrie `{repaired}`',

  'spf/documentation-address': '`{term}` este o adresă pentru exemple (`{network}`, {reference}).',

  'spf/missing-address-family':
    '`{host}` are adresele `{listed}` și `{missing}`, dar numai `{listed}` are voie să trimită: mesajele plecate de la cealaltă nu trec verificarea.',
  'spf/missing-address-family.related': 'Cealaltă adresă este aici.',
  'spf/missing-address-family.fix': 'Adaugă `{written}`',

  'spf/exp-target.missing': '`{target}` nu are niciun text, așa că `{term}` nu explică nimic.',
  'spf/exp-target.several': '`{target}` are mai multe texte, așa că destinatarii nu folosesc niciunul.',

  'spf/undefined-domain.empty-label':
    '`{term}` are o etichetă goală, pe care niciun nume nu o poate avea: rezultatul la destinatari este nedefinit.',
  'spf/undefined-domain.long-label':
    '`{word}` depășește cei 63 de octeți ai unei etichete: rezultatul la destinatari este nedefinit.',
  'spf/undefined-domain.not-host': '`{word}` nu este un nume de gazdă, deci serverele destinatare ignoră explicația.',

  'spf/shadowed-exception': '`{term}` nu se potrivește niciodată: `{wider}` dinaintea lui acoperă aceleași adrese.',
  'spf/shadowed-exception.related': 'Această rețea decide prima.',
  'spf/shadowed-exception.fix': 'Mută `{term}` înainte de `{wider}`',
} as const;
