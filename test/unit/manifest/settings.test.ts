import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from '../../../server/src/config/settings';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { type: string; default: unknown }>> };
  };
  readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

test('the manifest offers the settings that are read, with their types and defaults', () => {
  const offered = Object.entries(manifest.contributes.configuration.properties).map(([name, property]) => ({
    key: name.replace(/^zonewise\./, ''),
    type: property.type,
    default: property.default,
  }));
  const read = settings.map(({ key, type, default: value }) => ({ key, type, default: value }));
  const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);
  expect(offered.toSorted(byKey)).toEqual(read.toSorted(byKey));
});

test('a folder that is not trusted cannot choose DNS servers', () => {
  const network = settings.filter(({ key }) => key.startsWith('dns.')).map(({ key }) => `zonewise.${key}`);
  expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(network);
});
