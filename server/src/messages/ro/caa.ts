export const caa = {
  'caa/value.tag': '`{tag}` nu este o proprietate CAA cunoscută de autoritățile de certificare.',
  'caa/value.nearest':
    '`{tag}` nu este o proprietate CAA cunoscută de autoritățile de certificare. Poate ai vrut să scrii `{nearest}`.',
  'caa/value.issuer':
    '`{value}` nu este numele de domeniu al unei autorități, deci `{tag}` nu lasă pe nimeni să emită certificate.',
  'caa/value.url': '`{value}` nu este o adresă pentru rapoarte; `iodef` cere `mailto:` sau `https:`.',
  'caa/value.email': '`{value}` nu este o adresă de e-mail.',
  'caa/value.fix': 'Scrie `{meant}`',
  'caa/value.fix.tag': 'Schimbă `{tag}` în `{nearest}`',
} as const;
