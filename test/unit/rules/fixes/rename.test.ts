import { describe, expect, it } from 'vitest';
import { appliedFixes, recordsLost, ZONE_HEAD } from '../fix-promises';
import { findingsOf, fixed } from '../../check';
import { ED25519 } from '../../mail/dkim/keys';

const DIGEST = 'ab'.repeat(32);
const REVERSE = '$ORIGIN 0.18.198.in-addr.arpa.\n';

/** Every rule that renames owners: the record and the same record with the intended owner. */
const RENAMING = [
  ['dmarc/misplaced-record', 'dmarc TXT "v=DMARC1; p=none"', '_dmarc TXT "v=DMARC1; p=none"'],
  ['mta-sts/misplaced-record', 'mta-sts TXT "v=STSv1; id=1"', '_mta-sts TXT "v=STSv1; id=1"'],
  [
    'tls-rpt/misplaced-record',
    '_tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"',
    '_smtp._tls TXT "v=TLSRPTv1; rua=mailto:a@example.com"',
  ],
  [
    'bimi/misplaced-record',
    'bimi TXT "v=BIMI1; l=https://example.com/a.svg"',
    'default._bimi TXT "v=BIMI1; l=https://example.com/a.svg"',
  ],
  [
    'dkim/misplaced-record',
    `mail.domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"`,
    `mail._domainkey TXT "v=DKIM1; k=ed25519; p=${ED25519}"`,
  ],
  ['tlsa/misplaced-record', `_25.tcp.mail TLSA 3 1 1 ${DIGEST}`, `_25._tcp.mail TLSA 3 1 1 ${DIGEST}`],
  ['zone/missing-trailing-dot', 'www.example.com A 192.0.2.1', 'www.example.com. A 192.0.2.1'],
  ['zone/at-in-name', 'www.@ A 192.0.2.1', 'www A 192.0.2.1'],
  ['zone/non-ascii-name', 'café A 192.0.2.1', 'xn--caf-dma A 192.0.2.1'],
  ['zone/reverse-owner', `${REVERSE}198.18.0.5 PTR a.example.org.`, `${REVERSE}5 PTR a.example.org.`],
] as const;

const inZone = { origin: 'example.com.' };
/** Longer than what is read at once of a zone file. */
const FAR = Array.from({ length: 2000 }, (_, i) => `; line ${String(i)} of a long comment\n`).join('');

const fixesOf = (rule: string, text: string) => findingsOf(text, rule, inZone).flatMap(({ fixes }) => fixes);

describe.each(RENAMING)('%s', (rule, before, after) => {
  it('renames an owner that no other record has', () => {
    expect(fixed(rule, `${ZONE_HEAD}${before}\n`, inZone)).toBe(`${ZONE_HEAD}${after}\n`);
    expect(fixed(rule, `${ZONE_HEAD}${before}\nother A 192.0.2.9\n  AAAA ::1\n`, inZone)).toContain(`${after}\nother`);
  });

  it.each(['', '\n; comment\n', FAR])('leaves one alone that the next record inherits', (between) => {
    const text = `${ZONE_HEAD}${before}\n${between}  60 HINFO "inherits" "it"\n`;
    expect(findingsOf(text, rule, inZone)).not.toEqual([]);
    expect(fixesOf(rule, text)).toEqual([]);
    for (const applied of appliedFixes(text)) expect(recordsLost(applied), applied.after).toEqual([]);
  });
});

it('sees an alias at the new name, wherever it is in the zone', () => {
  for (const between of ['', FAR]) {
    const alias = 'www CNAME a.example.net.\n';
    expect(fixesOf('zone/missing-trailing-dot', `${alias}${between}www.example.com A 192.0.2.1\n`)).toEqual([]);
    expect(fixesOf('zone/missing-trailing-dot', `www.example.com A 192.0.2.1\n${between}${alias}`)).toEqual([]);
    expect(fixesOf('zone/at-in-name', `www.@ A 192.0.2.1\n${between}${alias}`)).toEqual([]);
  }
});

it('makes no second record of a kind', () => {
  const spf = '@ TXT "v=spf1 -all"\n';
  expect(fixesOf('zone/missing-trailing-dot', `${spf}example.com TXT "v=spf1 mx -all"\n`)).toEqual([]);
  expect(fixesOf('zone/missing-trailing-dot', `${spf}example.com TXT "verification=1"\n`)).toHaveLength(2);
});
