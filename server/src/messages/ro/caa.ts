export const caa = {
  'caa/value.tag': '`{tag}` nu este o proprietate CAA cunoscută de autoritățile de certificare.',
  'caa/value.nearest':
    '`{tag}` nu este o proprietate CAA cunoscută de autoritățile de certificare. Ați vrut să scrieți `{nearest}`?',
  'caa/value.issuer':
    '`{value}` nu este numele de domeniu al unei autorități de certificare, deci `{tag}` nu autorizează niciuna.',
  'caa/value.parameter':
    '`{value}` nu este un parametru valid (`nume=valoare`), deci `{tag}` nu autorizează nicio autoritate.',
  'caa/value.url': '`{value}` nu este o adresă pentru rapoarte: `iodef` cere un URL `mailto:` sau `https:`.',
  'caa/value.email': '`{value}` nu este o adresă de e-mail validă.',
  'caa/value.fix': 'Înlocuiește cu `{meant}`',
  'caa/value.fix.tag': 'Înlocuiește `{tag}` cu `{nearest}`',

  'caa/parameter.name':
    '`{word}` nu este un parametru înregistrat, deci nu restrânge nimic. Ați vrut să scrieți `{parameter}`?',
  'caa/parameter.uri': '`{word}` nu este un URI de cont, deci niciun cont nu poate obține un certificat.',
  'caa/parameter.method': '`{word}` nu este o metodă de validare cunoscută, deci autoritățile pot refuza orice cerere.',
  'caa/parameter.repeated': '`{parameter}` apare de două ori, deci niciun cont nu poate obține un certificat.',
  'caa/parameter.cut':
    '`;` fără ghilimele începe un comentariu: `{lost}` nu face parte din înregistrare și nu restricționează nimic.',
  'caa/parameter.flags': 'Indicatorii {flags} sunt rezervați: sunt definite doar valorile 0 și 128 (critic).',
  'caa/parameter.fix': 'Înlocuiește `{word}` cu `{meant}`',
  'caa/parameter.fix.quote': 'Pune între ghilimele întreaga valoare',
  'caa/parameter.fix.not-critical': 'Înlocuiește {flags} cu 0',
  'caa/parameter.fix.critical': 'Înlocuiește {flags} cu 128 (critic)',
} as const;
