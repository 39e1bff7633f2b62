export const zone = {
  'zone/syntax.missing-type': '`{word}` nu este o înregistrare: lipsesc tipul (de pildă A, MX sau TXT) și datele.',
  'zone/syntax.quoted-word':
    '{word} se află în locul unui tip (de pildă A, MX sau TXT); numai datele se pun între ghilimele.',
  'zone/syntax.stray-parenthesis': 'Această `)` nu închide nimic.',
  'zone/syntax.indented-directive':
    '`{word}` trebuie să înceapă în prima coloană; aici este citită ca tip de înregistrare.',
  'zone/syntax.type-in-owner-column':
    '`{word}` începe în prima coloană, deci este citit ca nume; scrie numele înaintea lui sau un spațiu, ca să se repete ultimul nume.',
  'zone/syntax.foreign-comment':
    'Într-un fișier de zonă comentariul începe cu `;`; linia aceasta este citită ca înregistrare.',
  'zone/syntax.conflict-mark':
    '`{word}` este un semn al unui conflict de îmbinare; alege una dintre cele două versiuni.',
  'zone/unclosed-parenthesis': 'Paranteza `(` nu este închisă: liniile următoare devin parte a acestei înregistrări.',
  'zone/unclosed-parenthesis.fix': 'Închide paranteza',
  'zone/unclosed-quote': 'Aceste `"` nu sunt închise; serverele resping zona.',
  'zone/unclosed-quote.fix': 'Închide ghilimelele la sfârșitul liniei',
  'zone/newline-in-quotes':
    'Acest șir se întinde pe mai multe linii; BIND îl respinge, deci fiecare linie are nevoie de propriile ghilimele.',
  'zone/newline-in-quotes.fix': 'Pune fiecare linie între propriile ghilimele',
  'zone/invalid-escape':
    '`{word}` nu este o secvență de evitare validă: bara inversă cere după ea trei cifre (000–255) sau un caracter.',
  'zone/invalid-escape.alone':
    'După această bară inversă nu urmează nimic; scrie `\\\\` pentru o bară inversă propriu-zisă.',
  'zone/unknown-type': '`{word}` nu este un tip de înregistrare.',
  'zone/unknown-type.meant': '`{word}` nu este un tip de înregistrare; poate este vorba de `{meant}`.',
  'zone/unknown-type.indented':
    '`{word}` este citit ca tip de înregistrare, fiindcă linia începe cu spațiu; un nume începe în prima coloană.',
  'zone/unknown-type.meta':
    '`{word}` este un tip pentru întrebări și mesaje între servere; nicio zonă nu îl poate conține.',
  'zone/unknown-type.replaced': '`{word}` este un tip învechit, iar BIND îl respinge: folosește MX.',
  'zone/unknown-type.fix': 'Scrie `{meant}`',
  'zone/unknown-type.fix.indent': 'Începe `{word}` în prima coloană',
  'zone/unknown-directive': '`{word}` nu este o directivă a fișierelor de zonă.',
  'zone/unknown-directive.meant': '`{word}` nu este o directivă a fișierelor de zonă; poate este vorba de `{meant}`.',
  'zone/unknown-directive.fix': 'Scrie `{meant}`',
  'zone/invalid-directive.missing-argument': 'Directivei `{directive}` îi lipsește argumentul {argument}.',
  'zone/invalid-directive.surplus-argument': '`{word}` este în plus: `{directive}` nu primește un astfel de argument.',
  'zone/invalid-directive.TTL': '`{word}` nu este un TTL: scrie secunde sau numere cu unitățile s, m, h, d, w.',
  'zone/invalid-directive.name': '`{word}` nu este un nume valid: o etichetă are între 1 și 63 de octeți.',
  'zone/invalid-directive.range':
    '`{word}` nu este un interval: scrie `început-sfârșit` sau `început-sfârșit/pas`, cu începutul cel mult egal cu sfârșitul.',
  'zone/invalid-directive.template':
    '`$` nevalid în `{word}`: scrie `$`, `{form}` sau `\\$` pentru semnul dolar propriu-zis.',
  'zone/invalid-directive.type': '`{word}` nu este un tip de înregistrare pe care `{directive}` îl poate produce.',
  'zone/invalid-directive.date':
    '`{word}` nu este o dată: scrie anul, luna, ziua, ora, minutul și secunda ca 14 cifre.',
  'zone/invalid-rdata.missing': 'Înregistrării `{type}` îi lipsește câmpul {field}.',
  'zone/invalid-rdata.surplus': '`{word}` neașteptat: datele înregistrării `{type}` sunt deja complete.',
  'zone/invalid-rdata.malformed': '`{word}` nu este o valoare validă a câmpului {field} din `{type}`.',
  'zone/invalid-rdata.number':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă un număr de la 0 la {most}.',
  'zone/invalid-rdata.ip4': '`{word}` nu este o adresă IPv4; `{type}` cere patru numere de la 0 la 255.',
  'zone/invalid-rdata.ip6': '`{word}` nu este o adresă IPv6.',
  'zone/invalid-rdata.ttl':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă secunde sau numere cu unități.',
  'zone/invalid-rdata.time':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă 14 cifre, de la an la secundă.',
  'zone/invalid-rdata.algorithm': '`{word}` nu este un algoritm DNSSEC.',
  'zone/invalid-rdata.hex':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă perechi de cifre hexazecimale.',
  'zone/invalid-rdata.base64': '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă base64.',
  'zone/invalid-rdata.no-quotes': '{word} nu trebuie pus între ghilimele: câmpul {field} din `{type}` nu este text.',
  'zone/invalid-rdata.quoted-string': '`{word}` trebuie pus între ghilimele: câmpul {field} din `{type}` este un șir.',
  'zone/invalid-rdata.type': '`{word}` nu este un tip de înregistrare.',
  'zone/invalid-rdata.generic': '`{type}` nu are formă text; scrie `\\# lungime hex`.',
  'zone/invalid-rdata.parameter.unknown':
    '`{key}` nu este un parametru cunoscut pentru {type}; scrie `key` și numărul lui.',
  'zone/invalid-rdata.parameter.value': '`{word}`: valoarea parametrului `{key}` nu este validă.',
  'zone/invalid-rdata.parameter.no-value': 'Parametrul `{key}` nu primește nicio valoare.',
  'zone/invalid-rdata.parameter.repeated': 'Parametrul `{key}` apare de două ori.',
  'zone/invalid-rdata.parameter.lacks': '`{word}` are nevoie de parametrul `{key}`, care lipsește.',
  'zone/invalid-rdata.wire': 'Acești octeți nu sunt date valide pentru {type}.',
  'zone/invalid-rdata.location': '`{word}` nu este o valoare validă pentru {field}.',
  'zone/invalid-rdata.length':
    'Câmpul {field} din `{type}` are {octets, one: # octet, few: # octeți, other: # de octeți}; trebuie să aibă {expected}.',
  'zone/invalid-name.empty-label': '`{word}` are o etichetă goală: două puncte la rând sau un punct la început.',
  'zone/invalid-name.long-label': 'Eticheta `{word}` are {octets} de octeți; sunt permiși 63.',
  'zone/invalid-name.long-name': 'Numele `{word}` are {octets} de octeți împreună cu zona sa; sunt permiși 255.',
  'zone/invalid-ttl': '`{word}` nu este un TTL: scrie secunde sau numere cu unitățile s, m, h, d, w.',
  'zone/missing-trailing-dot': '`{word}` nu se termină cu punct, deci devine `{becomes}`.',
  'zone/missing-trailing-dot.origin':
    '`{word}` nu se termină cu punct, deci serverele adaugă încă o dată numele zonei.',
  'zone/missing-trailing-dot.fix': 'Termină numele cu punct',
  'zone/missing-trailing-dot.fix.relative': 'Scrie `{relative}` în loc',
  'zone/relative-target': '`{word}` nu se termină cu punct, deci devine `{becomes}`, care nu există în această zonă.',
  'zone/relative-target.fix': 'Termină numele cu punct',
  'zone/soa-mailbox': '`{word}` conține `@`, care nu poate face parte dintr-un nume; în SOA îi ține locul un punct.',
  'zone/soa-mailbox.fix': 'Scrie `{meant}`',
  'zone/target-is-address':
    '`{word}` este o adresă IP; ținta unei înregistrări `{type}` trebuie să fie un nume de gazdă.',
} as const;
