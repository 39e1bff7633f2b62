export const caa = {
  'caa/value.tag': '`{tag}` is no CAA property that certificate authorities know.',
  'caa/value.nearest': '`{tag}` is no CAA property that certificate authorities know. Perhaps `{nearest}` is meant.',
  'caa/value.issuer': '`{value}` is no domain name of a certificate authority, so `{tag}` lets none issue.',
  'caa/value.url': '`{value}` is no address for reports; `iodef` wants `mailto:` or `https:`.',
  'caa/value.email': '`{value}` is no mail address.',
  'caa/value.fix': 'Write `{meant}`',
  'caa/value.fix.tag': 'Change `{tag}` to `{nearest}`',
} as const;
