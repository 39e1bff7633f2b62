export const wizards = {
  'wizard/no-zone': 'Deschideți un fișier de zonă sau Terraform care își numește zona și rulați din nou comanda.',
  'wizard/domain': 'Ce domeniu?',
  'wizard/name': 'Care este numele acestui domeniu?',
  'wizard/name.hint':
    '{file} conține `{owner}` într-o zonă al cărei nume nu este cunoscut. Numele apare în adrese și în nume de fișiere.',
  'wizard/name.not-a-domain': '`{word}` nu este un nume de domeniu',
  'wizard/name.elsewhere': '`{word}` nu este numele lui `{owner}`',
  'wizard/may-exist':
    '{file} are o înregistrare care poate fi aceasta, la un nume necunoscut. Modificați acea înregistrare.',
  'wizard/insert': 'Adaugă în {file}',
  'wizard/insert.hint': 'Înregistrarea este adăugată ca o modificare pe care o puteți anula; fișierul nu este salvat.',
  'wizard/copy': 'Copiază în clipboard',
  'wizard/replaces': 'Înlocuiește `{value}`',

  'wizard/dmarc.title': 'Înregistrare DMARC pentru {domain}',
  'wizard/dmarc.exists': '`{domain}` are deja o înregistrare DMARC.',
  'wizard/dmarc.policy': 'Ce să facă destinatarii cu mesajele care nu trec DMARC?',
  'wizard/dmarc.none':
    'Să le livreze și să trimită rapoarte. Începutul obișnuit: pentru mesajele dvs. nu se schimbă nimic.',
  'wizard/dmarc.quarantine': 'Să le mute în dosarul de spam. Asigurați-vă mai întâi că toate mesajele dvs. trec.',
  'wizard/dmarc.reject': 'Să le refuze. Pentru domenii ale căror mesaje trec întotdeauna sau care nu trimit mesaje.',
  'wizard/dmarc.mode': 'Să aplice destinatarii politica?',
  'wizard/dmarc.enforce': 'Aplică politica',
  'wizard/dmarc.test': 'Testează politica',
  'wizard/dmarc.test.detail':
    'Destinatarii care urmează RFC 9989 aplică `{weaker}` în loc de `{policy}` și raportează; cei mai vechi aplică politica.',
  'wizard/dmarc.addresses':
    'Adrese pentru rapoarte agregate, separate prin virgule; lăsați gol pentru a nu primi rapoarte',
  'wizard/dmarc.not-an-address': '`{word}` nu este o adresă de e-mail',
  'wizard/dmarc.external':
    '{host} aparține altei organizații: primește rapoarte despre {domain} doar dacă le autorizează.',
  'wizard/dmarc.external.add': 'Adaugă și autorizarea în {file}',
  'wizard/dmarc.external.leave': 'Celălalt domeniu publică autorizarea',

  'wizard/spf.title': 'Înregistrare SPF pentru {domain}',
  'wizard/spf.title.add': 'Expeditori pentru înregistrarea SPF a {domain}',
  'wizard/spf.broken': 'Înregistrările SPF ale `{domain}` au erori. Corectați-le mai întâi.',
  'wizard/spf.nothing': 'Înregistrarea SPF rămâne neschimbată: nu a fost ales niciun expeditor.',
  'wizard/spf.count': 'Cine trimite mesaje pentru domeniu? {count} din {limit} interogări DNS folosite',
  'wizard/spf.over':
    '{count, one: # interogare DNS depășește, few: # interogări DNS depășesc, other: # de interogări DNS depășesc} limita de {limit}: destinatarii ar respinge înregistrarea. Alegeți mai puțini.',
  'wizard/spf.mx': 'Serverele care îi primesc mesajele',
  'wizard/spf.a': 'Serverul de la propria adresă',
  'wizard/spf.cost': '{count, one: # interogare, few: # interogări, other: # de interogări}',
  'wizard/spf.cost.at-least': 'cel puțin {count, one: # interogare, few: # interogări, other: # de interogări}',
  'wizard/spf.networks':
    'Adrese sau rețele ale altor servere care trimit, de exemplu 192.0.2.10 sau 2001:db8::/48; lăsați gol dacă nu există',
  'wizard/spf.not-a-network': '`{word}` nu este o adresă IP sau o rețea',
  'wizard/spf.all': 'Ce se întâmplă cu mesajele de la toate celelalte servere?',
  'wizard/spf.softfail': 'Softfail: destinatarii le acceptă cu suspiciune. Recomandat împreună cu DMARC.',
  'wizard/spf.fail': 'Fail: destinatarii le pot refuza, inclusiv pe cele redirecționate.',

  'wizard/dkim.title': 'Cheie DKIM pentru {domain}',
  'wizard/dkim.from': 'De unde vine cheia?',
  'wizard/dkim.paste': 'Lipește cheia afișată de serverul de e-mail sau de furnizor',
  'wizard/dkim.paste.detail':
    'cPanel: Email Deliverability. Plesk: Mail Settings. Hestia: Mail, DNS records. Google: Gmail, Authenticate email. Microsoft: Defender.',
  'wizard/dkim.rsa': 'Creează o cheie RSA nouă de 2048 de biți',
  'wizard/dkim.rsa.detail':
    'Toți destinatarii o verifică. Cheia privată se salvează într-un fișier pentru serverul de e-mail.',
  'wizard/dkim.ed25519': 'Creează o cheie Ed25519 nouă',
  'wizard/dkim.ed25519.detail':
    'Scurtă, dar mulți destinatari încă nu o verifică: semnați și cu o cheie RSA (RFC 8463).',
  'wizard/dkim.text': 'Lipiți înregistrarea, valoarea ei sau o cheie publică în format PEM',
  'wizard/dkim.private': 'Aceasta este o cheie privată: păstrați-o pe serverul de e-mail și lipiți cheia ei publică',
  'wizard/dkim.truncated': 'Cheia este trunchiată: copiați-o întreagă, până la ultimul caracter',
  'wizard/dkim.too-short': 'Verificatorii resping cheile RSA sub 1024 de biți',
  'wizard/dkim.foreign': 'DKIM nu folosește chei de acest fel, ci RSA și Ed25519',
  'wizard/dkim.not-a-key': 'Textul nu conține o cheie DKIM',
  'wizard/dkim.selector': 'Selector: numele sub care semnează serverul de e-mail',
  'wizard/dkim.not-a-selector': '`{word}` nu este un selector: folosiți litere, cifre și cratime',
  'wizard/dkim.taken': 'Zona are deja o înregistrare pentru selectorul `{selector}`',

  'wizard/lock-down.title': 'Blochează {domain}',
  'wizard/lock-down.hint': 'Înregistrări care declară că domeniul nu trimite și nu primește mesaje',
  'wizard/lock-down.has-mail':
    '`{domain}` primește mesaje la {host}. Ștergeți mai întâi înregistrările MX dacă nu folosește e-mailul.',
  'wizard/lock-down.several': '`{domain}` are mai multe înregistrări SPF sau DMARC. Lăsați mai întâi una singură.',
  'wizard/lock-down.locked': '`{domain}` declară deja că nu folosește e-mailul.',
  'wizard/lock-down.mx': 'Nu primește mesaje: MX nul',
  'wizard/lock-down.spf': 'Nu trimite mesaje: SPF fără expeditori',
  'wizard/lock-down.dmarc': 'Refuză mesajele în numele lui: DMARC reject',
  'wizard/lock-down.dkim': 'Nicio semnătură validă: cheie DKIM goală pentru orice selector',
} as const;
