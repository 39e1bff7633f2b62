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
  'zone/invalid-rdata.too-long':
    'Datele acestei înregistrări au {octets} octeți; limita este {expected}, deci niciun server nu o poate încărca.',
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
  'zone/relative-target.origin': '`{word}` nu se termină cu punct, deci serverele îi adaugă la sfârșit numele zonei.',
  'zone/relative-target.fix': 'Termină numele cu punct',
  'zone/soa-mailbox': '`{word}` conține `@`, care nu poate face parte dintr-un nume; în SOA îi ține locul un punct.',
  'zone/soa-mailbox.fix': 'Scrie `{meant}`',
  'zone/target-is-address':
    '`{word}` este o adresă IP; ținta unei înregistrări `{type}` trebuie să fie un nume de gazdă.',
  'zone/missing-owner':
    'Această înregistrare repetă numele celei dinainte, dar nu există niciuna: serverele resping zona.',
  'zone/inherited-owner-across-origin':
    'Această înregistrare aparține lui `{owner}`, de dinainte de `$ORIGIN {origin}`: scrie numele ei.',
  'zone/class-mismatch': 'Clasa {class} într-o zonă de clasa {zone}: serverele resping zona.',
  'zone/class-mismatch.fix': 'Scrie clasa zonei, {zone}',
  'zone/out-of-zone': '`{owner}` este în afara zonei `{zone}`: serverele ignoră această înregistrare.',
  'zone/ttl-too-large': 'TTL-ul `{word}` depășește 2147483647 de secunde: serverele îl citesc ca 0.',
  'zone/ttl-too-large.fix': 'Scrie 2147483647, cel mai mare TTL',
  'zone/non-terminal-wildcard': '`*` în mijlocul lui `{word}` nu este un wildcard: se potrivește doar cu el însuși.',
  'zone/obsolete-type.obsolete': '{type} este un tip de înregistrare învechit.',
  'zone/obsolete-type.experimental': '{type} este un tip de înregistrare experimental: puține programe îl citesc.',
  'zone/not-portable': '{type} este cunoscut doar de unele servere ({servers}): celelalte resping zona.',
  'zone/at-in-name': '`@` din `{word}` este o etichetă de sine stătătoare, nu numele zonei: scrie `{meant}`.',
  'zone/at-in-name.fix': 'Scrie `{meant}`',
  'zone/hostname-characters':
    '`{word}` nu este un nume de gazdă: sunt permise doar litere, cifre și cratime, iar BIND respinge altele.',
  'zone/non-ascii-name':
    '`{word}` conține litere din afara ASCII, pe care serverele le iau drept octeți: scrie `{meant}`.',
  'zone/non-ascii-name.fix': 'Scrie `{meant}`',
  'zone/no-final-newline': 'Ultima linie nu se termină cu un sfârșit de linie: o linie adăugată ar continua-o.',
  'zone/no-final-newline.fix': 'Încheie ultima linie',
  'zone/reverse-owner.ip4': '`{word}` dă {count} etichete sub in-addr.arpa; o adresă are 4, ultima parte prima.',
  'zone/reverse-owner.ip6':
    '`{word}` dă {count} etichete sub ip6.arpa; o adresă are 32 de cifre hexazecimale, ultima prima.',
  'zone/reverse-owner.fix': 'Scrie `{meant}`',
  'zone/invalid-expansion.rhs': 'Pentru {value} rezultă `{word}`, care nu este o valoare validă pentru {type}.',
  'zone/invalid-expansion.lhs':
    'Pentru {value} rezultă numele `{word}`: o etichetă are între 1 și 63 de octeți, un nume cel mult 255.',
  'zone/cname-and-other-data':
    'CNAME lângă {type}: un nume cu CNAME nu poate avea alte înregistrări, deci serverele resping zona.',
  'zone/cname-and-other-data.related': 'Cealaltă înregistrare.',
  'zone/multiple-cname': 'Al doilea CNAME la acest nume: un alias are o singură țintă, deci serverele resping zona.',
  'zone/multiple-cname.related': 'Primul CNAME.',
  'zone/include-not-found': 'Fișierul `{path}` nu a fost găsit: fără el, serverele refuză zona.',
  'zone/include-not-found.loop':
    '`{path}` este inclus chiar în timp ce este citit: includerea nu se mai termină, iar serverele refuză zona.',
  'zone/cname-loop': 'Buclă de CNAME: `{word}` duce înapoi la acest nume, deci nu are niciodată o adresă.',
  'zone/cname-loop.self': 'Buclă de CNAME: acest nume este propriul său alias.',
  'zone/multiple-soa': 'A doua înregistrare SOA: o zonă are exact una, deci serverele o resping.',
  'zone/multiple-soa.related': 'Prima înregistrare SOA.',
  'zone/soa-not-at-apex': 'Această înregistrare SOA este la `{name}`, nu la `{zone}`: serverele resping zona.',
  'zone/missing-soa': 'Zona are servere de nume, dar nicio înregistrare SOA: serverele o resping.',
  'zone/missing-ns': 'Zona nu are înregistrări NS la propriul nume: serverele o resping.',
  'zone/single-ns': 'Un singur server de nume: zona dispare cât timp acea gazdă nu este accesibilă.',
  'zone/ns-without-address': '`{word}` nu are nicio înregistrare A sau AAAA în această zonă: serverele resping zona.',
  'zone/ns-without-address.dname': '`{word}` se află sub un DNAME, care îl înlocuiește: serverele resping zona.',
  'zone/ns-is-alias': '`{word}` este un alias (CNAME): un server de nume trebuie să aibă adrese proprii.',
  'zone/ns-is-alias.related': 'Înregistrarea CNAME.',
  'zone/mx-is-alias': '`{word}` este un alias (CNAME): unele servere de e-mail nu livrează la el.',
  'zone/mx-is-alias.related': 'Înregistrarea CNAME.',
  'zone/srv-is-alias': '`{word}` este un alias (CNAME): ținta unui SRV trebuie să aibă adrese proprii.',
  'zone/srv-is-alias.related': 'Înregistrarea CNAME.',
  'zone/target-without-address.MX':
    '`{word}` nu are nicio înregistrare A sau AAAA în această zonă: e-mailul către el nu poate fi livrat.',
  'zone/target-without-address.SRV':
    '`{word}` nu are nicio înregistrare A sau AAAA în această zonă: serviciul nu este accesibil.',
  'zone/missing-glue': '`{word}` se află sub propria delegare și nu are nicio adresă aici: nu este accesibil.',
  'zone/occluded-data': '`{cut}` este delegat altor servere de nume, deci acest {type} nu este publicat niciodată.',
  'zone/occluded-data.dname': 'Sub acest DNAME există înregistrări: le înlocuiește, deci nu sunt publicate niciodată.',
  'zone/occluded-data.related': 'Delegarea.',
  'zone/ttl-mismatch':
    'TTL-ul {ttl} diferă de {other} al înregistrării {type} de dinainte: serverele folosesc unul singur pentru tot setul.',
  'zone/ttl-mismatch.related': 'Celălalt TTL.',
  'zone/ttl-mismatch.fix': 'Dă tuturor înregistrărilor {type} TTL-ul {other}',
  'zone/duplicate-record': 'Înregistrare {type} duplicată: serverele o publică o singură dată.',
  'zone/duplicate-record.related': 'Aceeași înregistrare.',
  'zone/duplicate-record.fix': 'Șterge duplicatul',
  'zone/dname-conflict': 'Al doilea DNAME la acest nume: serverele resping zona.',
  'zone/dname-conflict.related': 'Primul DNAME.',
  'zone/parent-side-type':
    'DS la chiar numele zonei: locul lui este în zona părinte, deci serverele o resping pe aceasta.',
  'zone/missing-ttl':
    'Nu se aplică niciun TTL acestei înregistrări {type}: fără `$TTL` înaintea ei, serverele resping zona.',
  'zone/missing-ttl.fix': 'Adaugă `$TTL 1h` înaintea ei',
  'zone/ttl-from-minimum.minimum': 'Fără `$TTL`, înregistrările preiau ca TTL valoarea minimum din SOA: {ttl} secunde.',
  'zone/ttl-from-minimum.inherited':
    'Fără `$TTL`, această înregistrare {type} preia TTL-ul celei dinainte: {ttl} secunde.',
  'zone/ttl-from-minimum.fix': 'Adaugă `$TTL {common}` înaintea ei',
  'zone/serial-not-increased':
    'Zona s-a schimbat de la ultimul commit, dar numărul de serie este tot {serial}: serverele secundare păstrează zona veche.',
  'zone/serial-not-increased.lower':
    'Numărul de serie {serial} este înaintea lui {old}, cel din ultimul commit: serverele secundare ignoră zona schimbată.',
  'zone/serial-not-increased.fix': 'Mărește numărul de serie la {next}',
  'zone/soa-timers.retry':
    'Retry `{retry}` nu este mai scurt decât refresh `{refresh}`: după un eșec, serverele secundare nu încearcă mai repede.',
  'zone/soa-timers.expire':
    'Expire `{expire}` este mai scurt decât refresh și retry împreună: după un singur eșec, serverele secundare nu mai răspund.',
  'zone/soa-timers.minimum':
    'Minimum `{minimum}` depășește o zi: un nume nou rămâne necunoscut acolo unde a fost cerut înainte.',
} as const;
