export const dkim = {
  'dkim/version':
    '`{value}` nu este o versiune DKIM; verificatorii resping cheia dacă versiunea nu este exact `DKIM1`.',
  'dkim/version.draft':
    '`DKIM2` este doar o schiță de standard; verificatorii resping cheia dacă versiunea nu este exact `DKIM1`.',
  'dkim/version.first':
    '`v=DKIM1` trebuie să fie prima etichetă, înainte de `{first}`; altfel verificatorii resping cheia.',
  'dkim/version.fix': 'Înlocuiește cu `DKIM1`',
  'dkim/version.fix.first': 'Mută `v=DKIM1` la început',

  'dkim/syntax': '`{word}` neașteptat: etichetele se scriu `nume=valoare`.',
  'dkim/syntax.semicolon': 'Lipsește `;` înainte de `{tag}=`.',
  'dkim/syntax.name': 'Lipsește numele etichetei înainte de `=`.',
  'dkim/syntax.fix.semicolon': 'Inserează `;`',
  'dkim/syntax.fix.equals': 'Inserează `=` după `{tag}`',
  'dkim/syntax.fix.name': 'Inserează `{tag}=`',
  'dkim/syntax.fix.remove': 'Șterge `{word}`',

  'dkim/duplicate-tag': 'Etichetă `{tag}` duplicată: o etichetă repetată face întreaga înregistrare nevalidă.',
  'dkim/duplicate-tag.related': 'Prima etichetă `{tag}`.',
  'dkim/duplicate-tag.fix': 'Șterge a doua etichetă `{tag}`',

  'dkim/unknown-tag': '`{tag}` nu este o etichetă a cheilor DKIM; verificatorii o ignoră.',
  'dkim/unknown-tag.nearest':
    '`{tag}` nu este o etichetă a cheilor DKIM; verificatorii o ignoră. Ați vrut să scrieți `{nearest}`?',
  'dkim/unknown-tag.fix': 'Înlocuiește `{tag}` cu `{nearest}`',

  'dkim/missing-key': 'Lipsește `p`: această înregistrare DKIM nu are o cheie, deci verificatorii nu o pot folosi.',

  'dkim/revoked-key': '`p` este gol: această cheie este revocată, iar mesajele semnate cu ea nu trec verificarea.',

  'dkim/invalid-base64': '`{characters}` nu este permis într-o cheie base64.',
  'dkim/invalid-base64.character': '`{characters}` nu este permis într-o cheie base64.',
  'dkim/invalid-base64.ellipsis': '`{characters}` marchează o parte omisă a cheii; publicați cheia întreagă.',
  'dkim/invalid-base64.quote': 'Ghilimele neașteptate `{characters}` în interiorul cheii.',
  'dkim/invalid-base64.url-alphabet':
    '`{characters}` aparține variantei base64 pentru URL; cheile DKIM folosesc `+` și `/`.',
  'dkim/invalid-base64.padding': '`{characters}` neașteptat: completarea este permisă doar la sfârșitul cheii.',
  'dkim/invalid-base64.missing-padding': 'Lipsește completarea base64 (`=`) de la sfârșitul cheii.',
  'dkim/invalid-base64.incomplete': '`{characters}` în plus la sfârșit: base64 se scrie în grupuri de patru caractere.',
  'dkim/invalid-base64.fix': 'Corectează textul base64 (restul este o cheie completă)',

  'dkim/truncated-key':
    'Cheie trunchiată: {promised, one: # octet anunțat, few: # octeți anunțați, other: # de octeți anunțați}, {present, one: # prezent, few: # prezenți, other: # prezenți}. Copiați-o din nou, până la ultimul caracter.',
  'dkim/truncated-key.limit':
    'Cheie trunchiată la 255 de caractere: {promised, one: # octet anunțat, few: # octeți anunțați, other: # de octeți anunțați}. Publicați restul într-un al doilea șir.',
  'dkim/truncated-key.header':
    'Cheie trunchiată chiar de la început: {present, one: un singur octet prezent, few: doar # octeți prezenți, other: doar # de octeți prezenți}. Copiați-o din nou de pe serverul de e-mail.',

  'dkim/invalid-key': 'Base64 valid, dar nu date ale unei chei publice {key}.',
  'dkim/invalid-key.ed25519': 'O cheie Ed25519 trebuie să aibă 32 de octeți, nu {length}.',
  'dkim/invalid-key.EC':
    'Aceasta este o cheie cu curbe eliptice (ECDSA), nu una {key}; DKIM nu folosește astfel de chei.',
  'dkim/invalid-key.DSA': 'Aceasta este o cheie DSA, nu una {key}; DKIM nu folosește astfel de chei.',
  'dkim/invalid-key.RSA-PSS': 'Această cheie este marcată RSA-PSS; DKIM are nevoie de RSA simplu.',
  'dkim/invalid-key.Ed448': 'Aceasta este o cheie Ed448, nu una {key}; DKIM nu folosește astfel de chei.',
  'dkim/invalid-key.X25519': 'Aceasta este o cheie X25519, care nu poate semna; DKIM are nevoie de o cheie {key}.',
  'dkim/invalid-key.certificate':
    'Acesta este un certificat sau o cerere de certificat; DKIM are nevoie doar de cheia publică {key}.',
  'dkim/invalid-key.SSH':
    'Aceasta este o cheie în formatul SSH; DKIM are nevoie de cheia {key} ca base64 al formei DER.',
  'dkim/invalid-key.foreign':
    'Această cheie este de un tip pe care DKIM nu îl folosește; este nevoie de o cheie {key}.',
  'dkim/invalid-key.surplus':
    '{count, one: Un octet urmează, few: # octeți urmează, other: # de octeți urmează} după sfârșitul cheii; unii verificatori o resping.',

  'dkim/private-key':
    'Aceasta este o cheie privată: oricine o citește poate semna mesaje în numele dvs. Publicați cheia publică a unei perechi noi.',

  'dkim/pem-armor': '`{line}` aparține unui fișier PEM, nu unei înregistrări DKIM.',
  'dkim/pem-armor.line-break': 'În cheie a rămas un sfârșit de linie din fișierul cheii.',
  'dkim/pem-armor.fix': 'Păstrează doar textul base64 al cheii',

  'dkim/unknown-key-type':
    '`{value}` nu este un tip de cheie DKIM; verificatorii acceptă `rsa` și `ed25519` și le ignoră pe celelalte.',
  'dkim/unknown-key-type.empty': '`k` este gol; verificatorii acceptă `rsa` și `ed25519` și ignoră alte tipuri.',
  'dkim/unknown-key-type.fix': 'Setează `k={kind}`',

  'dkim/key-type-mismatch': '`k={announced}`, dar cheia este de tip {key}; verificatorii nu o pot folosi.',
  'dkim/key-type-mismatch.default': 'Cheia este de tip {key}, dar fără `k={kind}` verificatorii o citesc ca RSA.',
  'dkim/key-type-mismatch.fix': 'Setează `k={kind}`',

  'dkim/key-too-short':
    'Această cheie RSA are {bits, one: # bit, few: # biți, other: # de biți}; verificatorii nu trebuie să accepte mai puțin de 1024.',
  'dkim/key-below-2048':
    'Această cheie RSA are {bits, one: # bit, few: # biți, other: # de biți}; mărimea recomandată este 2048.',
  'dkim/key-over-4096':
    'Această cheie RSA are {bits, one: # bit, few: # biți, other: # de biți}; verificatorii nu sunt obligați să accepte peste 4096.',

  'dkim/hash': '`{value}` nu este un algoritm hash al DKIM; verificatorii îl ignoră.',
  'dkim/hash.sha1':
    '`h=sha1` permite doar SHA-1, pe care verificatorii nu trebuie să îl accepte: nicio semnătură nu trece.',
  'dkim/hash.empty': '`h` conține un element gol în locul unui algoritm hash.',
  'dkim/hash.fix.sha256': 'Setează `h=sha256`',
  'dkim/hash.fix.remove': 'Șterge `{value}`',

  'dkim/invalid-value.s': '`{value}` nu este un serviciu valid: `s` acceptă `*`, `email` și `tlsrpt`.',
  'dkim/invalid-value.t': '`{value}` nu este un indicator valid: `t` acceptă `y` și `s`.',
  'dkim/invalid-value.fix': 'Înlocuiește cu `{meant}`',
  'dkim/invalid-value.fix.remove': 'Șterge `{value}`',

  'dkim/testing-mode':
    '`t=y` marchează DKIM ca fiind în testare; verificatorii tratează mesajele semnate ca pe cele nesemnate.',
  'dkim/testing-mode.fix': 'Încheie testarea: șterge `y`',

  'dkim/obsolete-tag': '`{tag}` este o etichetă învechită din primele versiuni DKIM; verificatorii o ignoră.',
  'dkim/obsolete-tag.elsewhere': '`{tag}` nu are sens într-o înregistrare cu o cheie; verificatorii o ignoră.',
  'dkim/obsolete-tag.fix': 'Șterge `{tag}`',

  'dkim/multiple-records':
    'A doua înregistrare cu cheie la acest selector; nu este definit pe care o folosesc verificatorii.',
  'dkim/multiple-records.related': 'Prima înregistrare cu cheie.',

  'dkim/misplaced-record':
    'O cheie DKIM de la `{name}` nu este găsită niciodată; verificatorii interoghează `<selector>._domainkey`.',
  'dkim/misplaced-record.fix': 'Mută cheia sub `_domainkey`',

  'dkim/historic-policy.adsp':
    'Aceasta este o politică ADSP, istorică din 2013; destinatarii citesc DMARC în locul ei.',
  'dkim/historic-policy.domainkeys':
    'Aceasta este o politică DomainKeys, istorică din 2007; destinatarii citesc DMARC în locul ei.',

  'dkim/pkcs1-form':
    'Această cheie este în forma RSAPublicKey (PKCS #1); unii verificatori citesc doar SubjectPublicKeyInfo.',
  'dkim/pkcs1-form.fix': 'Convertește cheia în SubjectPublicKeyInfo',

  'dkim/ed25519-form':
    'Această cheie Ed25519 este în forma SubjectPublicKeyInfo; `p` trebuie să conțină doar cei 32 de octeți ai ei.',
  'dkim/ed25519-form.fix': 'Păstrează doar cei 32 de octeți ai cheii',

  'dkim/tag-case.p':
    '`{tag}` trebuie scris `{meant}`: numele etichetelor sunt sensibile la majuscule, deci înregistrarea nu are cheie.',
  'dkim/tag-case.k':
    '`{tag}={value}` trebuie scris `{meant}={value}`: numele etichetelor sunt sensibile la majuscule, deci cheia este citită ca RSA.',
  'dkim/tag-case.fix': 'Înlocuiește `{tag}` cu `{meant}`',
} as const;
