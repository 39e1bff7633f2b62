export const dmarc = {
  'dmarc/version': '`{word}` trebuie să fie exact `v=DMARC1`; destinatarii ignoră întreaga înregistrare.',
  'dmarc/version.missing': 'Înregistrarea nu începe cu `v=DMARC1`, deci destinatarii o ignoră.',
  'dmarc/version.not-first':
    '`{word}` trebuie să fie prima etichetă; altfel destinatarii ignoră întreaga înregistrare.',
  'dmarc/version.fix': 'Înlocuiește cu `{replacement}`',
  'dmarc/version.fix.insert': 'Inserează `v=DMARC1;` la început',
  'dmarc/version.fix.move': 'Mută `v=DMARC1` la început',

  'dmarc/syntax': 'Lipsește `;` înainte de `{next}`.',
  'dmarc/syntax.comma': 'Etichetele trebuie separate prin `;`, nu prin virgulă, înainte de `{next}`.',
  'dmarc/syntax.leading': 'Înregistrarea începe cu `;` în loc de `v=DMARC1`, deci destinatarii o ignoră.',
  'dmarc/syntax.equals': '`{word}` nu are `=`: etichetele se scriu `nume=valoare`.',
  'dmarc/syntax.address':
    '`{word}` urmează după un `;` și nu aparține niciunei etichete; adresele trebuie separate prin virgule.',
  'dmarc/syntax.stray': '`{word}` neașteptat: etichetele se scriu `nume=valoare`, separate prin `;`.',
  'dmarc/syntax.name': '`{word}` nu are un nume înainte de `=`.',
  'dmarc/syntax.fix': 'Inserează `;`',
  'dmarc/syntax.fix.leading': 'Șterge textul dinaintea lui `v=DMARC1`',
  'dmarc/syntax.fix.equals': 'Înlocuiește cu `{meant}`',
  'dmarc/syntax.fix.address': 'Mută adresa în listă, cu virgulă',
  'dmarc/syntax.fix.remove': 'Șterge `{word}`',

  'dmarc/duplicate-tag':
    'Etichetă `{tag}` duplicată: destinatarii aleg una dintre ele sau ignoră întreaga înregistrare.',
  'dmarc/duplicate-tag.related': 'Prima etichetă `{tag}`.',
  'dmarc/duplicate-tag.fix': 'Șterge al doilea `{gone}`',
  'dmarc/duplicate-tag.fix.keep': 'Păstrează `{kept}`, șterge `{gone}`',

  'dmarc/unknown-tag': '`{tag}` nu este o etichetă DMARC; destinatarii o ignoră.',
  'dmarc/unknown-tag.nearest':
    '`{tag}` nu este o etichetă DMARC; destinatarii o ignoră. Ați vrut să scrieți `{meant}`?',
  'dmarc/unknown-tag.fix': 'Șterge `{tag}`',
  'dmarc/unknown-tag.fix.rename': 'Înlocuiește cu `{meant}`',

  'dmarc/missing-policy':
    'Lipsește politica (`p=`): destinatarii mai noi presupun `p=none`, cei mai vechi ignoră înregistrarea.',
  'dmarc/missing-policy.no-reports':
    'Lipsește politica (`p=`): destinatarii mai noi presupun `p=none` doar dacă există `rua`, cei mai vechi ignoră înregistrarea.',
  'dmarc/missing-policy.fix': 'Adaugă `p=none` (mai întâi monitorizare)',

  'dmarc/policy-not-second':
    '`{policy}` nu este a doua etichetă; destinatarii care urmează RFC 7489 pot respinge înregistrarea.',
  'dmarc/policy-not-second.fix': 'Mută `{policy}` după `v=DMARC1`',

  'dmarc/invalid-policy':
    '`{value}` nu este o politică validă: `{tag}` trebuie să fie `none`, `quarantine` sau `reject`.',
  'dmarc/invalid-policy.empty': '`{tag}=` nu are valoare: trebuie să fie `none`, `quarantine` sau `reject`.',
  'dmarc/invalid-policy.fix': 'Setează `{tag}={policy}`',

  'dmarc/invalid-value': '`{tag}=` nu are valoare; destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.alignment':
    '`{tag}={value}` trebuie să fie `r` (relaxat) sau `s` (strict); destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.flag':
    '`{tag}={value}` trebuie să fie `y` sau `n`; destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.psd':
    '`{tag}={value}` trebuie să fie `y`, `n` sau `u`; destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.failure-options':
    '`{tag}={value}` trebuie să fie `0` sau `1`, opțional cu `d` și `s`, unite prin `:`; destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.both-failure-options':
    '`{tag}={value}` are și `0`, și `1`, ceea ce RFC 9989 nu mai permite; destinatarii care îl respectă folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.percentage':
    '`{tag}={value}` trebuie să fie un număr de la 0 la 100, fără `%`; destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.report-format':
    '`{tag}={value}` poate fi doar `afrf`; destinatarii care mai citesc `{tag}` pot respinge înregistrarea.',
  'dmarc/invalid-value.seconds':
    '`{tag}={value}` trebuie să fie un număr de secunde; destinatarii folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.fix': 'Setează `{tag}={meant}`',
  'dmarc/invalid-value.fix.remove': 'Șterge `{tag}={value}`',

  'dmarc/removed-tag': '`{tag}` a fost eliminată din DMARC în 2026 (RFC 9989); destinatarii o ignoră.',
  'dmarc/removed-tag.pct':
    '`{tag}` a fost eliminată din DMARC în 2026 (RFC 9989). Pentru a testa o politică scrieți `t=y`; pentru toate mesajele nu scrieți nimic.',
  'dmarc/removed-tag.fix': 'Șterge `{tag}={value}`',

  'dmarc/partial-enforcement':
    '`pct={percent}` este ignorat de destinatarii care urmează RFC 9989: ei aplică `{policy}` tuturor mesajelor.',
  'dmarc/partial-enforcement.zero':
    '`pct=0` este ignorat de destinatarii care urmează RFC 9989: ei aplică `{policy}` tuturor mesajelor. `t=y` îl înlocuiește.',
  'dmarc/partial-enforcement.fix.full': 'Șterge `pct={percent}`: aplică politica tuturor mesajelor',
  'dmarc/partial-enforcement.fix.testing': 'Înlocuiește cu `t=y`: aplică politica cu un nivel mai slabă',

  'dmarc/policy-none': '`{policy}` doar monitorizează: înăspriți politica după ce rapoartele sunt curate.',
  'dmarc/policy-none.fix': 'Aplică politica: înlocuiește `p=none` cu `p=quarantine`',

  'dmarc/weaker-subdomain-policy':
    '`{tag}` este mai slabă decât `{policy}`: falsificatorii pot folosi în schimb orice subdomeniu.',
  'dmarc/weaker-subdomain-policy.np':
    '`{tag}` este mai slabă decât `{policy}`: falsificatorii pot folosi în schimb orice subdomeniu inexistent.',
  'dmarc/weaker-subdomain-policy.fix': 'Înlocuiește cu `{meant}`',

  'dmarc/no-reports': 'Lipsește `rua`: nu veți afla care dintre propriile mesaje nu trec DMARC.',
  'dmarc/no-reports.fix': 'Adaugă `{rua}`',

  'dmarc/fo-without-ruf': '`{fo}` nu are efect fără `ruf`.',
  'dmarc/fo-without-ruf.fix': 'Șterge `{fo}`',

  'dmarc/invalid-uri': '`{word}` nu este o adresă `mailto:`; nu se trimit rapoarte la ea.',
  'dmarc/invalid-uri.scheme': '`{word}` trebuie să înceapă cu `mailto:`; altfel nu se trimit rapoarte la ea.',
  'dmarc/invalid-uri.separator': 'Adresele trebuie separate prin virgule, nu doar printr-un spațiu.',
  'dmarc/invalid-uri.comma': 'O virgulă în interiorul unei adrese se scrie `%2C`; aici începe altă adresă.',
  'dmarc/invalid-uri.exclamation': '`!` în interiorul unei adrese se scrie `%21`; aici începe o limită de dimensiune.',
  'dmarc/invalid-uri.space': 'Spațiu neașteptat în interiorul adresei.',
  'dmarc/invalid-uri.size':
    '`{word}` nu este o limită de dimensiune validă: limitele se scriu `!10m`, iar destinatarii le ignoră.',
  'dmarc/invalid-uri.empty': 'Lipsește o adresă lângă această virgulă.',
  'dmarc/invalid-uri.nothing': '`{tag}=` nu conține nicio adresă.',
  'dmarc/invalid-uri.fix': 'Înlocuiește cu `{meant}`',
  'dmarc/invalid-uri.fix.separator': 'Separă adresele prin virgulă',
  'dmarc/invalid-uri.fix.space': 'Șterge spațiul',
  'dmarc/invalid-uri.fix.size': 'Șterge `{word}`',
  'dmarc/invalid-uri.fix.comma': 'Șterge virgula',
  'dmarc/invalid-uri.fix.remove': 'Șterge `{tag}`',

  'dmarc/external-destination':
    '`{host}` nu a autorizat rapoarte pentru `{domain}`: lui `{name}` îi lipsește `v=DMARC1`, deci destinatarii nu trimit rapoarte acolo.',
  'dmarc/external-destination.related': 'Și această adresă este la aceeași gazdă.',
  'dmarc/external-destination.fix': 'Adaugă `{name}` în zona `{zone}`',

  'dmarc/uri-scheme': 'Niciun destinatar nu trimite rapoarte la adrese `{scheme}`; folosiți `mailto:`.',

  'dmarc/size-limit': 'Limita de dimensiune `{limit}` este învechită; destinatarii o ignoră.',
  'dmarc/size-limit.fix': 'Șterge `{limit}`',

  'dmarc/duplicate-uri': 'Adresă duplicată în această listă: `{address}`.',
  'dmarc/duplicate-uri.related': 'Prima apariție.',
  'dmarc/duplicate-uri.fix': 'Șterge al doilea `{address}`',

  'dmarc/multiple-records':
    'Acest nume are {count, one: # înregistrare DMARC, few: # înregistrări DMARC, other: # de înregistrări DMARC}: destinatarii le ignoră pe toate.',
  'dmarc/multiple-records.related': 'Prima înregistrare DMARC.',

  'dmarc/misplaced-record':
    'Înregistrarea de la `{owner}` nu este citită niciodată: destinatarii caută DMARC doar la `_dmarc.<domeniu>`.',
  'dmarc/misplaced-record.wildcard':
    '`{owner}` nu este interogat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'dmarc/misplaced-record.fix': 'Mută înregistrarea la `{right}`',

  'dmarc/foreign-record': 'La `_dmarc` trebuie să existe doar o înregistrare DMARC; destinatarii ignoră acest text.',

  'dmarc/subdomain-tag':
    'Locul lui `{tag}` este în înregistrarea domeniului `{organization}`; aici o citesc doar destinatarii a căror parcurgere se oprește la acest domeniu.',

  'dmarc/testing-mode': '`{tag}` cere destinatarilor să aplice politica cu un nivel mai slabă.',
  'dmarc/testing-mode.fix': 'Șterge `{tag}`: aplică politica în întregime',

  'dmarc/psd-misuse': '`{tag}` declară `{domain}` sufix public, ceea ce nu este.',
  'dmarc/psd-misuse.fix': 'Șterge `{tag}`',

  'dmarc/pct-with-none': '`pct={pct}` nu are efect: `p=none` nu cere nicio acțiune.',
  'dmarc/pct-with-none.fix': 'Șterge `pct={pct}`',

  'dmarc/tag-case':
    '`{tag}` trebuie scris `{meant}`: numele etichetelor sunt sensibile la majuscule, iar unii destinatari o ignoră.',
  'dmarc/tag-case.policy': '`{tag}` trebuie scris `{meant}`: destinatarii care compară exact nu găsesc nicio politică.',
  'dmarc/tag-case.version':
    '`{tag}` trebuie scris `{meant}`: destinatarii care compară exact ignoră întreaga înregistrare.',
  'dmarc/tag-case.fix': 'Înlocuiește `{tag}` cu `{meant}`',
} as const;
