import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avoidedIn } from './avoided';

/** Folders with English texts outside the catalogue and outside code. */
const FOLDERS = ['.', '.github', 'docs', 'grammars', 'l10n', 'schemas', 'syntaxes'];

it.each(FOLDERS)('texts of %s are in plain English', (folder) => {
  const files = documentsOf(folder);
  expect(files.length).toBeGreaterThan(0);
  const found = files.flatMap((file) =>
    paragraphs(readFileSync(file, 'utf8')).flatMap((text) => {
      const avoided = avoidedIn(text);
      return avoided === undefined ? [] : [`${file}: ${avoided}`];
    }),
  );
  expect(found).toEqual([]);
});

function documentsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|json|ya?ml|1)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/[/\\]ro[/\\]|nls\.ro\.|package-lock/.test(path));
}

/** Texts between blank lines, without examples; each row of a table and item of a list is a text of its own. */
function paragraphs(document: string): string[] {
  return document.replaceAll(/^```[^]*?^```/gm, '').split(/\n\s*\n|\n(?=\s*(?:[-|"]|\d+\. ))/);
}
