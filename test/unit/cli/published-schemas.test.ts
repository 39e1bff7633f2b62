import { rdformatSchema } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { folderOf, run } from './run';

const PUBLISHED = 'test/unit/cli/fixtures/published';

/** Findings of each severity, with and without fixes, related places, and characters that formats escape. */
const ZONES = {
  'a b&<é>.zone':
    '$ORIGIN a.example.\n$TTL 300\n@ TXT "v=spf1 é ptr –all"\n@ TXT "v=spf1 +all"\nmail TXT v=spf1 -all\n',
  'good.zone': '$ORIGIN b.example.\n@ 300 TXT "v=spf1 -all"\n',
};

let folder: string;

beforeAll(async () => {
  folder = await folderOf(ZONES);
});

async function reports(format: string): Promise<readonly string[]> {
  const { out } = await run(folder, 'check', '--format', format, folder);
  const { out: empty } = await run(folder, 'check', '--format', format, join(folder, 'good.zone'));
  return [out, empty];
}

it('SARIF is what OASIS publishes as its schema', async () => {
  // Draft 4 differs from draft 7 in the names of these two keys, as far as this schema uses it.
  const { id, $schema, ...schema } = read('sarif-2.1.0.json');
  expect([typeof id, $schema]).toEqual(['string', 'http://json-schema.org/draft-04/schema#']);
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
  for (const report of await reports('sarif')) {
    validate(JSON.parse(report));
    expect(validate.errors ?? []).toEqual([]);
  }
});

it('rdjson is what the schema of Reviewdog Diagnostic Format describes', async () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(rdformatSchema);
  for (const report of await reports('rdjson')) {
    validate(JSON.parse(report));
    expect(validate.errors ?? []).toEqual([]);
  }
});

it('JUnit is what the schema of Jenkins describes', async () => {
  const schema = readFileSync(join(PUBLISHED, 'junit.xsd'), 'utf8');
  for (const contents of await reports('junit')) {
    const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents }, schema });
    expect(errors.map(({ message }) => message)).toEqual([]);
  }
});

it('Checkstyle is what the reports of Checkstyle are', async () => {
  const schema = readFileSync('test/unit/cli/checkstyle.xsd', 'utf8');
  for (const contents of await reports('checkstyle')) {
    const { errors } = await validateXML({ xml: { fileName: 'checkstyle.xml', contents }, schema });
    expect(errors.map(({ message }) => message)).toEqual([]);
  }
});

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(PUBLISHED, name), 'utf8')) as Record<string, unknown>;
}
