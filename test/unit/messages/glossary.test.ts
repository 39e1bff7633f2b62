import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../../server/src/messages/catalogues';
import type { Language } from '../../../server/src/messages/language';

/** Words that the glossary replaces: each term has one word in each language. */
const REPLACED = {
  en: ['quer(?:y|ies) DNS', 'look-ups?', 'nameservers?', 'bytes?', 'is cut'],
  ro: [
    'căut(?:are|ări|ării|ărilor)',
    'nameserver\\p{L}*',
    'bytes?|baiți',
    'tăiată',
    'doar observă',
    'poșt(?:a|ă|ei|e)',
    '(?<!e-|: )mail(?![.])',
    'folder\\p{L}*',
    'remedi\\p{L}*',
    'perimat[ăei]?',
    'invalid[ăei]?',
    'serialul',
    'macrocomand\\p{L}*',
    'serverele destinatare',
  ],
} as const;

/** `ai vrut`, `; scrie …`: Romanian texts address the reader formally (`scrieți`). */
const INFORMAL = ['ai vrut|vei|tale|tău|tăi|(?<!-)ta', '[.;:] (?:scrie|folosește|alege|semnează|publică|scoate)'];

it.each(['en', 'ro'] as const)('%s messages use the words of the glossary', (language) => {
  expect(messagesWith(language, REPLACED[language])).toEqual([]);
});

it('Romanian addresses its reader formally', () => {
  expect(messagesWith('ro', INFORMAL)).toEqual([]);
});

it('Romanian has commas below its letters, not cedillas', () => {
  expect([...catalogueOf('ro')].filter(([, text]) => /[şţ]/i.test(text))).toEqual([]);
});

/** `\b` treats letters with diacritics as the end of a word. */
function messagesWith(language: Language, words: readonly string[]) {
  const patterns = words.map((word) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu'));
  return [...catalogueOf(language)].filter(([, text]) => patterns.some((pattern) => pattern.test(text)));
}

it('has each term once', () => {
  const rows = readFileSync('docs/GLOSSARY.md', 'utf8').match(/^\| (?!English|-)[^|]+/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.map((row) => row.trim())).size).toBe(rows.length);
});
