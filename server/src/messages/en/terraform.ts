export const terraform = {
  'terraform/shared-text': '`{address}` also uses this text.',

  'terraform/split-across-values':
    'This continues the previous value, but each list element becomes its own TXT record: {count, one: # broken record, other: # broken records} instead of one.',
  'terraform/split-across-values.related': 'The value begins here.',
  'terraform/split-across-values.fix': 'Join the elements into one value',

  'terraform/chunk-separator':
    'This string has {octets} octets; the limit is 255. For `{resource}`, split longer ones yourself with `{separator}`.',
  'terraform/chunk-separator.fix': 'Split after every 255 octets',

  'terraform/missing-quotes':
    '`{resource}` requires TXT values in inner quotes, `"\\"…\\""`; without them the spaces are lost.',
  'terraform/missing-quotes.fix': 'Put the value in quotes',

  'terraform/needless-quotes': '`{resource}` adds the outer quotes itself; quoted twice, the value is rejected.',
  'terraform/needless-quotes.published':
    '`{resource}` publishes the text as written; these quotes become part of the record.',
  'terraform/needless-quotes.fix': 'Remove the outer quotes',

  'terraform/doubled-zone-name':
    '`{name}` already ends with the zone; the provider appends it again, giving `{name}.{zone}`.',
  'terraform/doubled-zone-name.fix': 'Remove the zone from the name',

  'terraform/target-form.dotted': '`{target}` lacks its final dot, so `{resource}` rejects it.',
  'terraform/target-form.relative':
    '`{target}` lacks its final dot: `{resource}` appends the zone, which gives a name that does not exist.',
  'terraform/target-form.bare': '`{target}` ends with a dot, which `{resource}` drops: every plan shows a change.',
  'terraform/target-form.doubled':
    '`{target}` is `{meant}` with the zone appended, a host that probably does not exist.',
  'terraform/target-form.fix.add': 'Add the final dot',
  'terraform/target-form.fix.remove': 'Remove the final dot',
  'terraform/target-form.fix.shorten': 'Replace the target with `{meant}`',

  'terraform/duplicate-record-set':
    '`{other}` already manages the {type} records of `{name}`; the second resource fails or overwrites the first.',
  'terraform/duplicate-record-set.related': '`{other}` also manages these records.',

  'terraform/syntax.expected-argument': 'Unexpected `{found}`: an argument or a block begins with its name.',
  'terraform/syntax.expected-equals': 'Expected `=` and a value after `{name}`, or `{` for a block.',
  'terraform/syntax.expected-value': 'Expected a value instead of `{found}`.',
  'terraform/syntax.expected-value-end': 'A value is missing here.',
  'terraform/syntax.expected-newline': '`{found}` must begin on a new line.',
  'terraform/syntax.expected-comma': 'A comma is missing before `{found}`.',
  'terraform/syntax.expected-colon': 'Expected `:` and the other value of the condition instead of `{found}`.',
  'terraform/syntax.expected-colon-end': 'A condition needs `:` and the other value.',
  'terraform/syntax.expected-brace': 'The header of this `{type}` block must end with `{` on the same line.',
  'terraform/syntax.inline-block': 'A block on one line may contain only one argument, followed by `}`.',
  'terraform/syntax.unexpected': 'Unexpected `{found}`.',
  'terraform/syntax.unclosed': '`{opening}` is never closed.',
  'terraform/syntax.stray-closing': 'Unexpected `{found}`: it closes nothing.',
  'terraform/syntax.unknown-directive': '`%{ {word} … }` is not a template directive; a literal `%{` is written `%%{`.',
  'terraform/syntax.single-quotes': 'Terraform does not accept single quotes; write {text} with double quotes.',
  'terraform/syntax.quoted-name': 'An argument name must not be quoted: `{name}`.',
  'terraform/syntax.repeated-argument': 'Duplicate argument `{name}`: an argument can be set only once.',
  'terraform/syntax.heredoc-mark':
    'The heredoc marker must follow `<<` directly, without space or quotes, and end the line.',
  'terraform/syntax.heredoc-line': 'A line break must follow the marker `{marker}` that closes the heredoc.',
  'terraform/syntax.too-deep': 'Nested too deeply to be analysed.',
  'terraform/syntax.json': 'Invalid JSON: {code}.',

  'terraform/invalid-escape': '`{escape}` is not a valid escape sequence; Terraform rejects the file.',
  'terraform/invalid-escape.fix': 'Replace with `{meant}`',

  'terraform/spf-macro-escape':
    'Terraform reads `{macro}` as a template directive and rejects it; write `%{macro}` for the SPF macro.',
  'terraform/spf-macro-escape.fix': 'Replace with `%{macro}`',

  'terraform/heredoc-newline': 'The text of `{mark}` ends with a line feed, which becomes part of the record.',
  'terraform/heredoc-newline.fix': 'Remove the line feed with `chomp`',

  'terraform/chunk-regex': '`{regex}` drops every 256th character: the `.` after the group is matched and lost.',
  'terraform/chunk-regex.fix': 'Remove the `.` after the group',

  'terraform/value-too-long': 'This text has {octets} octets; the limit of `{resource}` is {limit}.',
} as const;
