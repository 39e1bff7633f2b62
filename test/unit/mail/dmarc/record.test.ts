import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DMARC_TAGS } from '../../../../server/src/mail/dmarc/facts';
import { lacks, parseDmarc, policyOf } from '../../../../server/src/mail/dmarc/record';
import type { DmarcProblem } from '../../../../server/src/mail/dmarc/record';
import { HOLE } from '../../../../server/src/text/octets';

/** The problems drawn under the text: `^` at their characters, `|` for a place between two. */
function draw(value: string): string[] {
  return parseDmarc(value).problems.map((problem) => {
    const { start, end } = problem.span;
    return ' '.repeat(start) + ('^'.repeat(end - start) || '|') + ' ' + words(problem);
  });
}

function words(problem: DmarcProblem): string {
  switch (problem.kind) {
    case 'version':
      return problem.reason === 'misspelt' ? `version, ${problem.replacement}` : `version ${problem.reason}`;
    case 'unknown-tag':
    case 'tag-case':
    case 'invalid-value':
      return problem.meant === undefined ? problem.kind : `${problem.kind}, ${problem.meant}`;
    case 'invalid-uri':
      return problem.replacement === undefined ? problem.reason : `${problem.reason}, ${problem.replacement}`;
    default:
      return problem.kind;
  }
}

describe('parseDmarc', () => {
  it.each([
    'v=DMARC1; p=none',
    'v=DMARC1;p=reject;',
    'v = DMARC1 ; p = reject ; rua = mailto:a@example.com , mailto:b@example.org ;',
    'v=DMARC1',
    'v=DMARC1;;p=none;;',
    'v=DMARC1; P=none'.replace('P', 'p').replace('none', 'Quarantine'),
    'v=DMARC1; p=REJECT; adkim=S; aspf=R; fo=1:D:S; t=Y; psd=U; rf=AFRF; ri=86400; pct=100; np=none; sp=none',
    'v=DMARC1; p=none; fo=0:d:s',
    'v=DMARC1; p=none; rua=MAILTO:A@Example.COM!10M',
    'v=DMARC1; p=none; rua=mailto:a%2Cb@example.com,mailto:c%21d@example.com,mailto:x@localhost',
    'v=DMARC1; p=none; rua=mailto:a+b=c@example.com?subject=report',
    'v=DMARC1; p=none; rua=https://example.com/dmarc,ftp://example.com/,tel:+123',
  ])('%s is in order', (value) => {
    expect(draw(value)).toEqual([]);
  });

  it.each([
    ['V=DMARC1; p=none', ['^ tag-case, v']],
    ['v=dmarc1; p=none', ['  ^^^^^^ version, DMARC1']],
    ['v=DMARC1.0; p=none', ['  ^^^^^^^^ version, DMARC1']],
    ['v=; p=none', ['^^ version, v=DMARC1']],
    ['DMARC1; p=none', ['^^^^^^ version, v=DMARC1']],
    ['version=DMARC1; p=none', ['^^^^^^^^^^^^^^ version, v=DMARC1']],
    ['p=none; v=DMARC1', ['        ^^^^^^^^ version not-first']],
    ['p=none; rua=mailto:a@example.com', ['^^^^^^ version missing']],
    ['', ['| version missing']],
  ])('version: %s', (value, expected) => {
    expect(draw(value)).toEqual(expected);
  });

  it.each([
    ['v=DMARC1 p=none', ['        ^ missing-semicolon']],
    [
      'v=DMARC1, p=none, rua=mailto:a@example.com',
      ['        ^^ missing-semicolon', '                ^^ missing-semicolon'],
    ],
    ['v=DMARC1; p=none rua=mailto:a@example.com', ['                ^ missing-semicolon']],
    ['v=DMARC1p=none', ['        | missing-semicolon']],
    ['v=DMARC1p=nonerua=mailto:a@example.com', ['        | missing-semicolon', '              | missing-semicolon']],
    ['v=DMARC1: p=none. sp=none', ['        ^^ missing-semicolon', '                ^^ missing-semicolon']],
    ['v=DMARC1; p=none.', ['            ^^^^^ invalid-value, none']],
    ['v=DMARC1; p=nonefoo=x', ['            ^^^^^^^^^ invalid-value']],
    ['v=DMARC1 foo=bar', ['        ^ missing-semicolon']],
    ['v=DMARC1 none', ['         ^^^^ missing-equals']],
    ['v:DMARC1; p=none', ['^^^^^^^^ missing-equals']],
    ['v=DMARC1; p none; sp:none', ['          ^^^^^^ missing-equals', '                  ^^^^^^^ missing-equals']],
    ['v=DMARC1; none rua=mailto:a@example.com', ['          ^^^^ missing-equals']],
    ['v=DMARC1; p=none; =x', ['                  ^ missing-name']],
    ['; v=DMARC1; p=none', ['^^ leading-semicolon']],
    [
      'v=DMARC1; p=none; rua=mailto:a@example.com; mailto:b@example.com',
      ['                                            ^^^^^^^^^^^^^^^^^^^^ missing-equals'],
    ],
  ])('list: %s', (value, expected) => {
    expect(draw(value)).toEqual(expected);
  });

  it.each([
    ['v=DMARC1; p=none; p=reject', ['                  ^^^^^^^^ duplicate-tag']],
    ['v=DMARC1; P=none', ['          ^ tag-case, p']],
    ['v=DMARC1; p=none; rau=mailto:a@example.com', ['                  ^^^ unknown-tag, rua']],
    [
      'v=DMARC1; p=none; adkm=r; policy=x; constructor=1',
      [
        '                  ^^^^ unknown-tag, adkim',
        '                          ^^^^^^ unknown-tag, p',
        '                                    ^^^^^^^^^^^ unknown-tag',
      ],
    ],
    [
      'v=DMARC1; p=none; s=r; pt=1; x=',
      [
        '                  ^ unknown-tag',
        '                       ^^ unknown-tag',
        '                             ^ unknown-tag',
      ],
    ],
  ])('names: %s', (value, expected) => {
    expect(draw(value)).toEqual(expected);
  });

  it.each([
    ['p=quarentine', 'quarantine'],
    ['p="reject"', 'reject'],
    ['p=rejected', 'reject'],
    ['p=non', 'none'],
    ['p=monitor', undefined],
    ['p=', undefined],
    ['adkim=strict', 's'],
    ['adkim=constructor', undefined],
    ['aspf=x', undefined],
    ['t=1', 'y'],
    ['psd=yes', 'y'],
    ['fo=0:1', '1'],
    ['fo=1, d, s', '1:d:s'],
    ['fo=1 : d', '1:d'],
    ['fo=d:d', 'd'],
    ['fo=2', undefined],
    ['fo=', undefined],
    ['pct=50%', '50'],
    ['pct=101', undefined],
    ['pct=-1', undefined],
    ['pct=50.5', undefined],
    ['ri=1d', undefined],
    ['ri=4294967296', undefined],
    ['rf=iodef', undefined],
  ])('%s is an invalid value, %s is intended', (tag, meant) => {
    const [problem, ...others] = parseDmarc(`v=DMARC1; ${tag}`).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'invalid-value', meant });
  });
});

describe('lacks', () => {
  it.each([
    ['v=DMARC1', true],
    ['v=DMARC1; rua=mailto:a@example.com', true],
    ['v=DMARC1; p=x', false],
    ['v=DMARC1; P=none', false],
    ['v=DMARC1; policy=none', false],
    ['v=DMARC1; p none', false],
    ['v=DMARC1p=none', false],
    ['v=DMARC1 foo=bar', false],
    ['v=DMARC1 rua=mailto:a@example.com', true],
    [`v=DMARC1; ${HOLE}`, false],
    [`v=DMARC1; rua=mailto:${HOLE}`, false],
  ])('%j lacks p: %s', (value, expected) => {
    expect(lacks(parseDmarc(value), 'p')).toBe(expected);
  });
});

describe('unknown text', () => {
  it.each([
    HOLE,
    `${HOLE}; p=none`,
    `v=${HOLE}; p=none`,
    `v=DMARC1${HOLE}; p=none`,
    `v=DMARC1; p=${HOLE}; sp=no${HOLE}; pct=${HOLE}%`,
    `v=DMARC1; ${HOLE} p=none`,
    `v=DMARC1; ${HOLE}=x`,
    `v=DMARC1; p=none; ${HOLE}`,
    `v=DMARC1; p=none; rua=${HOLE},mailto:a@example.com,mailto:${HOLE}@example.com`,
  ])('reports nothing about %j', (value) => {
    expect(draw(value)).toEqual([]);
  });

  it('still recognises what is written out', () => {
    expect(policyOf(parseDmarc(`v=DMARC1; p=reject; rua=mailto:${HOLE}`), 'p')).toBe('reject');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...['v=DMARC1', ';', ' ', ',', '=', ':', '!', '@', 'p=', 'rua=mailto:a@b.c', 'none', HOLE, '\xff', '"'],
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  );

  it('gives spans inside of it, and values that are where they claim', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { tags, problems } = parseDmarc(value);
        for (const { span } of [...tags, ...problems, ...tags.flatMap((tag) => tag.uris)]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(value.length);
        }
        for (const tag of tags) {
          expect(value.slice(tag.nameSpan.start, tag.nameSpan.end)).toBe(tag.name);
          expect(value.slice(tag.valueSpan.start, tag.valueSpan.end)).toBe(tag.value);
        }
        for (const uri of tags.flatMap((tag) => tag.uris)) {
          expect(value.slice(uri.span.start, uri.span.end)).toBe(uri.text);
        }
      }),
    );
  });
});

describe('DMARC_TAGS', () => {
  it('lists only values that the parser takes', () => {
    for (const { name, form, values, standsFor } of DMARC_TAGS) {
      const written = form === 'version' ? [] : [...values.map((row) => row.value), standsFor ?? ''];
      for (const value of written.filter((text) => /^\w+$/.test(text))) {
        expect(draw(`v=DMARC1; ${name}=${value}`)).toEqual([]);
      }
    }
  });
});
