export const bounce = {
  'bounce/refused': '{receiver} a refuzat mesajul: {reason} ({code}).',
  'bounce/refused.domain': '{receiver} a refuzat mesajul de la `{domain}`: {reason} ({code}).',
  'bounce/deferred': '{receiver} a amânat mesajul și așteaptă o nouă încercare: {reason} ({code}).',
  'bounce/deferred.domain':
    '{receiver} a amânat mesajul de la `{domain}` și așteaptă o nouă încercare: {reason} ({code}).',
  'bounce/receiver': 'Serverul destinatar',
  'bounce/reason.authentication': 'nu a trecut nici SPF, nici DKIM',
  'bounce/reason.all': 'trebuie să treacă SPF, DKIM și DMARC',
  'bounce/reason.spf': 'SPF nu a trecut',
  'bounce/reason.dkim': 'DKIM nu a trecut',
  'bounce/reason.dmarc': 'DMARC a eșuat, iar politica domeniului respinge astfel de mesaje',
  'bounce/reason.dmarc-record': 'domeniul nu are o înregistrare DMARC',
  'bounce/reason.alignment': 'SPF sau DKIM a trecut, dar nu pentru domeniul din From',
  'bounce/reason.reverse-dns': 'adresa expeditoare nu are o înregistrare PTR potrivită',
  'bounce/reason.tls': 'conexiunea nu a fost criptată',
  'bounce/reason.null-mx': 'un MX nul declară că domeniul nu folosește e-mailul',
  'bounce/reason.rate': 'prea multe mesaje într-un timp scurt',
  'bounce/reason.reputation': 'adresa expeditoare sau domeniul este pe o listă de blocare',
  'bounce/reason.other': 'motivul nu are legătură cu DNS',
  'bounce/advice.authentication':
    'Publicați o singură înregistrare SPF, care să acopere serverul expeditor, și cheia DKIM a selectorului cu care semnează acesta.',
  'bounce/advice.all': 'Publicați SPF, o cheie DKIM și o înregistrare DMARC; `p=none` este suficient pentru început.',
  'bounce/advice.spf':
    'Adăugați serverul expeditor în înregistrarea SPF și păstrați-o sub limita de 10 interogări DNS.',
  'bounce/advice.dkim': 'Publicați cheia DKIM a selectorului numit în mesaj, întreagă și nemodificată.',
  'bounce/advice.dmarc':
    'Faceți ca SPF sau DKIM să treacă pentru domeniul din From: semnați cu cheia lui DKIM sau trimiteți de la o adresă acoperită de SPF.',
  'bounce/advice.dmarc-record':
    'Publicați o înregistrare TXT la `_dmarc.{domain}`; `v=DMARC1; p=none` este suficient pentru început.',
  'bounce/advice.alignment':
    'Semnați cu o cheie DKIM a domeniului din From sau folosiți acest domeniu ca expeditor al plicului (envelope sender).',
  'bounce/advice.reverse-dns':
    'Cereți furnizorului adresei o înregistrare PTR al cărei nume se rezolvă înapoi la aceeași adresă.',
  'bounce/advice.tls':
    'Activați STARTTLS pentru mesajele trimise de serverul de e-mail. În DNS nu trebuie schimbat nimic.',
  'bounce/advice.null-mx': 'Ștergeți `MX 0 .` sau trimiteți de la un domeniu care acceptă răspunsuri.',
  'bounce/advice.rate':
    'Trimiteți mai rar și verificați dacă în coada de mesaje există spam. În DNS nu trebuie schimbat nimic.',
  'bounce/advice.reputation':
    'Identificați în răspuns lista de blocare și cereți eliminarea după ce ați rezolvat cauza.',
  'bounce/advice.other': 'Citiți răspunsul serverului destinatar: {text}',
  'bounce/not-a-bounce': 'Niciun răspuns SMTP din clasa 4 sau 5 găsit; lipiți întreaga linie din jurnal.',
  'bounce/title': 'Mesaj respins',
  'bounce/next': 'Ce aveți de făcut',
  'bounce/no-zone': 'Niciun fișier nu conține `{domain}`.',
} as const;
