import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../../server/src/messages/catalogues';

/** Words that the glossary replaces: each term has one word in each language. */
const REPLACED = {
  en: [/\bquer(?:y|ies) DNS\b/i, /\blook-ups?\b/i, /\bnameservers?\b/i, /\bbytes?\b/i, /\bis cut\b/i],
  ro: [
    /\bcăut(?:are|ări|ării|ărilor)\b/i,
    /\bnameserver/i,
    /\b(?:byte|bytes|baiți)\b/i,
    /\btăiată\b/i,
    /\bdoar observă\b/i,
  ],
} as const;

it.each(['en', 'ro'] as const)('%s messages use the words of the glossary', (language) => {
  const found = [...catalogueOf(language)].filter(([, text]) => REPLACED[language].some((word) => word.test(text)));
  expect(found).toEqual([]);
});

it('has each term once', () => {
  const rows = readFileSync('docs/GLOSSARY.md', 'utf8').match(/^\| (?!English|-)[^|]+/gm) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  expect(new Set(rows.map((row) => row.trim())).size).toBe(rows.length);
});
