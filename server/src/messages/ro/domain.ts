export const domain = {
  'domain/missing-spf':
    '`{domain}` primește mesaje, dar nu are o înregistrare SPF; destinatarii mari refuză mesajele de la astfel de domenii.',
  'domain/missing-spf.fix': 'Adaugă `{spf}`, de verificat apoi',
  'domain/missing-dmarc':
    '`{domain}` primește mesaje, dar nu are o înregistrare DMARC la `_dmarc`; destinatarii mari cer una.',
  'domain/missing-dmarc.fix': 'Adaugă o înregistrare DMARC cu `p=none` (mai întâi monitorizare)',
  'domain/missing-dkim':
    '`{domain}` primește mesaje, dar nu are o cheie DKIM sub `_domainkey` în această zonă; destinatarii mari cer semnături.',
  'domain/missing-dkim.sender':
    '`{domain}` trimite prin {sender}, dar nu are o cheie DKIM sub `_domainkey`; destinatarii mari cer semnături.',
  'domain/missing-dkim.google':
    '`{domain}` folosește Google Workspace, dar nu are o cheie DKIM. Cheia se află în consola Admin, la Gmail, Authenticate email.',
  'domain/missing-dkim.microsoft':
    '`{domain}` folosește Microsoft 365, dar nu are o cheie DKIM. Cele două CNAME se află în portalul Defender, la Policies, DKIM.',
  'domain/no-mail-not-locked.mx':
    '`{domain}` nu folosește e-mailul, dar nu declară acest lucru: lipsește un MX nul (`MX 0 .`).',
  'domain/no-mail-not-locked.spf':
    '`{domain}` nu folosește e-mailul, dar nu declară acest lucru: lipsește înregistrarea SPF `v=spf1 -all`.',
  'domain/no-mail-not-locked.dmarc':
    '`{domain}` nu folosește e-mailul, dar nu declară acest lucru: lipsește o înregistrare DMARC cu `p=reject`.',
  'domain/no-mail-not-locked.fix.mx': 'Adaugă `MX 0 .`',
  'domain/no-mail-not-locked.fix.spf': 'Adaugă `v=spf1 -all`',
  'domain/no-mail-not-locked.fix.dmarc': 'Adaugă `v=DMARC1; p=reject`',
  'domain/missing-ptr.none':
    '{address} nu are o înregistrare PTR la `{reverse}`: destinatarii mari resping mesajele trimise de la ea.',
  'domain/missing-ptr.mismatch':
    'Înregistrarea PTR a adresei {address} indică `{name}`, care nu are această adresă: destinatarii mari resping mesajele trimise de la ea.',
  'domain/wildcard-txt':
    'Înregistrarea TXT de la `{name}` răspunde și pentru numele `_dmarc` și `_domainkey` care nu există.',
} as const;
