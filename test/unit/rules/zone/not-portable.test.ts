import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

const rule = 'zone/not-portable';

it('recognises types of single servers', () => {
  check(
    rule,
    `
@ ANAME www.example.net.
; ^^^^^ zone/not-portable
w LUA A "x"
; ^^^ zone/not-portable
t TYPE65400 \\# 0
`,
  );
});

it('knows that gdnsd splits long strings', () => {
  const long = `@ TXT "${'a'.repeat(300)}"\n`;
  expect(findingsOf(long, 'txt/string-too-long')).toHaveLength(1);
  expect(findingsOf(`${long}www 300/10 DYNA weighted!web\n`, 'txt/string-too-long')).toEqual([]);
});
