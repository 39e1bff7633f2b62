import { expect, it } from 'vitest';
import { render } from '../../../server/src/messages/render';
import { visible } from '../../../server/src/messages/visible';
import { findingsOf } from '../check';

it.each([
  ['a\u202Eb', 'a\\u202Eb'],
  ['\u001b[31m', '\\u001B[31m'],
  ['a\nb', 'a\\u000Ab'],
  ['\u2066x\u2069', '\\u2066x\\u2069'],
  ['înregistrare – „x”', 'înregistrare – „x”'],
])('shows %j as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it('holds for what messages and titles show', () => {
  const findings = findingsOf('a TXT "v=spf1 inclu\\027de:x.example\u202E -all"');
  const shown = findings.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]);
  for (const message of shown) expect(render(message, 'en')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  expect(shown.length).toBeGreaterThan(0);
});
