import { expect, it } from 'vitest';
import { check, checkFix, findingsOf } from '../../check';

const rule = 'txt/markup-residue';

it('is the only finding for what is left of a page', () => {
  check(
    ['txt/*', 'spf/*', 'dmarc/syntax', 'dmarc/unknown-tag', 'dmarc/invalid-uri'],
    `
a TXT "v=spf1 mx&nbsp;-all"
;               ^^^^^^ txt/markup-residue: \`&nbsp;\` is left over from a web page and is published with the record.
_dmarc.b TXT "v=DMARC1; p=reject;<br />rua=mailto:d@example.com"
;                                ^^^^^^ txt/markup-residue: \`<br />\` is left over from a web page and is published with the record.
c TXT "v=spf1 mx -all\\\\n"
;                    ^^^ txt/markup-residue: \`\\n\` is left over from a web page and is published with the record.
d TXT "&quot;v=spf1 mx -all&quot;"
;      ^^^^^^ txt/markup-residue: \`&quot;\` is left over from a web page and is published with the record.
;                          ^^^^^^ txt/markup-residue: \`&quot;\` is left over from a web page and is published with the record.
`,
  );
});

it.each([
  'a TXT "hello&nbsp;world<br>"',
  'k._domainkey TXT "v=DKIM1; n=a&nbsp;b; p="',
  '_smtp._tls TXT "v=TLSRPTv1; rua=https://r.example.com/?a=1&amp=2"',
  'a TXT "v=spf1 a:<host>.example.com -all"',
])('is silent about %s', (text) => {
  expect(findingsOf(text, rule)).toEqual([]);
});

it.each([
  ['v=spf1 mx&nbsp;-all', 'v=spf1 mx -all'],
  ['v=spf1 mx &nbsp;-all', 'v=spf1 mx -all'],
  ['v=spf1 mx<br>-all', 'v=spf1 mx -all'],
  ['v=spf1 mx -all<br>', 'v=spf1 mx -all'],
])('%s becomes %s', (before, after) => {
  checkFix(rule, `a TXT "${before}"`, `a TXT "${after}"`);
});

it('asks where other faults remain', () => {
  expect(findingsOf('a TXT "v=spf1 foo&nbsp;-all"', rule)[0]?.fixes.map(({ kind }) => kind)).toEqual(['ask']);
});

it.each([
  ['a TXT "v=spf1 mx &#45;all"', 'a TXT "v=spf1 mx -all"'],
  ['a TXT "v=spf1 mx&#x20;-all"', 'a TXT "v=spf1 mx -all"'],
  ['a TXT "v=spf1 mx%20-all"', 'a TXT "v=spf1 mx -all"'],
  ['_dmarc TXT "v=DMARC1&#59; p=none"', '_dmarc TXT "v=DMARC1; p=none"'],
  [
    '_dmarc TXT "v=DMARC1; p=none; rua=mailto&colon;d@a.example"',
    '_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@a.example"',
  ],
])('writes the characters of %s', (before, after) => {
  checkFix(rule, before, after);
});

it.each([
  's._bimi TXT "v=BIMI1; l=https://a.example/l%20x.svg"',
  '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a%20b@a.example"',
])('leaves what a URI may hold: %s', (text) => {
  expect(findingsOf(text, rule)).toEqual([]);
});
