import { expect, it } from 'vitest';
import { shapes } from './shapes';
import { stepsOf } from './steps';

/** Characters of the larger text; the smaller one has a tenth. */
const SIZE = Number(process.env['ZONEWISE_GROWTH'] ?? 30_000);

it.each(shapes)('the work for $name grows with the length of the text', (shape) => {
  shape.read(shape.text(1000));
  const [small, large] = [SIZE / 10, SIZE].map((size) => stepsOf(() => shape.read(shape.text(size)))) as [
    number,
    number,
  ];
  expect(Math.log10(large / small)).toBeLessThan(1.2);
});
