/**
 * Replaces modules by functions that load a file of the same folder when one of them is called for the first time. The
 * calls stay synchronous.
 */
export function lazily(modules) {
  return {
    name: 'lazily',
    setup(build) {
      for (const { module, file, functions } of modules) {
        const isCallable = functions.includes('default');
        const named = functions.filter((name) => name !== 'default');
        build.onResolve({ filter: module }, ({ kind }) =>
          kind === 'import-statement' ? { path: file, namespace: 'lazily' } : undefined,
        );
        build.onLoad({ filter: new RegExp(`^${file}$`), namespace: 'lazily' }, () => ({
          contents: [
            'let loaded;',
            `const load = () => (loaded ??= require('./${file}'));`,
            ...named.map((name) => `export const ${name} = (...args) => load().${name}(...args);`),
            ...(isCallable ? [`export default Object.assign((...args) => load()(...args), { ${named.join()} });`] : []),
          ].join('\n'),
        }));
        build.onResolve({ filter: new RegExp(`^[.]/${file}$`) }, () => ({ path: `./${file}`, external: true }));
      }
    },
  };
}
