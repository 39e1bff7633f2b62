import { expect, it } from 'vitest';
import { code } from '../../../server/src/features/markdown';

it.each([
  ['a`b', '`` a`b ``'],
  ['two\nlines', '`two lines`'],
  ['exe.\u202Egpj', '`exe.\\u202Egpj`'],
  ['\u001B[31mred', '`\\u001B[31mred`'],
])('shows %j as code that hides nothing', (text, shown) => {
  expect(code(text)).toBe(shown);
});
