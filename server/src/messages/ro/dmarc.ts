export const dmarc = {
  'dmarc/version':
    '`{word}` trebuie să fie exact `v=DMARC1`: așa cum este scrisă, înregistrarea este ignorată în întregime de serverele destinatare.',
  'dmarc/version.missing': 'Înregistrarea nu începe cu `v=DMARC1`, așa că serverele destinatare o ignoră.',
  'dmarc/version.not-first':
    '`{word}` trebuie să fie prima etichetă; după alte etichete, serverele destinatare ignoră toată înregistrarea.',
  'dmarc/version.fix': 'Scrie `{replacement}`',
  'dmarc/version.fix.insert': 'Începe cu `v=DMARC1;`',
  'dmarc/version.fix.move': 'Mută `v=DMARC1` la început',

  'dmarc/syntax': 'Lipsește `;` înainte de `{next}`.',
  'dmarc/syntax.comma': 'Etichetele trebuie separate prin `;`, nu prin virgulă, înainte de `{next}`.',
  'dmarc/syntax.leading':
    'Înregistrarea începe cu `;` acolo unde trebuie să stea `v=DMARC1`, așa că serverele destinatare o ignoră.',
  'dmarc/syntax.equals': '`{word}` nu are `=`: etichetele se scriu `nume=valoare`.',
  'dmarc/syntax.address': '`{word}` stă după un `;` și nu ține de nicio etichetă: adresele se despart prin virgule.',
  'dmarc/syntax.stray': '`{word}` nu este o etichetă: etichetele se scriu `nume=valoare`, cu `;` între ele.',
  'dmarc/syntax.name': '`{word}` nu are un nume înainte de `=`.',
  'dmarc/syntax.fix': 'Inserează `;`',
  'dmarc/syntax.fix.leading': 'Șterge textul dinaintea lui `v=DMARC1`',
  'dmarc/syntax.fix.equals': 'Scrie `{meant}`',
  'dmarc/syntax.fix.address': 'Pune adresa în listă, cu virgulă',
  'dmarc/syntax.fix.remove': 'Șterge `{word}`',

  'dmarc/duplicate-tag':
    '`{tag}` apare de două ori: serverele destinatare aleg una dintre ele sau ignoră toată înregistrarea.',
  'dmarc/duplicate-tag.related': 'Prima etichetă `{tag}`.',
  'dmarc/duplicate-tag.fix': 'Șterge a doua apariție a lui `{gone}`',
  'dmarc/duplicate-tag.fix.keep': 'Păstrează `{kept}`, șterge `{gone}`',

  'dmarc/unknown-tag': '`{tag}` nu este o etichetă DMARC; serverele destinatare o ignoră.',
  'dmarc/unknown-tag.nearest':
    '`{tag}` nu este o etichetă DMARC; serverele destinatare o ignoră. Ai vrut să scrii `{meant}`?',
  'dmarc/unknown-tag.fix': 'Șterge `{tag}`',
  'dmarc/unknown-tag.fix.rename': 'Scrie `{meant}`',

  'dmarc/missing-policy':
    'Lipsește politica (`p=`): serverele mai noi o consideră `p=none`, cele mai vechi ignoră înregistrarea.',
  'dmarc/missing-policy.no-reports':
    'Lipsește politica (`p=`): serverele mai noi o consideră `p=none` numai dacă există `rua`, cele mai vechi ignoră înregistrarea.',
  'dmarc/missing-policy.fix': 'Adaugă `p=none` (mai întâi monitorizare)',

  'dmarc/policy-not-second':
    '`{policy}` nu este a doua etichetă; serverele care urmează RFC 7489 pot respinge înregistrarea.',
  'dmarc/policy-not-second.fix': 'Mută `{policy}` după `v=DMARC1`',

  'dmarc/invalid-policy': '`{value}` nu este o politică: `{tag}` trebuie să fie `none`, `quarantine` sau `reject`.',
  'dmarc/invalid-policy.empty': '`{tag}=` nu are valoare: trebuie să fie `none`, `quarantine` sau `reject`.',
  'dmarc/invalid-policy.fix': 'Scrie `{tag}={policy}`',

  'dmarc/invalid-value': '`{tag}=` nu are valoare; serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.alignment':
    '`{tag}={value}` trebuie să fie `r` (relaxat) sau `s` (strict); serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.flag':
    '`{tag}={value}` trebuie să fie `y` sau `n`; serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.psd':
    '`{tag}={value}` trebuie să fie `y`, `n` sau `u`; serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.failure-options':
    '`{tag}={value}` trebuie să fie `0` sau `1` (nu amândouă) și, eventual, `d` și `s`, legate prin `:` fără spații; serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.percentage':
    '`{tag}={value}` trebuie să fie un număr de la 0 la 100, fără `%`; serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.report-format':
    '`{tag}={value}` poate fi numai `afrf`; serverele care mai citesc `{tag}` pot respinge înregistrarea.',
  'dmarc/invalid-value.seconds':
    '`{tag}={value}` trebuie să fie un număr de secunde; serverele destinatare folosesc valoarea implicită, `{standsFor}`.',
  'dmarc/invalid-value.fix': 'Scrie `{tag}={meant}`',
  'dmarc/invalid-value.fix.remove': 'Șterge `{tag}={value}`',

  'dmarc/removed-tag': '`{tag}` a fost scoasă din DMARC în 2026 (RFC 9989); serverele destinatare o ignoră.',
  'dmarc/removed-tag.pct':
    '`{tag}` a fost scoasă din DMARC în 2026 (RFC 9989). Ca să testezi o politică, scrie `t=y`; pentru toate mesajele, nu scrie nimic.',
  'dmarc/removed-tag.fix': 'Șterge `{tag}={value}`',

  'dmarc/partial-enforcement':
    '`pct={percent}` este ignorat de serverele care urmează RFC 9989: ele aplică `{policy}` tuturor mesajelor.',
  'dmarc/partial-enforcement.zero':
    '`pct=0` este ignorat de serverele care urmează RFC 9989: ele aplică `{policy}` tuturor mesajelor. Locul lui este luat de `t=y`.',
  'dmarc/partial-enforcement.fix.full': 'Șterge `pct={percent}`: aplică politica tuturor mesajelor',
  'dmarc/partial-enforcement.fix.testing': 'Scrie `t=y`: aplică politica cu o treaptă mai slab',

  'dmarc/policy-none': '`{policy}` doar monitorizează: înăsprește politica după ce rapoartele sunt curate.',
  'dmarc/policy-none.fix': 'Aplică politica: înlocuiește `p=none` cu `p=quarantine`',

  'dmarc/weaker-subdomain-policy':
    '`{tag}` este mai slabă decât `{policy}`: falsificatorii pot folosi în schimb orice subdomeniu.',
  'dmarc/weaker-subdomain-policy.np':
    '`{tag}` este mai slabă decât `{policy}`: falsificatorii pot folosi în schimb orice subdomeniu care nu există.',
  'dmarc/weaker-subdomain-policy.fix': 'Scrie `{meant}`',

  'dmarc/no-reports': 'Lipsește `rua`: nu vei afla care dintre mesajele tale nu trec de DMARC.',
  'dmarc/no-reports.fix': 'Adaugă `{rua}`',

  'dmarc/fo-without-ruf': '`{fo}` nu are efect fără `ruf`.',
  'dmarc/fo-without-ruf.fix': 'Șterge `{fo}`',

  'dmarc/invalid-uri': '`{word}` nu este o adresă `mailto:`, așa că acolo nu ajung rapoarte.',
  'dmarc/invalid-uri.scheme': '`{word}` trebuie să înceapă cu `mailto:`; altfel acolo nu ajung rapoarte.',
  'dmarc/invalid-uri.separator': 'Adresele trebuie separate prin virgule, nu doar printr-un spațiu.',
  'dmarc/invalid-uri.comma': 'O virgulă în interiorul unei adrese se scrie `%2C`; aici ea începe altă adresă.',
  'dmarc/invalid-uri.exclamation':
    '`!` în interiorul unei adrese se scrie `%21`; aici el începe o limită de dimensiune.',
  'dmarc/invalid-uri.space': 'Spațiu neașteptat în interiorul adresei.',
  'dmarc/invalid-uri.size':
    '`{word}` nu este o limită de dimensiune: una se scrie `!10m`, iar serverele destinatare o ignoră.',
  'dmarc/invalid-uri.empty': 'Lipsește o adresă lângă această virgulă.',
  'dmarc/invalid-uri.nothing': '`{tag}=` nu conține nicio adresă.',
  'dmarc/invalid-uri.fix': 'Scrie `{meant}`',
  'dmarc/invalid-uri.fix.separator': 'Desparte adresele prin virgulă',
  'dmarc/invalid-uri.fix.space': 'Șterge spațiul',
  'dmarc/invalid-uri.fix.size': 'Șterge `{word}`',
  'dmarc/invalid-uri.fix.comma': 'Șterge virgula',
  'dmarc/invalid-uri.fix.remove': 'Șterge `{tag}`',

  'dmarc/external-destination':
    '`{host}` nu a autorizat rapoarte pentru `{domain}`: `{name}` nu conține `v=DMARC1`, deci serverele destinatare nu trimit niciunul acolo.',
  'dmarc/external-destination.related': 'Și această adresă este acolo.',
  'dmarc/external-destination.fix': 'Adaugă `{name}` în zona `{zone}`',

  'dmarc/uri-scheme': 'Niciun server nu trimite rapoarte la adrese `{scheme}`; folosește `mailto:`.',

  'dmarc/size-limit': 'Limita de dimensiune `{limit}` este învechită; serverele destinatare o ignoră.',
  'dmarc/size-limit.fix': 'Șterge `{limit}`',

  'dmarc/duplicate-uri': '`{address}` apare de două ori în această listă.',
  'dmarc/duplicate-uri.related': 'Apare deja aici.',
  'dmarc/duplicate-uri.fix': 'Șterge a doua apariție a adresei `{address}`',

  'dmarc/multiple-records':
    'La acest nume {count, one: este # înregistrare DMARC, few: sunt # înregistrări DMARC, other: sunt # de înregistrări DMARC}: serverele destinatare le resping pe toate.',
  'dmarc/multiple-records.related': 'Prima înregistrare DMARC.',

  'dmarc/misplaced-record':
    'Serverele destinatare caută DMARC doar la `_dmarc.<domain>`, deci înregistrarea de la `{owner}` nu este citită niciodată.',
  'dmarc/misplaced-record.wildcard':
    '`{owner}` nu este căutat niciodată: `*` funcționează doar ca primă etichetă a unui nume.',
  'dmarc/misplaced-record.fix': 'Mut-o la `{right}`',

  'dmarc/foreign-record': 'Acest text nu este o înregistrare DMARC; la `_dmarc` nu are ce căuta altceva.',

  'dmarc/subdomain-tag':
    '`{tag}` contează în înregistrarea domeniului `{organization}`; aici o citesc numai serverele a căror parcurgere se oprește la acest domeniu.',

  'dmarc/testing-mode': '`{tag}` cere serverelor destinatare să aplice politica cu o treaptă mai slab.',
  'dmarc/testing-mode.fix': 'Șterge `{tag}`: aplică politica în întregime',

  'dmarc/psd-misuse':
    '`{tag}` spune că alte organizații înregistrează nume sub `{domain}`, dar acesta nu este un sufix public.',
  'dmarc/psd-misuse.fix': 'Șterge `{tag}`',

  'dmarc/pct-with-none': '`pct={pct}` nu are efect: `p=none` nu cere nimic.',
  'dmarc/pct-with-none.fix': 'Șterge `pct={pct}`',

  'dmarc/tag-case':
    '`{tag}` trebuie scris `{meant}`: numele etichetelor țin cont de majuscule și unele servere o ignoră.',
  'dmarc/tag-case.policy':
    '`{tag}` trebuie scris `{meant}`: pentru serverele care compară exact, înregistrarea nu are politică.',
  'dmarc/tag-case.version': '`{tag}` trebuie scris `{meant}`: serverele care compară exact ignoră toată înregistrarea.',
  'dmarc/tag-case.fix': 'Înlocuiește `{tag}` cu `{meant}`',
} as const;
