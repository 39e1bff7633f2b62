import { expect, it } from 'vitest';
import { folderOf, run } from './run';

const names = ['a', 'b', 'c', 'd', 'e'];
const zoneOf = (name: string) => `$ORIGIN ${name}.example.\n@ TXT "v=spf1 ptr -all"\nbad TXT "v=spf1 ip4:1.2.3 -all"\n`;

it('shows once what many files share, and every error', async () => {
  const folder = await folderOf(Object.fromEntries(names.map((name) => [`${name}.zone`, zoneOf(name)])));
  const count = (text: string, word: string) => text.split(word).length - 1;
  const { out } = await run(folder, 'check', folder);
  expect(count(out, ' spf/no-ptr')).toBe(1);
  expect(out).toContain('4 more findings of this kind');
  expect(count(out, ' spf/invalid-ip')).toBe(5);
  expect(out).toContain('5 files checked: 5 errors, 5 warnings');
  const verbose = await run(folder, 'check', '--verbose', folder);
  expect(count(verbose.out, ' spf/no-ptr')).toBe(5);
});
