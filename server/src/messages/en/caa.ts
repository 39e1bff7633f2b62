export const caa = {
  'caa/value.tag': '`{tag}` is not a CAA property known to certificate authorities.',
  'caa/value.nearest': '`{tag}` is not a CAA property known to certificate authorities. Did you mean `{nearest}`?',
  'caa/value.issuer': '`{value}` is not the domain name of a certificate authority, so `{tag}` authorises none.',
  'caa/value.url': '`{value}` is not a report address: `iodef` requires a `mailto:` or `https:` URL.',
  'caa/value.email': '`{value}` is not a valid mail address.',
  'caa/value.fix': 'Replace with `{meant}`',
  'caa/value.fix.tag': 'Replace `{tag}` with `{nearest}`',

  'caa/parameter.name': '`{word}` is not a registered parameter, so it restricts nothing. Did you mean `{parameter}`?',
  'caa/parameter.uri': '`{word}` is not an account URI, so no account may obtain a certificate.',
  'caa/parameter.method': '`{word}` is not a known validation method, so authorities may refuse every request.',
  'caa/parameter.repeated': '`{parameter}` occurs twice, so no account may obtain a certificate.',
  'caa/parameter.flags': 'Flags {flags} are reserved: only 0 and 128 (critical) are defined.',
  'caa/parameter.fix': 'Replace `{word}` with `{meant}`',
  'caa/parameter.fix.not-critical': 'Replace {flags} with 0',
  'caa/parameter.fix.critical': 'Replace {flags} with 128 (critical)',
} as const;
