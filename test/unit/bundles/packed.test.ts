import { build } from 'esbuild';
import { parse } from 'tldts';
import { expect, it } from 'vitest';
import { packed } from '../../../scripts/packed.mjs';
import { catalogueOf } from '../../../server/src/messages/catalogues';
import { ruleSummary } from '../../../server/src/messages/rule-summary';
import { rules } from '../../../server/src/rules/catalogue';

/** What a browser bundle has of the modules that are nothing but data. */
const ENTRY = `
  export { catalogueOf } from './messages/catalogues';
  export { ruleSummary } from './messages/rule-summary';
  export { parse } from 'tldts';
`;

interface Bundle {
  readonly catalogueOf: typeof catalogueOf;
  readonly ruleSummary: typeof ruleSummary;
  readonly parse: typeof parse;
}

it('has in a packed bundle every message, summary and public suffix', async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: 'server/src' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    plugins: [packed],
    write: false,
  });
  const [{ contents } = { contents: new Uint8Array() }] = outputFiles;
  const bundle = (await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)) as Bundle;
  for (const language of ['en', 'ro'] as const) {
    expect(bundle.catalogueOf(language)).toEqual(catalogueOf(language));
    for (const rule of rules) expect(bundle.ruleSummary(rule, language)).toBe(ruleSummary(rule, language));
  }
  for (const name of ['a.b.co.uk', 'x.github.io', 'www.city.kawasaki.jp', 'b.c.kobe.jp', 'example.ro', 'localhost']) {
    const options = { allowPrivateDomains: true };
    expect(bundle.parse(name, options)).toEqual(parse(name, options));
  }
});
