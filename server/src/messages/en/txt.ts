export const txt = {
  'txt/string-too-long': 'This string has {octets} octets; the limit is 255, and servers reject the zone.',
  'txt/string-too-long.fix': 'Split into strings of 255 octets',
  'txt/unquoted-semicolon': 'Unquoted `;` begins a comment: `{lost}` is not part of the record.',
  'txt/unquoted-semicolon.fix': 'Quote the whole value',
  'txt/unquoted-spaces': 'Unquoted spaces are lost: receivers read `{published}` and find no valid SPF record.',
  'txt/unquoted-spaces.fix': 'Quote the whole value',
  'txt/missing-space-between-strings':
    'Strings are joined without a space: receivers read `{before}{after}` as one term.',
  'txt/missing-space-between-strings.fix': 'Begin the second string with a space',
  'txt/literal-quotes':
    'The quotes {quote}…{quote} are published as part of the value; receivers find no valid record.',
  'txt/literal-quotes.fix': 'Remove the inner quotes',
  'txt/escaped-semicolon': 'The backslash in `\\;` is published and corrupts the tag before it.',
  'txt/escaped-semicolon.fix': 'Remove the backslash',
  'txt/typographic-character': '`{letter}` is not allowed in a mail record; receivers reject the record.',
  'txt/typographic-character.invisible':
    'Invisible character {code}: mail records must be plain ASCII, and receivers reject the record.',
  'txt/typographic-character.quotes':
    'Curly quotes do not enclose a value in a zone file; they are published and break the record.',
  'txt/typographic-character.fix': 'Replace with `{meant}`',
  'txt/typographic-character.fix.space': 'Replace with a plain space',
  'txt/typographic-character.fix.vanish': 'Remove the invisible character',
  'txt/typographic-character.fix.quotes': 'Replace with straight quotes',
  'txt/typographic-character.fix.remove': 'Remove `{letter}`',
  'txt/leading-whitespace': 'A space before `v=` hides the record: receivers look for `v=` at the very beginning.',
  'txt/leading-whitespace.fix': 'Remove the space',
  'txt/answer-too-large':
    'The {records, one: # TXT record, other: # TXT records} at this name take {octets} octets; above {limit} the answer may not fit one small DNS packet.',
  'txt/answer-too-large.over':
    'The {records, one: # TXT record, other: # TXT records} at this name take {octets} octets; a small DNS answer holds {limit}. Some receivers will see no SPF.',
  'txt/bare-record':
    'This line is a bare {family} value, not a record: it needs an owner, the type TXT, and quotes around the value.',
  'txt/bare-record.fix': 'Convert to a TXT record',

  'txt/markup-residue': '`{word}` is left over from a web page and is published with the record.',
  'txt/markup-residue.fix': 'Remove `{word}`',
  'txt/markup-residue.fix.replace': 'Replace `{word}` with `{meant}`',
  'txt/markup-residue.fix.space': 'Replace `{word}` with a space',

  'txt/split-across-records.dkim':
    'This is the rest of the key in another record of this name: verifiers read each TXT record separately, so both are broken.',
  'txt/split-across-records.spf':
    'These terms belong to the SPF record of this name: receivers read each TXT record separately and ignore them.',
  'txt/split-across-records.tags':
    'These tags belong to the {kind} record of this name: receivers read each TXT record separately and ignore them.',
  'txt/split-across-records.related': 'The value begins here.',
  'txt/split-across-records.fix': 'Join both records',
} as const;
