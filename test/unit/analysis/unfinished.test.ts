import { it } from 'vitest';
import { check } from '../check';

it('reports nothing about the meaning of a record that is being written', () => {
  check(
    ['spf/*', 'txt/*', 'domain/*', 'zone/unclosed-quote'],
    `
$ORIGIN example.com.
@ TXT "v=spf1 inclu
;     ^ zone/unclosed-quote
`,
  );
});

it('judges it when it is complete, and its neighbours meanwhile', () => {
  check(
    ['spf/*', 'zone/unclosed-quote'],
    `
$ORIGIN example.com.
a TXT "v=spf1 inclu
;     ^ zone/unclosed-quote
b TXT "v=spf1 inclu -all"
;             ^^^^^ spf/unknown-mechanism
`,
  );
});
