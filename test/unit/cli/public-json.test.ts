import { Ajv2020 } from 'ajv/dist/2020';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { folderOf, run } from './run';

const ZONE = `$ORIGIN a.example.
$TTL 300
@ SOA ns hostmaster 1 2h 30m 2w 1h
@ NS ns.b.example.
@ MX 10 mail
@ TXT "v=spf1 ptr +all"
@ TXT "v=spf1 –all"
_dmarc TXT "v=DMARC1; p=none; sp=reject"
mail A 192.0.2.1
`;

/** Each command line that prints JSON, by the name of its schema. */
const COMMANDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  report: [['check', '--format', 'json', 'a.zone']],
  config: [['check', '--print-config', 'a.zone']],
  spf: [['spf', 'a.example', '--ip', '192.0.2.1', '--format', 'json', 'b.zone']],
  dmarc: [
    ['dmarc', 'a.example', '--format', 'json', 'a.zone'],
    ['dmarc', 'sub.a.example', '--format', 'json', 'a.zone'],
    ['dmarc', 'c.example', '--format', 'json'],
  ],
  senders: [['senders', 'a.example', '--format', 'json', 'a.zone']],
  bounce: [
    ['bounce', 'reply', '--format', 'json', 'a.zone'],
    ['bounce', 'full', '--format', 'json'],
  ],
  compare: [['diff', '--format', 'json', 'a.zone', 'b.zone']],
  rules: [['rules', '--format', 'json']],
};

/** Described elsewhere: the configuration file, and what `--update-baseline` writes. */
const FILES = ['zonewise', 'baseline'];

const INPUTS = {
  'a.zone': ZONE,
  'b.zone': ZONE.replace(/@ TXT .*\n@ TXT .*\n/, '@ TXT "v=spf1 mx -all"\n'),
  reply: '550-5.7.26 Your email has been blocked. SPF [a.example] with ip: [192.0.2.1] = did not pass\n',
  full: '452 Mailbox full\n',
};

let folder: string;

beforeAll(async () => {
  folder = await folderOf(INPUTS);
});

afterEach(() => vi.restoreAllMocks());

it('has a schema for each command, and a command for each schema', () => {
  const names = readdirSync('schemas').map((name) => name.replace('.schema.json', ''));
  expect(names.filter((name) => !FILES.includes(name)).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
});

it.each(Object.entries(COMMANDS))('%s is what its schema describes', async (name, commands) => {
  const text = readFileSync(`schemas/${name}.schema.json`, 'utf8');
  const validate = new Ajv2020({ allErrors: true }).compile(closed(JSON.parse(text) as object));
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([]) as never);
  for (const command of commands) {
    const { out } = await run(folder, ...command.map((word) => (word in INPUTS ? join(folder, word) : word)));
    const printed = JSON.parse(out) as { $schema?: string; version?: number };
    validate(printed);
    expect(validate.errors ?? [], command.join(' ')).toEqual([]);
    // A list has no place for them.
    if (!Array.isArray(printed)) expect([printed.$schema, printed.version]).toEqual([`urn:zonewise:${name}:1`, 1]);
  }
});

/** Readers may meet new properties; here each one has to be described. */
function closed(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    const isObject = typeof value === 'object' && value !== null && 'properties' in value && 'type' in value;
    return isObject && !('additionalProperties' in value) ? { ...value, additionalProperties: false } : value;
  }) as object;
}
