export const dkim = {
  'dkim/version': '`{value}` nu este o versiune DKIM; verificatorii ignoră cheia dacă nu scrie exact `DKIM1`.',
  'dkim/version.draft': '`DKIM2` este doar o schiță; azi verificatorii ignoră cheia dacă nu scrie exact `DKIM1`.',
  'dkim/version.first':
    '`v=DKIM1` trebuie să fie prima etichetă, înainte de `{first}`; altfel verificatorii ignoră cheia.',
  'dkim/version.fix': 'Scrie `DKIM1`',
  'dkim/version.fix.first': 'Mută `v=DKIM1` la început',

  'dkim/syntax': '`{word}` nu este o etichetă: etichetele arată ca `nume=valoare`.',
  'dkim/syntax.semicolon': 'Lipsește un `;` înainte de `{tag}=`.',
  'dkim/syntax.name': 'Lipsește numele etichetei înainte de `=`.',
  'dkim/syntax.fix.semicolon': 'Inserează `;`',
  'dkim/syntax.fix.equals': 'Scrie `=` după `{tag}`',
  'dkim/syntax.fix.name': 'Inserează `{tag}=`',
  'dkim/syntax.fix.remove': 'Șterge `{word}`',

  'dkim/duplicate-tag': 'Eticheta `{tag}` este duplicată; o etichetă repetată face toată înregistrarea nevalidă.',
  'dkim/duplicate-tag.related': 'Prima etichetă `{tag}`.',
  'dkim/duplicate-tag.fix': 'Șterge a doua etichetă `{tag}`',

  'dkim/unknown-tag': '`{tag}` nu este o etichetă a unei chei DKIM; verificatorii o ignoră.',
  'dkim/unknown-tag.nearest':
    '`{tag}` nu este o etichetă a unei chei DKIM; verificatorii o ignoră. Poate ai vrut să scrii `{nearest}`.',
  'dkim/unknown-tag.fix': 'Schimbă `{tag}` în `{nearest}`',

  'dkim/missing-key': 'Această înregistrare DKIM nu are eticheta `p`, deci nici cheie; verificatorii nu o pot folosi.',

  'dkim/revoked-key': '`p` este gol: cheia este revocată, iar mesajele semnate cu ea nu trec verificarea.',

  'dkim/invalid-base64': '`{characters}` nu este permis într-o cheie base64.',
  'dkim/invalid-base64.character': '`{characters}` nu este permis într-o cheie base64.',
  'dkim/invalid-base64.ellipsis':
    '`{characters}` ține locul unei părți omise din cheie; aici trebuie să fie cheia întreagă.',
  'dkim/invalid-base64.quote': 'În interiorul cheii se află ghilimele: `{characters}`.',
  'dkim/invalid-base64.url-alphabet': '`{characters}` vine din forma URL a base64; cheile DKIM folosesc `+` și `/`.',
  'dkim/invalid-base64.padding': '`{characters}` este un `=` în plus: el poate doar să completeze sfârșitul cheii.',
  'dkim/invalid-base64.missing-padding': 'Cheia se termină fără semnul `=` care îi completează textul base64.',
  'dkim/invalid-base64.incomplete': '`{characters}` rămâne în plus la sfârșit: base64 vine în grupuri de câte patru.',
  'dkim/invalid-base64.fix': 'Corectează textul base64; restul este o cheie completă',

  'dkim/truncated-key':
    'Cheie trunchiată: {promised, one: # octet anunțat, few: # octeți anunțați, other: # de octeți anunțați}, {present, one: # prezent, few: # prezenți, other: # prezenți}. Copiați-o din nou, până la ultimul caracter.',
  'dkim/truncated-key.limit':
    'Cheie trunchiată la 255 de caractere: {promised, one: # octet anunțat, few: # octeți anunțați, other: # de octeți anunțați}. Publicați restul într-un al doilea șir.',
  'dkim/truncated-key.header':
    'Cheie trunchiată chiar de la început: {present, one: un singur octet prezent, few: doar # octeți prezenți, other: doar # de octeți prezenți}. Copiați-o din nou de pe serverul de e-mail.',

  'dkim/invalid-key': 'Textul este base64, dar nu este o cheie publică {key}.',
  'dkim/invalid-key.ed25519':
    'O cheie Ed25519 are 32 de octeți; aici {length, one: este un octet, few: sunt # octeți, other: sunt # de octeți}.',
  'dkim/invalid-key.EC':
    'Aceasta este o cheie cu curbe eliptice (ECDSA), nu o cheie {key}; DKIM nu folosește asemenea chei.',
  'dkim/invalid-key.DSA': 'Aceasta este o cheie DSA, nu o cheie {key}; DKIM nu folosește asemenea chei.',
  'dkim/invalid-key.RSA-PSS': 'Cheia este marcată RSA-PSS; DKIM are nevoie de RSA simplu.',
  'dkim/invalid-key.Ed448': 'Aceasta este o cheie Ed448, nu o cheie {key}; DKIM nu folosește asemenea chei.',
  'dkim/invalid-key.X25519': 'Aceasta este o cheie X25519, care nu poate semna; DKIM are nevoie de o cheie {key}.',
  'dkim/invalid-key.certificate':
    'Acesta este un certificat sau o cerere de certificat; DKIM are nevoie doar de cheia publică {key}.',
  'dkim/invalid-key.SSH':
    'Aceasta este o cheie în formatul SSH; DKIM are nevoie de cheia {key} ca base64 al formei DER.',
  'dkim/invalid-key.foreign': 'Cheia este de un fel pe care DKIM nu îl folosește; are nevoie de o cheie {key}.',
  'dkim/invalid-key.surplus':
    'După sfârșitul cheii {count, one: mai urmează un octet, few: mai urmează # octeți, other: mai urmează # de octeți}; unii verificatori o resping.',

  'dkim/private-key':
    'Aceasta este cheia privată: oricine o citește poate semna mesaje în numele tău. Publică cheia publică a unei perechi noi.',

  'dkim/pem-armor': '`{line}` ține de un fișier PEM, nu de o înregistrare DKIM.',
  'dkim/pem-armor.line-break': 'În cheie a rămas un sfârșit de linie din fișierul ei.',
  'dkim/pem-armor.fix': 'Păstrează doar textul base64 al cheii',

  'dkim/unknown-key-type':
    '`{value}` nu este un tip de cheie DKIM; verificatorii cunosc `rsa` și `ed25519` și ignoră restul.',
  'dkim/unknown-key-type.empty': '`k` este gol; verificatorii cunosc `rsa` și `ed25519` și ignoră restul.',
  'dkim/unknown-key-type.fix': 'Scrie `k={kind}`',

  'dkim/key-type-mismatch': '`k={announced}`, dar cheia este de tip {key}; verificatorii nu o pot folosi.',
  'dkim/key-type-mismatch.default': 'Cheia este de tip {key}, dar fără `k={kind}` verificatorii o citesc ca RSA.',
  'dkim/key-type-mismatch.fix': 'Scrie `k={kind}`',

  'dkim/key-too-short':
    'Această cheie RSA are {bits, one: # bit, few: # biți, other: # de biți}; verificatorii nu au voie să accepte mai puțin de 1024.',
  'dkim/key-below-2048':
    'Această cheie RSA are {bits, one: # bit, few: # biți, other: # de biți}; mărimea recomandată este 2048.',
  'dkim/key-over-4096':
    'Această cheie RSA are {bits, one: # bit, few: # biți, other: # de biți}; verificatorii nu sunt obligați să accepte peste 4096.',

  'dkim/hash': '`{value}` nu este o funcție hash cunoscută de DKIM; verificatorii o ignoră.',
  'dkim/hash.sha1':
    '`h=sha1` permite doar SHA-1, pe care verificatorii nu au voie să îl accepte; nicio semnătură nu va conta.',
  'dkim/hash.empty': '`h` are un loc gol acolo unde trebuie o funcție hash.',
  'dkim/hash.fix.sha256': 'Scrie `h=sha256`',
  'dkim/hash.fix.remove': 'Șterge `{value}`',

  'dkim/invalid-value.s': '`{value}` nu este un serviciu: `s` cunoaște `*`, `email` și `tlsrpt`.',
  'dkim/invalid-value.t': '`{value}` nu este un indicator: `t` cunoaște `y` și `s`.',
  'dkim/invalid-value.fix': 'Scrie `{meant}`',
  'dkim/invalid-value.fix.remove': 'Șterge `{value}`',

  'dkim/testing-mode':
    '`t=y` spune că DKIM este doar în probe; verificatorii tratează mesajele semnate ca pe cele nesemnate.',
  'dkim/testing-mode.fix': 'Încheie proba: șterge `y`',

  'dkim/obsolete-tag': '`{tag}` este o rămășiță din primele versiuni DKIM; verificatorii o ignoră.',
  'dkim/obsolete-tag.elsewhere': '`{tag}` nu înseamnă nimic într-o înregistrare cu cheie; verificatorii o ignoră.',
  'dkim/obsolete-tag.fix': 'Șterge `{tag}`',

  'dkim/multiple-records':
    'A doua înregistrare cu cheie la acest selector; nu este definit pe care o iau verificatorii.',
  'dkim/multiple-records.related': 'Prima înregistrare cu cheie.',

  'dkim/misplaced-record': '`{name}` nu este locul unei chei DKIM; verificatorii caută la `<selector>._domainkey`.',
  'dkim/misplaced-record.fix': 'Mută cheia sub `_domainkey`',

  'dkim/historic-policy.adsp':
    'Aceasta este o politică ADSP, istorică din 2013; destinatarii citesc DMARC în locul ei.',
  'dkim/historic-policy.domainkeys':
    'Aceasta este o politică DomainKeys, istorică din 2007; destinatarii citesc DMARC în locul ei.',

  'dkim/pkcs1-form': 'Cheia are forma RSAPublicKey; unii verificatori citesc doar SubjectPublicKeyInfo.',
  'dkim/pkcs1-form.fix': 'Scrie aceeași cheie ca SubjectPublicKeyInfo',

  'dkim/ed25519-form':
    'Această cheie Ed25519 este împachetată ca pentru fișiere; în `p` trebuie doar cei 32 de octeți ai ei.',
  'dkim/ed25519-form.fix': 'Scrie doar cei 32 de octeți ai cheii',

  'dkim/tag-case.p':
    '`{tag}` trebuie scris `{meant}`: numele etichetelor țin cont de majuscule, deci înregistrarea nu are cheie.',
  'dkim/tag-case.k':
    '`{tag}={value}` trebuie scris `{meant}={value}`: numele etichetelor țin cont de majuscule, deci cheia este citită ca RSA.',
  'dkim/tag-case.fix': 'Înlocuiește `{tag}` cu `{meant}`',
} as const;
