export const bimi = {
  'bimi/record.version': 'The record does not begin with exactly `v=BIMI1`, so nobody takes it for BIMI.',
  'bimi/record.semicolon': 'A `;` is missing behind `v=BIMI1` or between two tags.',
  'bimi/record.equals': '`{word}` has no `=`: tags are written `name=value`.',
  'bimi/record.stray': '`{word}` is no tag: tags are written `name=value`, with `;` between them.',
  'bimi/record.spaces': 'No spaces are allowed around `=`.',
  'bimi/record.capitals': '`{word}` must be written in lower case.',
  'bimi/record.missing-logo': 'There is no `l` with the address of the logo.',
  'bimi/record.scheme': '`{word}`: the address must begin with `https://`.',
  'bimi/record.several': '`{word}` holds more than one address; only one is allowed.',
  'bimi/record.url': '`{word}` is not an https address.',
  'bimi/record.image-type': '`{word}` is no SVG: the logo must be an .svg or .svgz file.',
  'bimi/record.avp': '`{word}` must be `brand` or `personal`.',
  'bimi/record.lps':
    '`{word}` is no list of local-part prefixes: each has 1 to 63 letters, digits and hyphens, with commas between them.',
  'bimi/record.fix': 'Write `{meant}`',
  'bimi/record.fix.remove': 'Remove `{word}`',

  'bimi/needs-enforcement':
    'No logo is shown while DMARC for `{domain}` says `{tag}`: BIMI needs quarantine or reject for all mail.',
  'bimi/needs-enforcement.missing':
    'No logo is shown without DMARC: `{domain}` needs a DMARC record with quarantine or reject.',
  'bimi/needs-enforcement.related': 'The DMARC record says `{tag}`.',

  'bimi/misplaced-record':
    'Receivers look for BIMI at `<selector>._bimi.<domain>` only, so the record at `{owner}` is never read.',
  'bimi/misplaced-record.wildcard': '`{owner}` is never looked up: `*` works only as the first label of a name.',
  'bimi/misplaced-record.fix': 'Move it to `{right}`',
} as const;
