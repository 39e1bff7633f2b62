import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { LOAD_NOW } from './lazily.mjs';

/**
 * Builds CommonJS bundles that share files and whose `import()` calls load files of their own, all in one folder:
 * `dist/a.js`, `dist/b.js` and `dist/folder/`. esbuild splits ES modules only, so its output is converted file by file.
 */
export async function buildSplit(bundles, folder, { minify, sourcemap, ...options }) {
  const [{ out: first }] = bundles;
  const outdir = dirname(first);
  await rm(join(outdir, folder), { recursive: true, force: true });
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: Object.fromEntries(bundles.map(({ out, entry }) => [basename(out, '.js'), entry])),
    outdir,
    chunkNames: `${folder}/[name]-[hash]`,
    format: 'esm',
    splitting: true,
    minify,
    sourcemap: sourcemap && 'inline',
    write: false,
  });
  await mkdir(join(outdir, folder), { recursive: true });
  const programs = new Map(bundles.map(({ out, banner }) => [out, { banner }]));
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const file = relative('.', path);
      await writeFile(file, await converted(text, file, { ...(programs.get(file) ?? INNER), minify, sourcemap }));
    }),
  );
  return { metafile };
}

/** For code, the folder of the program is where it was before it was split. */
const INNER = {
  banner: 'const programFolder = require("node:path").dirname(__dirname);',
  define: { __dirname: 'programFolder' },
};

async function converted(text, file, { banner, define, minify, sourcemap }) {
  const { code } = await transform(text.replace(LOAD_NOW, 'require($1)'), {
    banner: define !== undefined && !text.includes('__dirname') ? undefined : banner,
    define,
    minify,
    sourcemap: sourcemap && 'inline',
    sourcefile: file,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    supported: { 'dynamic-import': false },
  });
  return code;
}

/** `out`, and the files that it loads at start. */
export function startFiles({ outputs }, out) {
  const files = new Set([out]);
  for (const file of files) {
    for (const { path, kind } of outputs[file].imports)
      if (kind === 'import-statement' && outputs[path]) files.add(path);
  }
  return [...files];
}

/** The octets of our own code in files of a bundle. */
export function ownSize({ outputs }, files) {
  const inputs = files.flatMap((file) => Object.entries(outputs[file].inputs));
  const own = inputs.filter(([path]) => !path.includes('node_modules/'));
  return own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}
