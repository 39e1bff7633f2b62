export const domain = {
  'domain/missing-spf':
    '`{domain}` primește mesaje, dar nu are o înregistrare SPF; marii destinatari refuză mesajele unor asemenea domenii.',
  'domain/missing-spf.fix': 'Adaugă `{spf}` și verific-o',
  'domain/missing-dmarc':
    '`{domain}` primește mesaje, dar nu are o înregistrare DMARC la `_dmarc`; marii destinatari o cer expeditorilor.',
  'domain/missing-dmarc.fix': 'Adaugă o înregistrare DMARC cu `p=none` (mai întâi monitorizare)',
  'domain/missing-dkim':
    '`{domain}` primește mesaje, dar zona nu are nicio cheie DKIM sub `_domainkey`; marii destinatari cer mesaje semnate.',
  'domain/missing-dkim.sender':
    '`{domain}` trimite prin {sender}, dar nu are nicio cheie DKIM sub `_domainkey`; marii destinatari cer mesaje semnate.',
  'domain/missing-dkim.google':
    '`{domain}` folosește Google Workspace fără cheie DKIM. Cheia este în consola Admin, la Gmail, Authenticate email.',
  'domain/missing-dkim.microsoft':
    '`{domain}` folosește Microsoft 365 fără cheie DKIM. Cele două CNAME sunt în portalul Defender, la Policies, DKIM.',
  'domain/no-mail-not-locked.mx': '`{domain}` nu are poștă, dar nu o spune: lipsește un MX nul (`MX 0 .`).',
  'domain/no-mail-not-locked.spf':
    '`{domain}` nu are poștă, dar nu o spune: lipsește o înregistrare SPF `v=spf1 -all`.',
  'domain/no-mail-not-locked.dmarc':
    '`{domain}` nu are poștă, dar nu o spune: lipsește o înregistrare DMARC cu `p=reject`.',
  'domain/no-mail-not-locked.fix.mx': 'Adaugă `MX 0 .`',
  'domain/no-mail-not-locked.fix.spf': 'Adaugă `v=spf1 -all`',
  'domain/no-mail-not-locked.fix.dmarc': 'Adaugă `v=DMARC1; p=reject`',
  'domain/missing-ptr.none':
    '{address} nu are înregistrare PTR la `{reverse}`: destinatarii mari refuză mesajele trimise de la ea.',
  'domain/missing-ptr.mismatch':
    'Înregistrarea PTR pentru {address} indică `{name}`, care nu are această adresă: destinatarii mari refuză mesajele.',
  'domain/wildcard-txt':
    'Înregistrarea TXT de la `{name}` răspunde și pentru numele `_dmarc` și `_domainkey` care nu există.',
} as const;
