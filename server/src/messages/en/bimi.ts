export const bimi = {
  'bimi/record.version': 'The record does not begin with exactly `v=BIMI1`, so receivers ignore it.',
  'bimi/record.semicolon': 'A `;` is missing after `v=BIMI1` or between two tags.',
  'bimi/record.equals': '`{word}` has no `=`: tags are written `name=value`.',
  'bimi/record.stray': 'Unexpected `{word}`: tags are written `name=value`, separated by `;`.',
  'bimi/record.spaces': 'Spaces around `=` are not allowed.',
  'bimi/record.capitals': '`{word}` must be written in lower case.',
  'bimi/record.missing-logo': 'The `l` tag with the address of the logo is missing.',
  'bimi/record.scheme': '`{word}` must begin with `https://`.',
  'bimi/record.several': '`{word}` contains more than one address; only one is allowed.',
  'bimi/record.url': '`{word}` is not an https address.',
  'bimi/record.image-type': '`{word}` is not an SVG: the logo must be an .svg or .svgz file.',
  'bimi/record.avp': '`{word}` must be `brand` or `personal`.',
  'bimi/record.lps':
    '`{word}` is not a list of local-part prefixes: use 1 to 63 letters, digits or hyphens each, separated by commas.',
  'bimi/record.fix': 'Replace with `{meant}`',
  'bimi/record.fix.remove': 'Remove `{word}`',

  'bimi/needs-enforcement':
    'The logo is not shown while the DMARC record of `{domain}` has `{tag}`: BIMI requires quarantine or reject for all mail.',
  'bimi/needs-enforcement.missing':
    'The logo is not shown without DMARC: `{domain}` needs a DMARC record with quarantine or reject.',
  'bimi/needs-enforcement.related': 'The DMARC record has `{tag}`.',

  'bimi/misplaced-record':
    'The record at `{owner}` is never read: receivers look for BIMI at `<selector>._bimi.<domain>` only.',
  'bimi/misplaced-record.wildcard': '`{owner}` is never looked up: `*` works only as the first label of a name.',
  'bimi/misplaced-record.fix': 'Move the record to `{right}`',
} as const;
