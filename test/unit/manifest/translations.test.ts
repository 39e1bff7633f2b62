import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifest = readFileSync('package.json', 'utf8');
const client = readdirSync('client/src').map((name) => readFileSync(`client/src/${name}`, 'utf8'));

describe.each(['package.nls.json', 'package.nls.ro.json'])('%s', (file) => {
  test('translates what the manifest refers to, and nothing else', () => {
    const asked = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect(keys(file)).toEqual(asked.toSorted());
  });
});

test('the Romanian bundle translates the texts of the client, and nothing else', () => {
  const said = client.flatMap((source) => [...source.matchAll(/l10n\.t\('([^']+)'/g)].map(([, text]) => text));
  expect(keys('l10n/bundle.l10n.ro.json')).toEqual(said.toSorted());
});

function keys(file: string): string[] {
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).toSorted();
}
