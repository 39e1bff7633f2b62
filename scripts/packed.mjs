import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Modules that are nothing but data, by how they are imported: functions without parameters, or values. Browsers get them
 * deflated, in the one file that a bundle has there.
 */
const PACKED = /^[.][/](?:english|romanian|data[/]trie)$/;

/** Replaces modules of data by what they export, deflated. What a function returns is inflated when it is first called. */
export const packed = {
  name: 'packed',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: PACKED }, async ({ path, kind, resolveDir, pluginData }) => {
      if (pluginData === AS_IT_IS) return undefined;
      return { ...(await resolve(path, { kind, resolveDir, pluginData: AS_IT_IS })), namespace: 'packed' };
    });
    onLoad({ filter: /./, namespace: 'packed' }, async ({ path }) => ({
      contents: stub(await exportsOf(path)),
      resolveDir: import.meta.dirname,
    }));
  },
};

/** Marks a request for the module itself. */
const AS_IT_IS = 'as it is';

async function exportsOf(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function stub(exported) {
  const entries = Object.entries(exported);
  const data = entries.map(([, value]) => dataOf(typeof value === 'function' ? value() : value));
  const octets = deflateRawSync(JSON.stringify(data), { level: 9 });
  return [
    "import { unpack } from './unpack.mjs';",
    'let data;',
    `const read = () => (data ??= unpack(${JSON.stringify(octets.toString('base64'))}));`,
    ...entries.map(([name, value], index) => `export const ${name} = ${expression(value, `read()[${index}]`)};`),
  ].join('\n');
}

function dataOf(value) {
  return ArrayBuffer.isView(value) ? [...value] : value;
}

function expression(value, data) {
  if (typeof value === 'function') return `() => ${data}`;
  return ArrayBuffer.isView(value) ? `new ${value.constructor.name}(${data})` : data;
}
