/**
 * Replaces modules by functions that load the module when one of them is called for the first time. The calls stay
 * synchronous, so it is for `buildSplit` alone, which turns each of these modules into a file of its own.
 */
export function lazily(modules) {
  return {
    name: 'lazily',
    setup(build) {
      for (const { module, functions } of modules) {
        build.onResolve({ filter: module }, async ({ path, kind, resolveDir, pluginData }) => {
          if (kind !== 'import-statement' || pluginData === AS_IT_IS) return undefined;
          const found = await build.resolve(path, { kind: 'dynamic-import', resolveDir, pluginData: AS_IT_IS });
          return { ...found, namespace: 'lazily', pluginData: functions };
        });
      }
      build.onLoad({ filter: /./, namespace: 'lazily' }, ({ path, pluginData }) => ({
        contents: stub(path, pluginData),
        resolveDir: '/',
      }));
    },
  };
}

/** What a split bundle has in place of a `require` that loads one of its own files. */
export const LOAD_NOW = /\bloadNow\(import\((['"][^'"]+['"])\)\)/g;

/** Marks a request for the module itself. */
const AS_IT_IS = 'as it is';

/** The functions of a module that is an object or a function itself are those of its `default`. */
function stub(path, functions) {
  const named = functions.filter((name) => name !== 'default');
  return [
    'let loaded;',
    `const load = () => (loaded ??= loadNow(import(${JSON.stringify(path)})));`,
    'const part = (name) => load()[name] ?? load().default[name];',
    ...named.map((name) => `export const ${name} = (...args) => part('${name}')(...args);`),
    ...(functions.includes('default')
      ? [`export default Object.assign((...args) => load().default(...args), { ${named.join()} });`]
      : []),
  ].join('\n');
}
