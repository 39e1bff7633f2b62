import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avoidedIn } from './avoided';

it.each(['server/src', 'client/src', 'client/panel', 'scripts', 'action', 'test'])(
  'comments of %s are in plain English',
  (folder) => {
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(0);
    expect(found(files, comments)).toEqual([]);
  },
);

it('titles of tests are in plain English', () => {
  expect(found(filesOf('test'), titles)).toEqual([]);
});

function found(files: readonly string[], textsOf: (source: string) => readonly string[]): string[] {
  return files.flatMap((file) =>
    textsOf(readFileSync(file, 'utf8')).flatMap((text) => {
      const avoided = avoidedIn(text);
      return avoided === undefined ? [] : [`${file}: ${avoided}`];
    }),
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Comments, with consecutive lines of `//` as one text. */
function comments(source: string): string[] {
  return source.match(/\/\*\*[^]*?\*\/|(?<=^|\s)\/\/ [^\n]*(?:\n\s*\/\/ [^\n]*)*/g) ?? [];
}

function titles(source: string): string[] {
  const calls = source.matchAll(/(?:\b(?:it|test|describe|suite)(?:\.\w+(?:\([^)]*\))?)*\(|\]\)\()\s*'([^'\n]+)'/g);
  return Array.from(calls, ([, title = '']) => title);
}
