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
];

const FOLDERS = ['server/src', 'client/src', 'client/panel', 'scripts'];

function comments(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return text.match(/\/\*\*[^]*?\*\/|(?<=^|\s)\/\/ [^\n]*/g) ?? [];
}

it.each(FOLDERS)('comments of %s are in plain English', (folder) => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) =>
    comments(file)
      .filter((comment) => AVOIDED.some((pattern) => pattern.test(comment.replaceAll(/\s*\n\s*\*?\s*/g, ' '))))
      .map((comment) => `${file}: ${comment}`),
  );
  expect(found).toEqual([]);
});
