import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digitRuns, expand } from '../../../../server/src/sources/zone/syntax/expand';

const modifier = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.nat({ max: 3 }), fc.constantFrom('d', 'o', 'x', 'X', 'n', 'N'))
  .map(([offset, width, base]) => `\${${String(offset)},${String(width)},${base}}`);
const range = fc
  .tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 }), fc.integer({ min: 1, max: 7 }))
  .map(([start, length, step]) => ({ start, stop: start + length, step }));

it('runs hold every number of the range once, and write numbers of the same length', () => {
  fc.assert(
    fc.property(range, fc.array(fc.oneof(modifier, fc.constant('$')), { maxLength: 3 }), (numbers, parts) => {
      const template = parts.join('.');
      const seen: number[] = [];
      for (const { first, last } of digitRuns(numbers, [template, ''])) {
        for (let value = first; value <= last; value += numbers.step) {
          seen.push(value);
          expect(expand(template, value).length).toBe(expand(template, first).length);
        }
      }
      const all: number[] = [];
      for (let value = numbers.start; value <= numbers.stop; value += numbers.step) all.push(value);
      expect(seen).toEqual(all);
    }),
    { seed: 1, numRuns: 500 },
  );
});
