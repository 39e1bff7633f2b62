export const tlsRpt = {
  'tls-rpt/record.version': 'The record does not begin with exactly `v=TLSRPTv1`, so senders ignore it.',
  'tls-rpt/record.semicolon': 'A `;` is missing after `v=TLSRPTv1` or between two fields.',
  'tls-rpt/record.equals': '`{word}` has no `=`: fields are written `name=value`.',
  'tls-rpt/record.stray': 'Unexpected `{word}`: fields are written `name=value`, separated by `;`.',
  'tls-rpt/record.spaces': 'Spaces around `=` are not allowed.',
  'tls-rpt/record.capitals': '`{word}` must be written in lower case.',
  'tls-rpt/record.missing-rua': 'Missing `rua`: reports have no address.',
  'tls-rpt/record.address-after-semicolon':
    '`{word}` follows a `;` and belongs to no field; addresses must be separated by commas.',
  'tls-rpt/record.other-scheme': '`{word}` is neither a `mailto:` nor an `https:` address.',
  'tls-rpt/record.uri-limit': '`{word}`: TLS reporting has no size limit; a `!` in an address is written `%21`.',
  'tls-rpt/record.uri-address': '`{word}` is neither a `mailto:` nor an `https:` address.',
  'tls-rpt/record.uri-scheme': '`{word}` must begin with `mailto:` or `https:`.',
  'tls-rpt/record.uri-separator': 'Addresses must be separated by commas, not only by a space.',
  'tls-rpt/record.uri-comma': 'A comma inside an address must be written `%2C`; here it begins another address.',
  'tls-rpt/record.uri-exclamation': '`!` inside an address must be written `%21`.',
  'tls-rpt/record.uri-space': 'Unexpected space inside the address.',
  'tls-rpt/record.uri-size': '`{word}`: TLS reporting has no size limit; a `!` in an address is written `%21`.',
  'tls-rpt/record.uri-empty': '`{word}`: an address is missing in `rua`.',
  'tls-rpt/record.fix': 'Replace with `{meant}`',
  'tls-rpt/record.fix.remove': 'Remove `{word}`',

  'tls-rpt/multiple-records':
    'This name has {count, one: # TLS reporting record, other: # TLS reporting records}: senders use none of them.',
  'tls-rpt/multiple-records.related': 'The first TLS reporting record.',

  'tls-rpt/misplaced-record':
    'The record at `{owner}` is never read: senders look for TLS reporting at `_smtp._tls.<domain>` only.',
  'tls-rpt/misplaced-record.wildcard': '`{owner}` is never looked up: `*` works only as the first label of a name.',
  'tls-rpt/misplaced-record.fix': 'Move the record to `{right}`',
} as const;
