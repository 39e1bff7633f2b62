export const mx = {
  'mx/null-mx':
    'The null MX says that no mail is taken here, but `{other}` takes mail; receivers may refuse both ways.',
  'mx/null-mx.preference': 'A null MX has preference 0, not {preference}.',
  'mx/null-mx.related': 'This MX takes mail.',
  'mx/null-mx.fix': 'Remove the null MX',
  'mx/null-mx.fix.preference': 'Set the preference to 0',
  'mx/setup-leftover': '`{host}` only proved to Microsoft 365 that the domain is yours; no mail server answers there.',
  'mx/setup-leftover.fix': 'Remove this MX record',
} as const;
