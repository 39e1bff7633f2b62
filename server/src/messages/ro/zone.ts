export const zone = {
  'zone/syntax.missing-type': '`{word}` nu este o înregistrare: lipsesc tipul (de exemplu A, MX sau TXT) și datele.',
  'zone/syntax.quoted-word':
    '{word} neașteptat: se așteaptă un tip precum A, MX sau TXT; doar datele pot fi puse între ghilimele.',
  'zone/syntax.stray-parenthesis': '`)` neașteptat: nicio paranteză nu este deschisă.',
  'zone/syntax.indented-directive':
    '`{word}` trebuie să înceapă în prima coloană; aici este citită ca tip de înregistrare.',
  'zone/syntax.type-in-owner-column':
    '`{word}` începe în prima coloană, deci este citit ca nume; scrieți numele înaintea lui sau un spațiu pentru a-l repeta pe ultimul.',
  'zone/syntax.foreign-comment':
    'Un comentariu într-un fișier de zonă începe cu `;`; această linie este citită ca înregistrare.',
  'zone/syntax.markup': 'Aceasta este o pagină HTML sau XML, nu un fișier de zonă: serverele o resping.',
  'zone/syntax.conflict-mark': '`{word}` marchează un conflict de îmbinare; alegeți una dintre cele două versiuni.',
  'zone/unclosed-parenthesis': '`(` neînchisă: liniile următoare devin parte a acestei înregistrări.',
  'zone/unclosed-parenthesis.fix': 'Închide paranteza',
  'zone/unclosed-quote': '`"` neînchise: serverele resping zona.',
  'zone/unclosed-quote.fix': 'Închide ghilimelele la sfârșitul liniei',
  'zone/newline-in-quotes':
    'Acest șir se întinde pe mai multe linii; BIND îl respinge, deci fiecare linie are nevoie de propriile ghilimele.',
  'zone/newline-in-quotes.fix': 'Pune fiecare linie între propriile ghilimele',
  'zone/invalid-escape':
    '`{word}` nu este o secvență escape validă: după bara oblică inversă trebuie să urmeze trei cifre (000–255) sau un caracter.',
  'zone/invalid-escape.alone':
    'După această bară oblică inversă nu urmează nimic; scrieți `\\\\` pentru o bară oblică inversă literală.',
  'zone/unknown-type': '`{word}` nu este un tip de înregistrare.',
  'zone/unknown-type.meant': '`{word}` nu este un tip de înregistrare. Ați vrut să scrieți `{meant}`?',
  'zone/unknown-type.indented':
    '`{word}` este citit ca tip de înregistrare, fiindcă linia începe cu spațiu; un nume începe în prima coloană.',
  'zone/unknown-type.meta':
    '`{word}` este folosit doar în interogări și în mesaje între servere; o zonă nu îl poate conține.',
  'zone/unknown-type.replaced': '`{word}` este învechit, iar BIND îl respinge: folosiți MX.',
  'zone/unknown-type.fix': 'Înlocuiește cu `{meant}`',
  'zone/unknown-type.fix.indent': 'Începe `{word}` în prima coloană',
  'zone/unknown-directive': '`{word}` nu este o directivă a fișierelor de zonă.',
  'zone/unknown-directive.meant': '`{word}` nu este o directivă a fișierelor de zonă. Ați vrut să scrieți `{meant}`?',
  'zone/unknown-directive.fix': 'Înlocuiește cu `{meant}`',
  'zone/invalid-directive.missing-argument': 'Directivei `{directive}` îi lipsește argumentul {argument}.',
  'zone/invalid-directive.surplus-argument': '`{word}` neașteptat: `{directive}` nu mai primește niciun argument.',
  'zone/invalid-directive.TTL': '`{word}` nu este un TTL valid: scrieți secunde sau numere cu unitățile s, m, h, d, w.',
  'zone/invalid-directive.name': '`{word}` nu este un nume valid: o etichetă are între 1 și 63 de octeți.',
  'zone/invalid-directive.range':
    '`{word}` nu este un interval valid: scrieți `start-stop` sau `start-stop/pas`, cu start cel mult egal cu stop.',
  'zone/invalid-directive.template':
    '`$` nevalid în `{word}`: scrieți `$`, `{form}` sau `\\$` pentru un semn dolar literal.',
  'zone/invalid-directive.type': '`{word}` nu este un tip de înregistrare pe care `{directive}` îl poate crea.',
  'zone/invalid-directive.date':
    '`{word}` nu este o dată validă: scrieți anul, luna, ziua, ora, minutul și secunda ca 14 cifre.',
  'zone/invalid-rdata.missing': 'Înregistrării `{type}` îi lipsește câmpul {field}.',
  'zone/invalid-rdata.surplus': '`{word}` neașteptat: datele înregistrării `{type}` sunt deja complete.',
  'zone/invalid-rdata.malformed': '`{word}` nu este o valoare validă a câmpului {field} din `{type}`.',
  'zone/invalid-rdata.number':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă un număr de la 0 la {most}.',
  'zone/invalid-rdata.ip4': '`{word}` nu este o adresă IPv4 validă: `{type}` cere patru numere de la 0 la 255.',
  'zone/invalid-rdata.ip6': '`{word}` nu este o adresă IPv6 validă.',
  'zone/invalid-rdata.ttl':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă secunde sau numere cu unități.',
  'zone/invalid-rdata.time':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă 14 cifre, de la an la secundă.',
  'zone/invalid-rdata.algorithm': '`{word}` nu este un algoritm DNSSEC.',
  'zone/invalid-rdata.hex':
    '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă perechi de cifre hexazecimale.',
  'zone/invalid-rdata.base64': '`{word}` nu este o valoare validă a câmpului {field} din `{type}`: se așteaptă base64.',
  'zone/invalid-rdata.no-quotes': '{word} nu trebuie pus între ghilimele: câmpul {field} din `{type}` nu este un șir.',
  'zone/invalid-rdata.quoted-string': '`{word}` trebuie pus între ghilimele: câmpul {field} din `{type}` este un șir.',
  'zone/invalid-rdata.type': '`{word}` nu este un tip de înregistrare.',
  'zone/invalid-rdata.generic': '`{type}` nu are o formă text; scrieți `\\# lungime hex`.',
  'zone/invalid-rdata.parameter.unknown':
    '`{key}` nu este un parametru cunoscut pentru {type}; scrieți `key` și numărul lui.',
  'zone/invalid-rdata.parameter.value': '`{word}` nu este o valoare validă a parametrului `{key}`.',
  'zone/invalid-rdata.parameter.no-value': 'Parametrul `{key}` nu acceptă o valoare.',
  'zone/invalid-rdata.parameter.repeated': 'Parametru `{key}` duplicat.',
  'zone/invalid-rdata.parameter.lacks': '`{word}` are nevoie de parametrul `{key}`, care lipsește.',
  'zone/invalid-rdata.wire': 'Acești octeți nu sunt date valide pentru {type}.',
  'zone/invalid-rdata.location': '`{word}` nu este o valoare validă pentru {field}.',
  'zone/invalid-rdata.string':
    'Câmpul {field} din `{type}` are {octets, one: # octet, few: # octeți, other: # de octeți}; un șir poate avea cel mult {expected}.',
  'zone/invalid-rdata.too-long':
    'Datele acestei înregistrări au {octets, one: # octet, few: # octeți, other: # de octeți}; limita este {expected}, deci niciun server nu o poate încărca.',
  'zone/invalid-rdata.length':
    'Câmpul {field} din `{type}` are {octets, one: # octet, few: # octeți, other: # de octeți}; trebuie să aibă {expected}.',
  'zone/invalid-name.empty-label': '`{word}` are o etichetă goală: două puncte la rând sau un punct la început.',
  'zone/invalid-name.long-label':
    'Eticheta `{word}` are {octets, one: # octet, few: # octeți, other: # de octeți}; limita este 63.',
  'zone/invalid-name.long-name':
    'Numele `{word}` are {octets, one: # octet, few: # octeți, other: # de octeți} împreună cu zona; limita este 255.',
  'zone/invalid-ttl': '`{word}` nu este un TTL valid: scrieți secunde sau numere cu unitățile s, m, h, d, w.',
  'zone/missing-trailing-dot': '`{word}` nu se termină cu punct, deci devine `{becomes}`.',
  'zone/missing-trailing-dot.origin': '`{word}` nu se termină cu punct, deci serverele adaugă din nou numele zonei.',
  'zone/missing-trailing-dot.fix': 'Termină numele cu punct',
  'zone/missing-trailing-dot.fix.relative': 'Înlocuiește cu `{relative}`',
  'zone/relative-target': '`{word}` nu se termină cu punct, deci devine `{becomes}`, care nu există în această zonă.',
  'zone/relative-target.origin': '`{word}` nu se termină cu punct, deci serverele îi adaugă numele zonei.',
  'zone/relative-target.fix': 'Termină numele cu punct',
  'zone/soa-mailbox': '`{word}` conține `@`, care nu este permis într-un nume: în SOA se scrie ca punct.',
  'zone/soa-mailbox.fix': 'Înlocuiește cu `{meant}`',
  'zone/target-is-address':
    '`{word}` este o adresă IP; ținta unei înregistrări {type} trebuie să fie un nume de gazdă.',
  'zone/missing-owner':
    'Această înregistrare nu are nume și nicio înregistrare dinaintea ei de la care să îl preia: serverele resping zona.',
  'zone/inherited-owner-across-origin':
    'Această înregistrare aparține lui `{owner}`, dinainte de `$ORIGIN {origin}`: scrieți-i numele.',
  'zone/class-mismatch': 'Clasa {class} într-o zonă de clasa {zone}: serverele resping zona.',
  'zone/class-mismatch.fix': 'Înlocuiește cu {zone}, clasa zonei',
  'zone/out-of-zone': '`{owner}` este în afara zonei `{zone}`: serverele ignoră această înregistrare.',
  'zone/ttl-too-large': 'TTL-ul `{word}` depășește 2147483647 de secunde: serverele îl citesc ca 0.',
  'zone/ttl-too-large.fix': 'Înlocuiește cu 2147483647, cel mai mare TTL',
  'zone/non-terminal-wildcard': '`*` în mijlocul lui `{word}` nu este un wildcard: se potrivește doar cu el însuși.',
  'zone/obsolete-type.obsolete': '{type} este un tip de înregistrare învechit.',
  'zone/obsolete-type.experimental': '{type} este un tip de înregistrare experimental: puține programe îl citesc.',
  'zone/not-portable': '{type} este acceptat doar de unele servere ({servers}): celelalte resping zona.',
  'zone/at-in-name': '`@` din `{word}` este o etichetă separată, nu numele zonei: scrieți `{meant}`.',
  'zone/at-in-name.fix': 'Înlocuiește cu `{meant}`',
  'zone/hostname-characters':
    '`{word}` nu este un nume de gazdă: sunt permise doar litere, cifre și cratime, iar BIND respinge altele.',
  'zone/non-ascii-name': '`{word}` conține litere non-ASCII, pe care serverele le citesc ca octeți: scrieți `{meant}`.',
  'zone/non-ascii-name.fix': 'Înlocuiește cu `{meant}`',
  'zone/no-final-newline': 'Ultima linie nu se termină cu un sfârșit de linie: textul adăugat în fișier ar continua-o.',
  'zone/no-final-newline.fix': 'Adaugă un sfârșit de linie final',
  'zone/reverse-owner.ip4':
    '`{word}` are {count, one: # etichetă, few: # etichete, other: # de etichete} sub in-addr.arpa; o adresă are 4, în ordine inversă.',
  'zone/reverse-owner.ip6':
    '`{word}` are {count, one: # etichetă, few: # etichete, other: # de etichete} sub ip6.arpa; o adresă are 32, câte una pentru fiecare cifră hexazecimală, în ordine inversă.',
  'zone/reverse-owner.fix': 'Înlocuiește cu `{meant}`',
  'zone/invalid-expansion.rhs': 'La {value} rezultă `{word}`, care nu reprezintă date valide pentru {type}.',
  'zone/invalid-expansion.lhs':
    'La {value} rezultă numele `{word}`: o etichetă are între 1 și 63 de octeți, un nume cel mult 255.',
  'zone/cname-and-other-data':
    'CNAME lângă {type}: un nume cu CNAME nu poate avea alte înregistrări, deci serverele resping zona.',
  'zone/cname-and-other-data.related': 'Cealaltă înregistrare.',
  'zone/multiple-cname': 'Al doilea CNAME la acest nume: un alias are o singură țintă, deci serverele resping zona.',
  'zone/multiple-cname.related': 'Primul CNAME.',
  'zone/include-not-found': 'Fișierul `{path}` nu a fost găsit: fără el, serverele resping zona.',
  'zone/include-not-found.loop':
    '`{path}` se include pe sine, direct sau printr-un alt fișier: serverele resping zona.',
  'zone/cname-loop': 'Buclă de CNAME: `{word}` duce înapoi la acest nume, deci nu are niciodată o adresă.',
  'zone/cname-loop.self': 'Buclă de CNAME: acest nume este propriul său alias.',
  'zone/multiple-soa': 'A doua înregistrare SOA: o zonă are exact una, deci serverele o resping.',
  'zone/multiple-soa.related': 'Prima înregistrare SOA.',
  'zone/soa-not-at-apex.fix': 'Termină numele cu punct',
  'zone/soa-not-at-apex': 'Această înregistrare SOA este la `{name}`, nu la `{zone}`: serverele resping zona.',
  'zone/missing-soa': 'Zona are servere de nume, dar nicio înregistrare SOA: serverele o resping.',
  'zone/missing-ns': 'Zona nu are înregistrări NS la propriul nume: serverele o resping.',
  'zone/single-ns': 'Un singur server de nume: când acesta nu funcționează, întreaga zonă este inaccesibilă.',
  'zone/ns-without-address': '`{word}` nu are nicio înregistrare A sau AAAA în această zonă: serverele resping zona.',
  'zone/ns-without-address.dname': '`{word}` se află sub un DNAME, care îl înlocuiește: serverele resping zona.',
  'zone/ns-is-alias': '`{word}` este un alias (CNAME): un server de nume trebuie să aibă adrese proprii.',
  'zone/ns-is-alias.related': 'Înregistrarea CNAME.',
  'zone/mx-is-alias': '`{word}` este un alias (CNAME): unele servere de e-mail nu livrează mesaje către el.',
  'zone/mx-is-alias.related': 'Înregistrarea CNAME.',
  'zone/srv-is-alias': '`{word}` este un alias (CNAME): ținta unui SRV trebuie să aibă adrese proprii.',
  'zone/srv-is-alias.related': 'Înregistrarea CNAME.',
  'zone/target-without-address.MX':
    '`{word}` nu are nicio înregistrare A sau AAAA în această zonă: mesajele către el nu pot fi livrate.',
  'zone/target-without-address.SRV':
    '`{word}` nu are nicio înregistrare A sau AAAA în această zonă: serviciul nu este accesibil.',
  'zone/missing-glue': '`{word}` se află sub propria delegare și nu are nicio adresă aici: rezolverele nu ajung la el.',
  'zone/occluded-data': '`{cut}` este delegat altor servere de nume, deci acest {type} nu este publicat niciodată.',
  'zone/occluded-data.dname':
    'Înregistrările de sub acest DNAME nu sunt publicate niciodată: DNAME le redirecționează numele.',
  'zone/occluded-data.related': 'Delegarea.',
  'zone/ttl-mismatch':
    'TTL-ul {ttl} diferă de {other} al înregistrării {type} precedente: serverele folosesc unul singur pentru tot setul.',
  'zone/ttl-mismatch.related': 'Celălalt TTL.',
  'zone/ttl-mismatch.fix': 'Schimbă TTL-ul tuturor înregistrărilor {type} în {other}',
  'zone/duplicate-record': 'Înregistrare {type} duplicată: serverele o publică o singură dată.',
  'zone/duplicate-record.related': 'Aceeași înregistrare.',
  'zone/duplicate-record.fix': 'Șterge duplicatul',
  'zone/dname-conflict': 'Al doilea DNAME la acest nume: serverele resping zona.',
  'zone/dname-conflict.related': 'Primul DNAME.',
  'zone/parent-side-type': 'DS la numele zonei: locul lui este în zona părinte, deci serverele o resping pe aceasta.',
  'zone/missing-ttl':
    'Nu se aplică niciun TTL acestei înregistrări {type}: fără `$TTL` înaintea ei, serverele resping zona.',
  'zone/missing-ttl.fix': 'Adaugă `$TTL 1h` înaintea ei',
  'zone/ttl-from-minimum.minimum': 'Fără `$TTL`, înregistrările preiau ca TTL valoarea minimum din SOA: {ttl} s.',
  'zone/ttl-from-minimum.inherited':
    'Fără `$TTL`, această înregistrare {type} preia TTL-ul înregistrării precedente: {ttl} s.',
  'zone/ttl-from-minimum.fix': 'Adaugă `$TTL {common}` înaintea ei',
  'zone/serial-not-increased':
    'Zona s-a schimbat de la ultimul commit, dar numărul de serie este tot {serial}: serverele secundare păstrează zona veche.',
  'zone/serial-not-increased.lower':
    'Numărul de serie {serial} este înaintea lui {old} din ultimul commit: serverele secundare ignoră zona schimbată.',
  'zone/serial-not-increased.fix': 'Mărește numărul de serie la {next}',
  'zone/soa-timers.retry':
    'Retry `{retry}` nu este mai scurt decât refresh `{refresh}`: după un eșec, serverele secundare nu reîncearcă mai repede.',
  'zone/soa-timers.expire':
    'Expire `{expire}` este mai scurt decât refresh și retry împreună: după un singur eșec, serverele secundare nu mai răspund.',
  'zone/soa-timers.minimum':
    'Minimum `{minimum}` depășește o zi: rezolverele care au interogat prea devreme un nume nou continuă să îl nege.',
} as const;
