import { expect, it } from 'vitest';
import { checkFix, findingsOf, fixed } from '../../check';

const rule = 'txt/string-too-long';
const letters = (count: number) => 'k'.repeat(count);

it('accepts 255 octets and finds the 256th', () => {
  expect(findingsOf(`@ TXT "${letters(255)}"`, rule)).toEqual([]);
  expect(findingsOf(`@ TXT "${letters(256)}"`, rule)).toHaveLength(1);
});

it('counts octets, not characters: escapes are one, other letters several', () => {
  expect(findingsOf(`@ TXT "${letters(254)}\\200"`, rule)).toEqual([]);
  expect(findingsOf(`@ TXT "${letters(254)}é"`, rule)).toHaveLength(1);
});

it('splits without touching the value', () => {
  checkFix(rule, `@ TXT "${letters(600)}"`, `@ TXT "${letters(255)}" "${letters(255)}" "${letters(90)}"`);
  checkFix(rule, `@ TXT ${letters(300)}`, `@ TXT ${letters(255)} ${letters(45)}`);
});

it('never cuts an escape in two', () => {
  const text = fixed(rule, `@ TXT "${letters(254)}\\200\\"${letters(20)}"`);
  expect(text).toBe(`@ TXT "${letters(254)}\\200" "\\"${letters(20)}"`);
});

it('leaves a string alone that is filled in elsewhere', () => {
  expect(findingsOf(`@ TXT "{{ key }}"`, rule)).toEqual([]);
});

it('leaves a string over lines to zone/newline-in-quotes', () => {
  expect(findingsOf(`@ TXT "${letters(200)}\n${letters(200)}"`, rule)).toEqual([]);
});
