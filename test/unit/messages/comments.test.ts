import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Turns of phrase that comments avoid: plain technical English has a word for each. */
const AVOIDED: readonly RegExp[] = [
  /\b(?:nobody|somebody|whoever|whom|everybody)\b/i,
  /\bstands?\b(?!-(?:in|alone)| in for\b)/i,
  /\bbehind\b/i,
  /(?<!\bthere )\b(?:is|are) no\b(?! (?:longer|more)\b|[.])/i,
  /(?<!strings )\bof at most (?:ten|\d+)\b/i,
  /\b(?:code|file|record|rule|server|tag|term|text|zone)s? (?:says?|asks?|hears?|speaks?)\b/i,
];

const FOLDERS = ['server/src', 'client/src', 'client/panel', 'scripts', 'test'];

function comments(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return text.match(/\/\*\*[^]*?\*\/|(?<=^|\s)\/\/ [^\n]*/g) ?? [];
}

it('titles of tests are in plain English', () => {
  const found = filesOf('test').flatMap((file) =>
    titles(file)
      .filter((title) => [...AVOIDED, /\b(?:says?|hears?)\b/i].some((pattern) => pattern.test(title)))
      .map((title) => `${file}: ${title}`),
  );
  expect(found).toEqual([]);
});

it.each(FOLDERS)('comments of %s are in plain English', (folder) => {
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) =>
    comments(file)
      .filter((comment) => AVOIDED.some((pattern) => pattern.test(comment.replaceAll(/\s*\n\s*\*?\s*/g, ' '))))
      .map((comment) => `${file}: ${comment}`),
  );
  expect(found).toEqual([]);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function titles(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(
    /\b(?:it|test|describe|suite)(?:\.\w+(?:\([^)]*\))?)*\(\s*'([^'\n]+)'/g,
  );
  return Array.from(calls, ([, title = '']) => title);
}
