import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = 'server/src';

/**
 * Writes the types of a module, and of those that its types are made of, below `out`. Only `folders` may contain them, so
 * that nothing internal becomes part of the public contract by accident.
 */
export async function declarations({ entry, out, folders }) {
  await rm(out, { recursive: true, force: true });
  const pending = [entry];
  const written = new Set(pending);
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (!folders.some((folder) => file.startsWith(`${folder}/`))) throw new Error(`${file} is not part of the library`);
    const { outputText } = ts.transpileDeclaration(await readFile(file, 'utf8'), { fileName: file });
    const target = join(out, relative(ROOT, file).replace(/[.]ts$/, '.d.mts'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, withExtensions(outputText));
    for (const [, path] of outputText.matchAll(/from '([.][^']*)'/g)) {
      const next = `${join(dirname(file), path)}.ts`;
      if (!written.has(next)) pending.push(next);
      written.add(next);
    }
  }
}

/** Node resolves imports of modules by whole file names only. */
function withExtensions(text) {
  return text.replaceAll(/(from '[.][^']*)'/g, "$1.mjs'");
}
