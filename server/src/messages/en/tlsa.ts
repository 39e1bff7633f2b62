export const tlsa = {
  'tlsa/usage':
    'Usage {usage} relies on public certificate authorities; mail servers ignore such TLSA records. Use 3, or 2.',

  'tlsa/value.undefined': '{value} is not defined as a {field}, so clients ignore this TLSA record.',
  'tlsa/value.digest': 'The digest has {octets} octets, but {hash} gives {expected}: no certificate can match.',

  'tlsa/misplaced-record': 'The record at `{owner}` is never read: clients look for TLSA at `_port._tcp.<host>` only.',
  'tlsa/misplaced-record.exchanger':
    'The record at `{owner}` is never read: mail servers look for TLSA at the MX host, `{right}`.',
  'tlsa/misplaced-record.fix': 'Move the record to `{right}`',
} as const;
