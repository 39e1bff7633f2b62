import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeBimi, parseBimi } from '../../../server/src/mail/bimi/record';
import { looksLikeMtaSts, parseMtaSts } from '../../../server/src/mail/mta-sts/record';
import type { TagRecordProblem } from '../../../server/src/mail/tag-record';
import { looksLikeTlsRpt, parseTlsRpt } from '../../../server/src/mail/tls-rpt/record';
import { HOLE } from '../../../server/src/text/octets';

interface Read {
  readonly problems: readonly TagRecordProblem<string>[];
}

const reasons = ({ problems }: Read) => problems.map((problem) => problem.reason);

/** The value after the correction of its first problem. */
function corrected(value: string, { problems }: Read): string {
  const edit = problems[0]?.edit;
  return edit === undefined ? value : value.slice(0, edit.span.start) + edit.text + value.slice(edit.span.end);
}

describe('parseMtaSts', () => {
  it.each([
    'v=STSv1; id=20160831085700Z;',
    'v=STSv1;id=1',
    'v=STSv1; id=1; future=x; other=y/z:a',
    'v=STSv1 ; id=1',
    `v=STSv1; id=${HOLE}`,
    `${HOLE}; id=1`,
    `v=STSv1; ${HOLE}`,
  ])('%j is in order', (value) => {
    expect(reasons(parseMtaSts(value))).toEqual([]);
  });

  it.each([
    ['v=STSV1; id=1', ['version'], 'v=STSv1; id=1'],
    ['V=STSv1; id=1', ['version'], 'v=STSv1; id=1'],
    [' v=STSv1; id=1', ['version'], 'v=STSv1; id=1'],
    ['STSv1; id=1', ['version'], 'v=STSv1; id=1'],
    ['id=1', ['version'], 'v=STSv1; id=1'],
    ['id=1; v=STSv1;', ['version'], 'v=STSv1; id=1;'],
    ['v=STSv1 id=1', ['semicolon'], 'v=STSv1; id=1'],
    ['v=STSv1, id=1', ['semicolon'], 'v=STSv1; id=1'],
    ['v=STSv1; id = 1', ['spaces'], 'v=STSv1; id=1'],
    ['v = STSv1; id=1', ['spaces'], 'v=STSv1; id=1'],
    ['v=STSv1; ID=1', ['capitals'], 'v=STSv1; id=1'],
    ['v=STSv1; id:1', ['equals'], 'v=STSv1; id=1'],
    ['v=STSv1; id=2026-11-24', ['id'], 'v=STSv1; id=20261124'],
    ['v=STSv1; id=', ['id'], 'v=STSv1; id='],
    [`v=STSv1; id=${'1'.repeat(33)}`, ['id'], `v=STSv1; id=${'1'.repeat(33)}`],
    ['v=STSv1', ['missing-id'], 'v=STSv1'],
    ['v=STSv1; 20261124', ['stray'], 'v=STSv1; 20261124'],
  ])('%s: %j, %s is intended', (value, expected, meant) => {
    expect(reasons(parseMtaSts(value))).toEqual(expected);
    expect(corrected(value, parseMtaSts(value))).toBe(meant);
  });
});

describe('parseTlsRpt', () => {
  it.each([
    'v=TLSRPTv1;rua=mailto:reports@example.com',
    'v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/report?x=1 ;',
    `v=TLSRPTv1; rua=mailto:${HOLE}`,
  ])('%j is in order', (value) => {
    expect(reasons(parseTlsRpt(value))).toEqual([]);
  });

  it.each([
    ['v=TLSRPT1; rua=mailto:a@example.com', ['version'], 'v=TLSRPTv1; rua=mailto:a@example.com'],
    ['v=tlsrptv1; rua=mailto:a@example.com', ['version'], 'v=TLSRPTv1; rua=mailto:a@example.com'],
    ['v=TLSRPTv1', ['missing-rua'], 'v=TLSRPTv1'],
    ['v=TLSRPTv1; rua=', ['uri-empty'], 'v=TLSRPTv1; rua='],
    ['v=TLSRPTv1; rua=a@example.com', ['uri-scheme'], 'v=TLSRPTv1; rua=mailto:a@example.com'],
    ['v=TLSRPTv1; rua=http://example.com/', ['other-scheme'], 'v=TLSRPTv1; rua=http://example.com/'],
    ['v=TLSRPTv1; rua=mailto:a@example.com!10m', ['uri-limit'], 'v=TLSRPTv1; rua=mailto:a@example.com'],
    [
      'v=TLSRPTv1; rua=mailto:a@example.com;mailto:b@example.com',
      ['address-after-semicolon'],
      'v=TLSRPTv1; rua=mailto:a@example.com,mailto:b@example.com',
    ],
  ])('%s: %j, %s is intended', (value, expected, meant) => {
    expect(reasons(parseTlsRpt(value))).toEqual(expected);
    expect(corrected(value, parseTlsRpt(value))).toBe(meant);
  });
});

describe('parseBimi', () => {
  it.each([
    'v=BIMI1; l=https://example.com/logo.svg',
    'v=BIMI1; l=https://example.com/logo.SVGZ?v=2; a=https://example.com/vmc.pem; avp=brand; lps=news,info-1;',
    'v = BIMI1 ; l = https://example.com:443/a%2Cb.svg',
    'v=BIMI1; l=; a=;',
    'v=BIMI1; l=; a=https://example.com/vmc.pem; s=x; lps=',
    `v=BIMI1; l=https://${HOLE}`,
  ])('%j is in order', (value) => {
    expect(reasons(parseBimi(value))).toEqual([]);
  });

  it.each([
    ['v=BIMIv1; l=', ['version'], 'v=BIMI1; l='],
    ['v=bimi1; l=', ['version'], 'v=BIMI1; l='],
    ['v=BIMI1 l=', ['semicolon'], 'v=BIMI1; l='],
    ['v=BIMI1; a=', ['missing-logo'], 'v=BIMI1; a='],
    ['v=BIMI1; L=', ['capitals'], 'v=BIMI1; l='],
    ['v=BIMI1; l=http://example.com/l.svg', ['scheme'], 'v=BIMI1; l=https://example.com/l.svg'],
    ['v=BIMI1; l=example.com/l.svg', ['scheme'], 'v=BIMI1; l=https://example.com/l.svg'],
    ['v=BIMI1; l=https://example.com/l.png', ['image-type'], 'v=BIMI1; l=https://example.com/l.png'],
    ['v=BIMI1; l=https://a.example/l.svg,https://b.example/l.svg', ['several'], undefined],
    ['v=BIMI1; l=https:/example.com/l.svg', ['url'], undefined],
    ['v=BIMI1; l=; avp=Brand', ['avp'], 'v=BIMI1; l=; avp=brand'],
    ['v=BIMI1; l=; lps=a b', ['lps'], undefined],
  ])('%s: %j, %s is intended', (value, expected, meant = value) => {
    expect(reasons(parseBimi(value))).toEqual(expected);
    expect(corrected(value, parseBimi(value))).toBe(meant);
  });

  it('recognises who declines', () => {
    expect(parseBimi('v=BIMI1; l=; a=;').declines).toBe(true);
    expect(parseBimi('v=BIMI1; l=; a=https://example.com/vmc.pem').declines).toBe(false);
    expect(parseBimi('v=BIMI1; l=https://example.com/l.svg').declines).toBe(false);
  });
});

describe('what a text was meant to be', () => {
  it.each([
    ['v=STSv1; id=1', 'mta-sts'],
    ['v=stsv1;', 'mta-sts'],
    ['STSv1; id=1', 'mta-sts'],
    ['v=TLSRPTv1; rua=', 'tls-rpt'],
    ['v=TLSRPT; rua=', 'tls-rpt'],
    ['v=BIMI1; l=', 'bimi'],
    ['v=bimi1', 'bimi'],
    ['v=spf1 -all', 'none'],
    ['bimi logo', 'none'],
    ['tlsrpt reports', 'none'],
    ['', 'none'],
  ])('%j: %s', (value, expected) => {
    const kinds = { 'mta-sts': looksLikeMtaSts, 'tls-rpt': looksLikeTlsRpt, bimi: looksLikeBimi };
    const found = Object.entries(kinds).filter(([, looksLike]) => looksLike(value));
    expect(found.map(([kind]) => kind)).toEqual(expected === 'none' ? [] : [expected]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'v=',
    'STSv1',
    'TLSRPTv1',
    'BIMI1',
    ';',
    ' ',
    ',',
    '=',
    'id=',
    'rua=',
    'l=https://a.b',
    '1',
    HOLE,
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
  );

  it('gives spans inside of it, and edits that leave holes alone', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const { problems } of [parseMtaSts(value), parseTlsRpt(value), parseBimi(value)]) {
          for (const { span, edit } of problems) {
            for (const { start, end } of edit === undefined ? [span] : [span, edit.span]) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(value.length);
            }
            expect(edit?.text ?? '').not.toContain(HOLE);
          }
        }
      }),
    );
  });
});
