import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/messages/render';
import type { JudgedFinding } from '../../../../server/src/config/judge';
import { absolute } from '../../../../server/src/text/span';
import { absoluteEdits, applyEdits, compatibleGroups } from '../../../../server/src/text/apply-edits';
import { findingsOf } from '../../check';

const FAMILY = ['dmarc/*', 'txt/*', 'zone/*'];

/** Pieces of records as people write them, right and wrong. */
const version = fc.constantFrom('v=DMARC1', 'V=DMARC1', 'v=dmarc1', 'v:DMARC1', 'DMARC1', ';v=DMARC1', '');
const tag = fc.constantFrom(
  ...['p=none', 'p=reject', 'p=quarentine', 'P=none', 'p none', 'p=', 'none', 'sp=none', 'sp=x', 'np=none', 'v=DMARC1'],
  ...['rua=mailto:a@example.com', 'rua=a@example.com,,b@example.com', 'rua=mailto:a@b.cc mailto:a@b.cc!9', 'rua='],
  ...['ruf=mailto:a,b@example.com', 'mailto:c@example.com', 'rau=mailto:d@example.com', 'rua=https://example.com/'],
  ...[
    'fo=0',
    'fo=0:1',
    'pct=50',
    'pct=50%',
    'pct=100',
    'ri=1d',
    'rf=afrf',
    't=y',
    't=1',
    'psd=y',
    'foo=bar',
    '=x',
    '!',
  ],
);
const separator = fc.constantFrom('; ', ';', ' ', ', ', ';;', '', '" "', ';" "', '" " ; ');
const record = fc
  .tuple(
    version,
    fc.uniqueArray(fc.tuple(separator, tag), { maxLength: 5, selector: ([, text]) => nameOf(text) }),
    fc.constantFrom('', ';', '; '),
  )
  .map(([start, tags, end]) => `_dmarc TXT "${start}${tags.flat().join('')}${end}"\n`);

const errors = (findings: readonly JudgedFinding[]) => findings.filter(({ severity }) => severity === 'error');

/** Duplicate tags hide each other's findings. */
function nameOf(text: string): string {
  return /^[a-z]*/i.exec(text)?.[0].toLowerCase() ?? '';
}

/** One round of applying all safe fixes that fit together. */
function fixAll(text: string): string {
  const groups = findingsOf(text, FAMILY).flatMap(({ fixes }) =>
    fixes.filter(({ kind }) => kind === 'safe').slice(0, 1),
  );
  return applyEdits(text, compatibleGroups(groups.map((fix) => absoluteEdits(fix.edits))));
}

describe('fixes of DMARC rules', () => {
  it('end their finding and break nothing else', () => {
    fc.assert(
      fc.property(record, (text) => {
        const before = findingsOf(text, FAMILY);
        for (const finding of before) {
          for (const fix of finding.fixes) {
            const after = applyEdits(text, absoluteEdits(fix.edits));
            const found = findingsOf(after, FAMILY);
            const same = (list: readonly JudgedFinding[]) =>
              list.filter(({ message }) => message.id === finding.message.id).length;
            expect(after).not.toBe(text);
            expect(same(found), `${finding.message.id}: ${text} => ${after}`).toBeLessThan(same(before));
            expect(
              errors(found)
                .map(({ rule }) => rule.id)
                .filter((id) => id.startsWith('zone/')),
              after,
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come to rest within five rounds', () => {
    fc.assert(
      fc.property(record, (text) => {
        let current = text;
        for (let round = 0; round < 5; round++) current = fixAll(current);
        expect(fixAll(current), text).toBe(current);
      }),
      { numRuns: 300 },
    );
  });

  it('come with complete messages, inside the text', () => {
    fc.assert(
      fc.property(record, fc.nat(), (text, cut) => {
        const prefix = text.slice(0, cut % text.length);
        for (const { place, message, fixes } of findingsOf(prefix, 'dmarc/*')) {
          for (const said of [message, ...fixes.map(({ title }) => title)]) {
            expect(render(said, 'en')).not.toMatch(/^dmarc|[{}]/);
            expect(render(said, 'ro')).not.toMatch(/^dmarc|[{}]/);
          }
          const { start, end } = absolute(place);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(prefix.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
