import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSpf, looksLikeSpf, parseSpf } from '../../../../server/src/mail/spf/record';
import { HOLE } from '../../../../server/src/text/octets';

const fixtures = [
  'v=spf1 a mx:example.com/24//64 ip4:192.0.2.0/24 ip6:2001:db8::/32 include:_spf.example.net ~all exp=%{d}.example',
  'v=spf1; mx, -all; include: a.example ip4 192.0.2.1,192.0.2.2 - all',
  'v=spf1 exists:%{ir}.%{v}._spf.%{d2} redirect=%{o}.example ptr:x mx-all',
  '"v= spf1 \xE2\x80\x9C~all\xE2\x80\x9C \xC2\xA0 a:m\xC3\xBC.example',
  `v=spf1 ${HOLE} ip4:${HOLE}/24 %{${HOLE}} include:${HOLE}.example.com -all`,
];

const piece = fc.oneof(
  fc.constantFrom(...'+-~?:=/.,; \t\n%{}"@'),
  fc.constantFrom(
    'v=spf1 ',
    'include:',
    'a',
    'mx',
    'ip4:',
    'ip6:',
    'all',
    'redirect=',
    '192.0.2.1',
    '::1',
    '%{i}',
    HOLE,
  ),
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)), maxLength: 4 }),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 30 }).map((pieces) => `v=spf1 ${pieces.join('')}`),
);

describe('any text', () => {
  test('each prefix and suffix of each fixture keeps its spans inside', () => {
    for (const fixture of fixtures) {
      for (let i = 0; i <= fixture.length; i++) {
        checkSpans(fixture.slice(0, i));
        checkSpans(fixture.slice(i));
      }
    }
  });

  test('random text keeps its spans inside', () => {
    fc.assert(fc.property(text, checkSpans), { numRuns: 5000 });
  });

  test('repeated repair comes to an end within five rounds', () => {
    fc.assert(
      fc.property(text, (value) => {
        let repaired = value;
        for (let round = 0; round < 5; round++) repaired = repairAll(repaired);
        expect(repairAll(repaired)).toBe(repaired);
      }),
      { numRuns: 5000 },
    );
  });

  test('a record without problems is one to receivers', () => {
    fc.assert(
      fc.property(text, (value) => {
        if (!looksLikeSpf(value)) return;
        const { problems, version } = parseSpf(value);
        if (version.span.start === 0 && problems.length === 0) expect(isSpf(value), JSON.stringify(value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

function checkSpans(value: string): void {
  const { version, terms, problems } = parseSpf(value);
  let after = version.span.end;
  for (const { span, text: written } of terms) {
    expect(span.start, JSON.stringify(value)).toBeGreaterThanOrEqual(after);
    expect(value.slice(span.start, span.end)).toBe(written);
    expect(written).not.toBe('');
    after = span.end;
  }
  for (const { span, repair } of problems) {
    for (const { start, end } of repair === undefined ? [span] : [span, repair.span]) {
      expect(0 <= start && start <= end && end <= value.length, JSON.stringify(value)).toBe(true);
    }
    expect(span.start, 'something to underline').toBeLessThan(span.end);
  }
}

/** All repairs that do not touch each other, as `--fix` applies them. */
function repairAll(value: string): string {
  let repaired = '';
  let from = 0;
  for (const { repair } of parseSpf(value).problems) {
    if (repair === undefined || repair.span.start < from) continue;
    repaired += value.slice(from, repair.span.start) + repair.octets;
    from = repair.span.end;
  }
  return repaired + value.slice(from);
}
