export const mx = {
  'mx/null-mx':
    'The null MX declares that no mail is accepted, but `{other}` accepts mail; mail to and from this domain may be refused.',
  'mx/null-mx.preference': 'A null MX has preference 0, not {preference}.',
  'mx/null-mx.related': 'This MX accepts mail.',
  'mx/null-mx.fix': 'Remove the null MX',
  'mx/null-mx.fix.preference': 'Set the preference to 0',
  'mx/setup-leftover': '`{host}` was only used to verify the domain with Microsoft 365; no mail server answers there.',
  'mx/setup-leftover.fix': 'Remove this MX record',
} as const;
