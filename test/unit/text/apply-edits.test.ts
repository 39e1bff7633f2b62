import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, compatibleGroups, type AbsoluteEdit } from '../../../server/src/text/apply-edits';

const edit = (start: number, end: number, text = ''): AbsoluteEdit => ({ start, end, text });

it('takes a group whole or not at all', () => {
  const groups = [[edit(4, 6)], [edit(0, 2), edit(5, 8)], [edit(8, 9)]];
  expect(compatibleGroups(groups)).toEqual([edit(4, 6), edit(8, 9)]);
});

it('gives no two edits for one spot: their order would matter', () => {
  expect(compatibleGroups([[edit(3, 3, 'a')], [edit(3, 3, 'b')], [edit(3, 5, 'c')]])).toEqual([edit(3, 3, 'a')]);
});

it('gives edits in order that do not touch each other', () => {
  const group = fc
    .tuple(fc.nat(40), fc.nat(5), fc.constantFrom('', 'x'))
    .map(([start, length, text]) => [edit(start, start + length, text)]);
  fc.assert(
    fc.property(fc.array(group), (groups) => {
      const taken = compatibleGroups(groups);
      taken.forEach((each, index) => {
        const next = taken[index + 1];
        if (next !== undefined) expect(each.end).toBeLessThan(next.start);
      });
      for (const [lone] of groups)
        if (lone !== undefined && !taken.includes(lone)) {
          expect(taken.some((other) => lone.start <= other.end && other.start <= lone.end)).toBe(true);
        }
    }),
  );
});

it('applies them', () => {
  expect(applyEdits('0123456789', [edit(0, 1, 'a'), edit(3, 3, '-'), edit(8, 10)])).toBe('a12-34567');
});
