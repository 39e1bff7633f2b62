import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Builds a CommonJS bundle whose `import()` calls load files of their own, in the folder of the same name: `dist/a.js`
 * and `dist/a/`. esbuild splits ES modules only, so its output is converted file by file.
 */
export async function buildSplit({ entryPoints: [entry], outfile, minify, sourcemap, ...options }) {
  const outdir = dirname(outfile);
  const name = basename(outfile, '.js');
  await rm(join(outdir, name), { recursive: true, force: true });
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { [name]: entry },
    outdir,
    chunkNames: `${name}/[name]-[hash]`,
    format: 'esm',
    splitting: true,
    minify,
    sourcemap: sourcemap && 'inline',
    write: false,
  });
  await mkdir(join(outdir, name), { recursive: true });
  await Promise.all(outputFiles.map((file) => convert(file, { minify, sourcemap: sourcemap && 'inline' })));
  return { metafile };
}

async function convert({ path, text }, options) {
  const { code } = await transform(text, {
    ...options,
    sourcefile: relative('.', path),
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    supported: { 'dynamic-import': false },
  });
  await writeFile(path, code);
}

/** The octets in `out` and in the files that it loads at start, of the inputs that `includes` takes. */
export function startSize({ outputs }, out, includes = () => true) {
  const files = new Set([out]);
  for (const file of files) {
    for (const { path, kind } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[path]) files.add(path);
  }
  const inputs = [...files].flatMap((file) => Object.entries(outputs[file].inputs));
  return inputs.filter(([path]) => includes(path)).reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}
