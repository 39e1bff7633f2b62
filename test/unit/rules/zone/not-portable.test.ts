import { it } from 'vitest';
import { check } from '../../check';

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
