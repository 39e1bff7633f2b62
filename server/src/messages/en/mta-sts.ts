export const mtaSts = {
  'mta-sts/record.version': 'The record does not begin with exactly `v=STSv1`, so senders ignore it.',
  'mta-sts/record.semicolon': 'A `;` is missing after `v=STSv1` or between two fields.',
  'mta-sts/record.equals': '`{word}` has no `=`: fields are written `name=value`.',
  'mta-sts/record.stray': 'Unexpected `{word}`: fields are written `name=value`, separated by `;`.',
  'mta-sts/record.spaces': 'Spaces around `=` are not allowed.',
  'mta-sts/record.capitals': '`{word}` must be written in lower case.',
  'mta-sts/record.missing-id': 'Missing `id`: senders do not use the policy.',
  'mta-sts/record.id': '`{word}` is not a valid id: use 1 to 32 letters and digits.',
  'mta-sts/record.fix': 'Replace with `{meant}`',
  'mta-sts/record.fix.remove': 'Remove `{word}`',

  'mta-sts/multiple-records':
    'This name has {count, one: # MTA-STS record, other: # MTA-STS records}: senders use none of them.',
  'mta-sts/multiple-records.related': 'The first MTA-STS record.',

  'mta-sts/missing-policy-host': 'Senders fetch the policy from `{host}`, which has no address in this zone.',

  'mta-sts/misplaced-record':
    'The record at `{owner}` is never read: senders look for MTA-STS at `_mta-sts.<domain>` only.',
  'mta-sts/misplaced-record.wildcard': '`{owner}` is never looked up: `*` works only as the first label of a name.',
  'mta-sts/misplaced-record.fix': 'Move the record to `{right}`',
} as const;
