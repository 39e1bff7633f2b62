import { expect, it } from 'vitest';
import { check, checkFix, findingsOf, fixed } from '../../check';
import { RSA_2048 } from '../../mail/dkim/keys';

const rule = 'txt/split-across-records';

const head = `$ORIGIN example.com.
@ SOA ns hostmaster 1 7200 3600 1209600 3600`;
const half = RSA_2048.slice(0, 200);
const rest = RSA_2048.slice(200);

it('marks the rest of a value', () => {
  check(
    [rule, 'spf/missing-all', 'dkim/multiple-records'],
    `
${head}
@ TXT "v=spf1 ip4:198.51.100.5 include:_spf.example.net"
@ TXT "include:spf.example.org -all"
;      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ txt/split-across-records: These terms belong to the SPF record of this name: receivers read each TXT record separately and ignore them.
_dmarc TXT "v=DMARC1; p=reject;"
_dmarc TXT "rua=mailto:d@example.com; fo=1"
;           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ txt/split-across-records: These tags belong to the DMARC record of this name: receivers read each TXT record separately and ignore them.
k._domainkey TXT "v=DKIM1; k=rsa; p=${half}"
k._domainkey TXT "${rest}"
;                 ${'^'.repeat(rest.length)} txt/split-across-records: This is the rest of the key in another record of this name: verifiers read each TXT record separately, so both are broken.
`,
  );
});

it.each([
  '@ TXT "v=spf1 mx -all"\n@ TXT "include:spf.example.org -all"',
  '@ TXT "v=spf1 mx"\n@ TXT "mx"',
  '@ TXT "v=spf1 mx"\n@ TXT "google-site-verification=abc"',
  '@ TXT "v=spf1 mx"\n@ TXT "v=spf1 a"',
  '_dmarc TXT "v=DMARC1; p=none; rua=mailto:a@example.com"\n_dmarc TXT "rua=mailto:d@example.com"',
  '_dmarc TXT "v=DMARC1; p=none"\n_dmarc TXT "v=DMARC1; sp=none"',
  `k._domainkey TXT "v=DKIM1; k=rsa; p=${RSA_2048}"\nk._domainkey TXT "abcd"`,
])('is silent about %s', (lines) => {
  expect(findingsOf(`${head}\n${lines}\n`, rule)).toEqual([]);
});

it('joins them', () => {
  checkFix(
    rule,
    `${head}\n@ TXT "v=spf1 mx"\n@ TXT "include:spf.example.org -all"\nwww A 198.51.100.1\n`,
    `${head}\n@ TXT "v=spf1 mx include:spf.example.org -all"\nwww A 198.51.100.1\n`,
  );
  checkFix(
    rule,
    `${head}\n_dmarc TXT "v=DMARC1; p=reject;"\n_dmarc TXT "rua=mailto:d@example.com"\n`,
    `${head}\n_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.com"\n`,
  );
  const after = fixed(rule, `${head}\nk._domainkey TXT "v=DKIM1; p=${half}"\nk._domainkey TXT "${rest}"\n`);
  expect(findingsOf(after, ['dkim/*', 'txt/*'])).toEqual([]);
});

it.each([
  ['_mta-sts', 'v=STSv1;', 'id=20260101'],
  ['_smtp._tls', 'v=TLSRPTv1;', 'rua=mailto:t@example.com'],
  ['s._bimi', 'v=BIMI1; l=https://example.com/l.svg;', 'a=https://example.com/a.pem'],
  ['_dmarc', 'v=DMARC1;', 'p=reject; rua=mailto:d@example.com'],
])('joins the tags at %s, in either order, and reports nothing else about them', (owner, start, end) => {
  const [first, second] = [`${owner} TXT "${start}"\n`, `${owner} TXT "${end}"\n`];
  for (const text of [`${head}\n${first}${second}`, `${head}\n${second}${first}`]) {
    const found = findingsOf(text, ['txt/*', 'dmarc/*', 'mta-sts/record', 'tls-rpt/record', 'bimi/record']);
    expect(found.map(({ rule: { id } }) => id)).toEqual([rule]);
    expect(fixed(rule, text)).toBe(`${head}\n${owner} TXT "${start} ${end}"\n`);
  }
});

it('joins a key with the version and the kind that another record has', () => {
  const lines = `${head}\nk._domainkey TXT "v=DKIM1; k=rsa;"\nk._domainkey TXT "p=${half}" "${rest}"\n`;
  expect(findingsOf(lines, 'dkim/*')).toEqual([]);
  expect(findingsOf(fixed(rule, lines), ['dkim/*', 'txt/*'])).toEqual([]);
});

it('joins several parts of an SPF record one after the other, and a term that is cut', () => {
  checkFix(
    rule,
    `${head}\n@ TXT "v=spf1 mx"\n@ TXT "ip4:203.0.113.7"\n@ TXT "ip4:203.0.113.9 ~all"\n`,
    `${head}\n@ TXT "v=spf1 mx ip4:203.0.113.7"\n@ TXT "ip4:203.0.113.9 ~all"\n`,
  );
  checkFix(
    rule,
    `${head}\n@ TXT "v=spf1 include:_spf.exa"\n@ TXT "mple.net -all"\n`,
    `${head}\n@ TXT "v=spf1 include:_spf.example.net -all"\n`,
  );
  expect(findingsOf(`${head}\n@ TXT "v=spf1 mx"\n@ TXT "that is -all"\n`, rule)).toEqual([]);
});
