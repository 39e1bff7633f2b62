export const spf = {
  'spf/version':
    '`{word}` trebuie să fie exact `v=spf1`, urmat de un spațiu; destinatarii nu găsesc nicio înregistrare SPF.',
  'spf/version.glued': 'După `v=spf1` trebuie să urmeze un spațiu; destinatarii nu găsesc nicio înregistrare SPF.',
  'spf/version.late': '`v=spf1` trebuie să fie la început; destinatarii nu găsesc nicio înregistrare SPF.',
  'spf/version.fix': 'Înlocuiește cu `v=spf1`',
  'spf/version.fix.glued': 'Inserează un spațiu după `v=spf1`',

  'spf/multiple-records':
    'Acest nume are {count, one: o înregistrare SPF, few: # înregistrări SPF, other: # de înregistrări SPF}: destinatarii le resping pe toate.',
  'spf/multiple-records.related': 'Prima înregistrare SPF.',
  'spf/multiple-records.fix': 'Unește această înregistrare cu prima',
  'spf/multiple-records.fix.ends': 'Unește această înregistrare cu prima, cu `{end}` în loc de `{other}`',

  'spf/unknown-mechanism': '`{word}` nu este un mecanism SPF: destinatarii resping întreaga înregistrare.',
  'spf/unknown-mechanism.nearest':
    '`{word}` nu este un mecanism SPF: destinatarii resping întreaga înregistrare. Ați vrut să scrieți `{suggestion}`?',
  'spf/unknown-mechanism.bare':
    '`{word}` nu are un mecanism înainte: destinatarii resping întreaga înregistrare. Ați vrut să scrieți `{suggestion}:{word}`?',
  'spf/unknown-mechanism.modifier': '`{word}` trebuie scris `{name}=`: destinatarii resping întreaga înregistrare.',
  'spf/unknown-mechanism.fix': 'Înlocuiește cu `{repaired}`',

  'spf/unknown-modifier': '`{term}` nu este un modificator cunoscut; destinatarii îl ignoră.',
  'spf/unknown-modifier.nearest':
    '`{term}` nu este un modificator cunoscut; destinatarii îl ignoră. Ați vrut să scrieți `{suggestion}=`?',
  'spf/unknown-modifier.version':
    '`{term}` în interiorul unei înregistrări nu are niciun efect: au fost unite două înregistrări?',

  'spf/missing-value': '`{term}` are nevoie de o valoare: destinatarii resping întreaga înregistrare.',

  'spf/unexpected-value': '`{word}` nu este permis în `{term}`: destinatarii resping întreaga înregistrare.',
  'spf/unexpected-value.qualifier':
    '`{word}` nu este permis înainte de `{term}`: destinatarii resping întreaga înregistrare.',
  'spf/unexpected-value.fix': 'Înlocuiește cu `{repaired}`',

  'spf/separator.comma': 'Termenii se separă prin spații, nu prin virgule: destinatarii resping întreaga înregistrare.',
  'spf/separator.semicolon':
    'Termenii se separă prin spații, nu prin punct și virgulă: destinatarii resping întreaga înregistrare.',
  'spf/separator.tab':
    'Termenii se separă prin spații, nu prin tabulatori: destinatarii resping întreaga înregistrare.',
  'spf/separator.line-break':
    'Termenii se separă prin spații, nu prin sfârșituri de linie: destinatarii resping întreaga înregistrare.',
  'spf/separator.trailing-line-break':
    'Înregistrarea se termină cu un sfârșit de linie: destinatarii resping întreaga înregistrare.',
  'spf/separator.control':
    'Termenii se separă prin spații, nu prin caractere de control: destinatarii resping întreaga înregistrare.',
  'spf/separator.space-in-term':
    'Spațiu neașteptat în interiorul unui termen: destinatarii resping întreaga înregistrare.',
  'spf/separator.space-after-qualifier':
    'Spațiu neașteptat între calificator și mecanism: destinatarii resping întreaga înregistrare.',
  'spf/separator.space-for-colon':
    'Un spațiu în loc de `:` sau `=` înaintea valorii: destinatarii resping întreaga înregistrare.',
  'spf/separator.missing-space': 'În `{word}` lipsește un spațiu: destinatarii resping întreaga înregistrare.',
  'spf/separator.fix.space': 'Separă termenii printr-un spațiu',
  'spf/separator.fix.remove': 'Șterge caracterele în plus',
  'spf/separator.fix.write': 'Înlocuiește cu `{repaired}`',

  'spf/invalid-ip.not-address':
    '`{word}` nu este o adresă validă pentru `{mechanism}`: destinatarii resping întreaga înregistrare.',
  'spf/invalid-ip.placeholder':
    '`{word}` este un substituent: scrieți o adresă reală după `{mechanism}:`, altfel destinatarii resping întreaga înregistrare.',
  'spf/invalid-ip.host-name':
    '`{word}` este un nume, dar `{mechanism}` acceptă doar adrese: destinatarii resping întreaga înregistrare.',
  'spf/invalid-ip.other-family':
    '`{word}` este o adresă {written}, dar `{mechanism}` acceptă doar adrese {wanted}: destinatarii resping întreaga înregistrare.',
  'spf/invalid-ip.fix': 'Înlocuiește cu `{repaired}`',

  'spf/invalid-cidr.out-of-range':
    'Lungimea de prefix `{word}` depășește {max}: destinatarii resping întreaga înregistrare.',
  'spf/invalid-cidr.leading-zero':
    'Lungimea de prefix `{word}` nu trebuie să înceapă cu zero: destinatarii resping întreaga înregistrare.',
  'spf/invalid-cidr.not-number':
    'Lungimea de prefix `{word}` trebuie să fie un număr de la 0 la {max}: destinatarii resping întreaga înregistrare.',
  'spf/invalid-cidr.empty':
    'După `/` din `{term}` lipsește lungimea de prefix: destinatarii resping întreaga înregistrare.',
  'spf/invalid-cidr.dual':
    '`{word}` din `{term}` nu este o lungime de prefix de la 0 la {max}: destinatarii resping întreaga înregistrare.',

  'spf/host-bits-set': '`{word}` se potrivește cu întreaga rețea `{network}`.',
  'spf/host-bits-set.fix': 'Înlocuiește cu `{network}`',

  'spf/wide-network': '`{term}` autorizează o rețea întreagă să trimită pentru acest domeniu; adrese: {addresses}.',

  'spf/private-address.private':
    '`{term}` este o adresă privată (`{network}`): destinatarii de pe internet nu o văd niciodată ca expeditor.',
  'spf/private-address.loopback':
    '`{term}` este o adresă loopback (`{network}`): destinatarii nu o văd niciodată ca expeditor.',
  'spf/private-address.link-local':
    '`{term}` este o adresă link-local (`{network}`): destinatarii de pe internet nu o văd niciodată ca expeditor.',
  'spf/private-address.shared':
    '`{term}` este o adresă din rețeaua internă a unui furnizor (`{network}`): destinatarii de pe internet nu o văd niciodată ca expeditor.',
  'spf/private-address.unspecified':
    '`{term}` nu este adresa unei gazde (`{network}`): niciun mesaj nu poate veni de la ea.',
  'spf/private-address.fix': 'Șterge `{term}`',

  'spf/invalid-domain.address':
    '`{word}` este o adresă, dar `{term}` are nevoie de un nume de domeniu: destinatarii resping întreaga înregistrare.',
  'spf/invalid-domain.url': '`{word}` aparține unei adrese web: `{term}` are nevoie doar de un nume de domeniu.',
  'spf/invalid-domain.doubled-name': '`{word}` se repetă în `{term}`, deci este citit ca parte a numelui.',
  'spf/invalid-domain.single-label':
    '`{word}` nu este un nume de domeniu complet (are o singură etichetă): destinatarii resping întreaga înregistrare.',
  'spf/invalid-domain.empty-label': '`{term}` are o etichetă goală (două puncte la rând), deci numele nu poate exista.',
  'spf/invalid-domain.long-label': '`{word}` depășește cei 63 de octeți pe care îi poate avea o etichetă.',
  'spf/invalid-domain.top-label':
    '`{word}` nu se termină ca un nume de domeniu: destinatarii resping întreaga înregistrare.',
  'spf/invalid-domain.fix': 'Înlocuiește cu `{repaired}`',

  'spf/invalid-macro.stray-percent':
    'Caracterul `%` din `{term}` nu începe un macro: destinatarii resping întreaga înregistrare.',
  'spf/invalid-macro.malformed': '`{word}` nu este un macro SPF valid: destinatarii resping întreaga înregistrare.',
  'spf/invalid-macro.unknown-letter': '`{word}` nu este un macro SPF: destinatarii resping întreaga înregistrare.',
  'spf/invalid-macro.explanation-only':
    '`{word}` este permis doar în textul indicat de `exp`: destinatarii resping întreaga înregistrare.',
  'spf/invalid-macro.missing-percent': '`{word}` este citit literal: un macro are nevoie de `%` înaintea acoladei.',
  'spf/invalid-macro.fix': 'Înlocuiește cu `{repaired}`',

  'spf/no-ptr': '`{term}` este lent și nesigur, iar destinatarii îl pot ignora: RFC 7208 recomandă evitarea lui.',
  'spf/no-ptr.macro': '`{macro}` este lent și nesigur: RFC 7208 recomandă evitarea lui.',
  'spf/no-ptr.fix': 'Șterge `{term}`',

  'spf/terms-after-all': '`{terms}` nu este evaluat niciodată: `{all}` dinaintea lui se potrivește cu orice expeditor.',
  'spf/terms-after-all.fix': 'Șterge `{terms}`',
  'spf/terms-after-all.fix.move': 'Mută `{senders}` înaintea lui `{all}`',
  'spf/terms-after-all.fix.first': 'Șterge `{all}`, astfel încât să decidă `{terms}`',

  'spf/missing-all': 'Înregistrarea se termină fără `all`, deci nu afirmă nimic despre alți expeditori.',
  'spf/missing-all.fix': 'Adaugă `~all`',

  'spf/pass-all': '`{term}` autorizează orice server din lume să trimită pentru acest domeniu.',
  'spf/pass-all.network':
    '`{term}` se potrivește cu orice adresă: orice server din lume poate trimite pentru acest domeniu.',
  'spf/pass-all.fix': 'Înlocuiește cu `{written}`',
  'spf/pass-all.fix.remove': 'Șterge `{term}`',

  'spf/neutral-all': '`{term}` nu afirmă nimic despre alți expeditori, ca și cum SPF nu ar exista.',
  'spf/neutral-all.fix': 'Înlocuiește cu `~all`',

  'spf/softfail-all': '`{term}` doar marchează alți expeditori ca suspecți; `-all` cere destinatarilor să îi respingă.',
  'spf/softfail-all.fix': 'Înlocuiește cu `-all`',

  'spf/redirect-with-all': '`{redirect}` este ignorat, pentru că înregistrarea are `{all}`.',
  'spf/redirect-with-all.related': 'Mecanismul `{all}`.',
  'spf/redirect-with-all.fix': 'Șterge `{gone}`',

  'spf/duplicate-modifier': 'Modificator duplicat `{word}`: destinatarii resping întreaga înregistrare.',
  'spf/duplicate-modifier.related': 'Primul.',
  'spf/duplicate-modifier.fix': 'Șterge `{word}`',

  'spf/modifier-position': '`{modifier}` ar trebui să urmeze după toate mecanismele, la sfârșitul înregistrării.',
  'spf/modifier-position.fix': 'Mută `{modifier}` la sfârșit',

  'spf/duplicate-term': '`{term}` duplicat: înregistrarea îl conține deja.',
  'spf/duplicate-term.covered': '`{term}` nu are niciun efect: `{other}` îl acoperă.',
  'spf/duplicate-term.related': 'Prima apariție.',
  'spf/duplicate-term.fix': 'Șterge `{term}`',

  'spf/too-many-lookups.own':
    '{count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.own-at-least':
    'Cel puțin {count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.inner':
    '{count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{inner}` din `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.inner-at-least':
    'Cel puțin {count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}, prima dată la `{inner}` din `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-lookups.fix':
    'Înlocuiește `{gone}` cu {count, one: o adresă, few: # adrese, other: # de adrese} (interogări: {before} → {after})',
  'spf/too-many-lookups.fix.listed':
    'Șterge `{gone}`, ale cărui adrese sunt enumerate înaintea lui (interogări: {before} → {after})',
  'spf/too-many-lookups.fix.redundant': 'Șterge `{gone}`, care nu adaugă nicio adresă (interogări: {before} → {after})',
  'spf/too-many-lookups.fix.flatten':
    'Înlocuiește `{gone}` cu {networks, one: # interval de adrese, few: # intervale de adrese, other: # de intervale de adrese} (interogări: {before} → {after}; de actualizat manual)',
  'spf/too-many-lookups.fix.flatten-apart':
    'Mută {networks, one: intervalul de adrese, few: cele # intervale de adrese, other: cele # de intervale de adrese} din `{gone}` în `{records}` (interogări: {before} → {after}; de actualizat manual)',

  'spf/near-lookup-limit.exact':
    'Sunt folosite {count} din {limit} interogări DNS: următorul expeditor poate strica înregistrarea.',
  'spf/near-lookup-limit.about':
    'Sunt folosite cel puțin {count} din {limit} interogări DNS: următorul expeditor poate strica înregistrarea.',
  'spf/near-lookup-limit.probably-over':
    'Probabil {count, one: # interogare DNS, few: # interogări DNS, other: # de interogări DNS}; limita este {limit}. Unii expeditori sunt cunoscuți doar aproximativ.',
  'spf/near-lookup-limit.fix.redundant':
    'Șterge `{gone}`, care nu adaugă nicio adresă (interogări: {before} → {after})',
  'spf/near-lookup-limit.fix.flatten':
    'Înlocuiește `{gone}` cu {networks, one: # interval de adrese, few: # intervale de adrese, other: # de intervale de adrese} (interogări: {before} → {after}; de actualizat manual)',
  'spf/near-lookup-limit.fix.flatten-apart':
    'Mută {networks, one: intervalul de adrese, few: cele # intervale de adrese, other: cele # de intervale de adrese} din `{gone}` în `{records}` (interogări: {before} → {after}; de actualizat manual)',

  'spf/too-many-void-lookups':
    '{count, one: # interogare DNS fără rezultat depășește, few: # interogări DNS fără rezultat depășesc, other: # de interogări DNS fără rezultat depășesc} limita de {limit}, prima dată la `{term}`. Destinatarii resping înregistrarea.',
  'spf/too-many-void-lookups.inner':
    '{count, one: # interogare DNS fără rezultat depășește, few: # interogări DNS fără rezultat depășesc, other: # de interogări DNS fără rezultat depășesc} limita de {limit}, prima dată la `{inner}` din `{term}`. Destinatarii resping înregistrarea.',

  'spf/too-many-mx-hosts':
    '`{target}` are {count, one: un server de e-mail, few: # servere de e-mail, other: # de servere de e-mail}; limita pentru `{term}` este {limit}. Destinatarii resping înregistrarea.',

  'spf/target-without-spf.none': '`{target}` nu are o înregistrare SPF, deci destinatarii o resping pe aceasta.',
  'spf/target-without-spf.several':
    '`{target}` are mai multe înregistrări SPF, deci destinatarii o resping pe aceasta.',
  'spf/target-without-spf.none-inner':
    '`{target}`, din interiorul lui `{term}`, nu are o înregistrare SPF, deci destinatarii o resping pe aceasta.',
  'spf/target-without-spf.several-inner':
    '`{target}`, din interiorul lui `{term}`, are mai multe înregistrări SPF, deci destinatarii o resping pe aceasta.',
  'spf/target-without-spf.fix': 'Șterge `{term}`',

  'spf/target-without-address.address': '`{target}` nu are nicio adresă, deci `{term}` nu se potrivește cu nimic.',
  'spf/target-without-address.mx': '`{target}` nu are nicio înregistrare MX, deci `{term}` nu se potrivește cu nimic.',

  'spf/include-loop': '`{term}` duce înapoi la `{target}`: din cauza buclei, destinatarii resping înregistrarea.',

  'spf/rr-type': 'Înregistrările de tip SPF sunt învechite: destinatarii citesc SPF doar din înregistrări TXT.',
  'spf/rr-type.twin': 'Înregistrare SPF învechită: înregistrarea TXT a acestui nume o publică deja.',
  'spf/rr-type.differs': 'Înregistrare SPF învechită, diferită de cea din TXT; destinatarii o citesc doar pe a doua.',
  'spf/rr-type.other':
    'Înregistrările de tip SPF sunt învechite, iar destinatarii citesc {kind} doar din înregistrări TXT.',
  'spf/rr-type.fix': 'Schimbă tipul în TXT',
  'spf/rr-type.fix.remove': 'Șterge această înregistrare',

  'spf/sender-id': '`{word}` este Sender ID, pe care destinatarii nu îl mai folosesc.',
  'spf/sender-id.fix': 'Șterge această înregistrare',
  'spf/sender-id.fix.rewrite': 'Transformă înregistrarea în SPF: `v=spf1`',

  'spf/misplaced-record':
    'Destinatarii caută {kind} la `{name}`, niciodată SPF: locul acestei înregistrări este la `{domain}`.',

  'spf/mechanism-as-modifier':
    '`{word}` este citit ca un modificator necunoscut și ignorat: mecanismele se scriu cu `:` sau fără valoare.',
  'spf/mechanism-as-modifier.qualified':
    '`{term}` nu este nici mecanism, nici modificator: destinatarii resping întreaga înregistrare.',
  'spf/mechanism-as-modifier.fix': 'Înlocuiește cu `{repaired}`',

  'spf/documentation-address': '`{term}` este o adresă pentru exemple (`{network}`, {reference}).',

  'spf/missing-address-family':
    '`{host}` are adresele `{listed}` și `{missing}`, dar doar `{listed}` poate trimite: mesajele de la cealaltă nu trec.',
  'spf/missing-address-family.related': 'Cealaltă adresă.',
  'spf/missing-address-family.fix': 'Adaugă `{written}`',

  'spf/exp-target.missing': '`{target}` nu are niciun text, deci `{term}` nu are efect.',
  'spf/exp-target.several': '`{target}` are mai multe texte, deci destinatarii nu folosesc niciunul.',

  'spf/undefined-domain.empty-label':
    '`{term}` are o etichetă goală, nepermisă într-un nume: ce fac destinatarii cu ea este nedefinit.',
  'spf/undefined-domain.long-label':
    '`{word}` depășește cei 63 de octeți ai unei etichete: ce fac destinatarii cu ea este nedefinit.',
  'spf/undefined-domain.not-host': '`{word}` nu este un nume de gazdă, deci destinatarii ignoră explicația.',

  'spf/shadowed-exception': '`{term}` nu se potrivește niciodată: `{wider}` dinaintea lui acoperă aceleași adrese.',
  'spf/shadowed-exception.related': 'Această rețea este evaluată prima.',
  'spf/shadowed-exception.fix': 'Mută `{term}` înainte de `{wider}`',
} as const;
