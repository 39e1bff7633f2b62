export const terraform = {
  'terraform/shared-text': '`{address}` has the same text from here.',

  'terraform/split-across-values':
    'This goes on with the value before it, but each list element becomes a TXT record of its own: {count, one: # broken record, other: # broken records} instead of one.',
  'terraform/split-across-values.related': 'The value begins here.',
  'terraform/split-across-values.fix': 'Join the elements into one value',

  'terraform/chunk-separator':
    'This string has {octets} octets, and one holds 255; `{resource}` leaves it to you to part longer ones with `{separator}`.',
  'terraform/chunk-separator.fix': 'Split after every 255 octets',

  'terraform/missing-quotes':
    '`{resource}` wants a TXT value in quotes of its own, `"\\"…\\""`; without them its words are torn apart and joined without spaces.',
  'terraform/missing-quotes.fix': 'Put the value in quotes',

  'terraform/needless-quotes':
    '`{resource}` adds the outer quotes itself; with these too the value is in quotes twice and is rejected.',
  'terraform/needless-quotes.published':
    '`{resource}` publishes the text as it stands; these quotes become part of the record.',
  'terraform/needless-quotes.fix': 'Remove the outer quotes',

  'terraform/doubled-zone-name':
    '`{name}` already ends with the zone, and the provider appends it once more: the record ends up at `{name}.{zone}`.',
  'terraform/doubled-zone-name.fix': 'Leave the zone out of the name',

  'terraform/target-form.dotted': '`{target}` lacks its final dot; `{resource}` rejects such a target.',
  'terraform/target-form.relative':
    '`{target}` lacks its final dot: `{resource}` appends the zone, and the target becomes a name that does not exist.',
  'terraform/target-form.bare': '`{target}` ends with a dot, which `{resource}` drops: every plan shows a change.',
  'terraform/target-form.doubled':
    '`{target}` is `{meant}` with the zone appended, a host that probably does not exist.',
  'terraform/target-form.fix.add': 'Add the final dot',
  'terraform/target-form.fix.remove': 'Remove the final dot',
  'terraform/target-form.fix.shorten': 'Replace it with `{meant}`',

  'terraform/duplicate-record-set':
    '`{other}` already holds the {type} records of `{name}`; the second resource fails, or overwrites the first one.',
  'terraform/duplicate-record-set.related': '`{other}` holds them, too.',

  'terraform/syntax.expected-argument': '`{found}` cannot stand here: an argument or a block begins with its name.',
  'terraform/syntax.expected-equals': '`{name}` needs `=` and a value behind it, or `{` if it is a block.',
  'terraform/syntax.expected-value': '`{found}` stands where a value belongs.',
  'terraform/syntax.expected-value-end': 'A value is missing here.',
  'terraform/syntax.expected-newline': '`{found}` has to begin on a line of its own.',
  'terraform/syntax.expected-comma': 'A comma is missing before `{found}`.',
  'terraform/syntax.expected-colon': 'A condition goes on with `:` and the other value, not with `{found}`.',
  'terraform/syntax.expected-colon-end': 'A condition needs `:` and the other value.',
  'terraform/syntax.expected-brace':
    'The header of this `{type}` block ends without `{`, which has to be on the same line.',
  'terraform/syntax.inline-block':
    'A block on one line has room for a single argument, and its `}` stands right behind that.',
  'terraform/syntax.unexpected': '`{found}` has no meaning here.',
  'terraform/syntax.unclosed': '`{opening}` is never closed.',
  'terraform/syntax.stray-closing': '`{found}` closes nothing that was opened.',
  'terraform/syntax.unknown-directive':
    '`%{ {word} … }` is no template directive; text that begins with `%{` is written `%%{`.',
  'terraform/syntax.single-quotes': 'Terraform knows no single quotes; write {text} with double ones.',
  'terraform/syntax.quoted-name': 'The name of an argument stands without quotes: `{name}`.',
  'terraform/syntax.repeated-argument': '`{name}` is set a second time; an argument can be set only once.',
  'terraform/syntax.heredoc-mark':
    'The mark of a heredoc follows `<<` at once, without a space or quotes, and ends its line.',
  'terraform/syntax.heredoc-line': 'A line end has to follow the mark `{marker}` that closes the heredoc.',
  'terraform/syntax.too-deep': 'This is nested too deeply to be read.',
  'terraform/syntax.json': 'This is no JSON: {code}.',

  'terraform/invalid-escape': '`{escape}` is no escape that Terraform knows, and it stops here.',
  'terraform/invalid-escape.fix': 'Write `{meant}`',

  'terraform/spf-macro-escape':
    'Terraform takes `{macro}` for a template directive and stops; written `%{macro}` it is an SPF macro.',
  'terraform/spf-macro-escape.fix': 'Write `%{macro}`',

  'terraform/heredoc-newline': 'The text of `{mark}` ends with a line feed, which becomes part of the record.',
  'terraform/heredoc-newline.fix': 'Take the line feed off with `chomp`',

  'terraform/chunk-regex':
    '`{regex}` drops every 256th character: the `.` behind the group is matched and not given back.',
  'terraform/chunk-regex.fix': 'Remove the `.` behind the group',

  'terraform/value-too-long': 'This text has {octets} octets; `{resource}` takes at most {limit}.',
} as const;
