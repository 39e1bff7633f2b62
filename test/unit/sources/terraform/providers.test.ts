import { describe, expect, it, test } from 'vitest';
import { MODULES } from '../../../../server/src/sources/terraform/providers/modules';
import { parsePath, type PathStep } from '../../../../server/src/sources/terraform/providers/paths';
import { RESOURCES } from '../../../../server/src/sources/terraform/providers/resources';
import type { ProviderRow } from '../../../../server/src/sources/terraform/providers/row';
import { drawRecords } from './draw-records';

/** The HCL representation of data, for each type that a row may describe. */
const DATA: Readonly<Record<string, string>> = {
  A: '"192.0.2.1"',
  AAAA: '"2001:db8::1"',
  CAA: '{ flags = 0, tag = "issue", value = "ca.example" }',
  CNAME: '"host.example.net."',
  MX: '{ preference = 10, priority = 10, level = 10, exchange = "host.example.net.", value = "host.example.net." }',
  NS: '"host.example.net."',
  PTR: '"host.example.net."',
  SPF: '"\\"v=spf1 -all\\""',
  SRV: '{ priority = 1, weight = 2, port = 3, target = "host.example.net." }',
  TXT: '"\\"v=spf1 -all\\""',
};

/** What is read of them. */
const READ: Readonly<Record<string, string>> = {
  A: '192.0.2.1',
  AAAA: '2001:db8::1',
  CAA: '0 issue ca.example',
  CNAME: 'host.example.net.',
  MX: '10 host.example.net.',
  NS: 'host.example.net.',
  PTR: 'host.example.net.',
  SPF: 'v=spf1 -all',
  SRV: '1 2 3 host.example.net.',
  TXT: 'v=spf1 -all',
};

describe.each([
  ['resource', RESOURCES],
  ['module', MODULES],
] as const)('%s', (kind, rows) => {
  test.each(rows)('$resource has a $type at $value', (row) => {
    const type = row.type.startsWith('=') ? row.type.slice(1).toUpperCase() : 'TXT';
    const names = parsePath(row.name).map(([step]) => step?.name);
    const name = names.includes('name') ? 'name' : (names[0] ?? '');
    const inSet = [
      `${name} = "a.example.com."`,
      row.type.startsWith('=') ? '' : `${row.type} = "TXT"`,
      writePath(row.value, dataFor(row, type)),
      row.preference !== '' && !row.preference.includes('.') && type !== 'TXT'
        ? `${parsePath(row.preference)[0]?.[0]?.name ?? ''} = 10`
        : '',
    ].join('\n');
    const body = row.sets === undefined ? inSet : writePath(row.sets, `{\n${inSet}\n}`);
    const header =
      kind === 'resource' ? `resource "${row.resource}" "x" {` : `module "x" {\nsource = "${row.resource}"`;
    const found = drawRecords(`${header}\n${body}\n}\n`);
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual([`${type} ${READ[type] ?? ''}`]);
  });
});

it('recognises each resource type of the table by a row', () => {
  expect(new Set(RESOURCES.map(({ resource }) => resource)).size).toBeGreaterThanOrEqual(130);
  for (const row of [...RESOURCES, ...MODULES]) {
    expect(parsePath(row.value).length).toBeGreaterThan(0);
    expect(row.split === undefined || row.quoting === 'inner' || row.quoting === 'quoted').toBe(true);
    expect(row.bare === undefined || row.quoting === 'quoted').toBe(true);
  }
});

function dataFor(row: ProviderRow, type: string): string {
  if (type !== 'MX' && type !== 'SRV' && type !== 'CAA') return DATA[type] ?? '';
  const last = parsePath(row.value)[0]?.at(-1);
  const isObject = last?.each === 'blocks' || last?.each === 'entries';
  return isObject
    ? (DATA[type] ?? '')
    : { MX: '"host.example.net."', SRV: '"1 2 3 host.example.net."', CAA: '"0 issue ca.example"' }[type];
}

/** The first alternative of a path as HCL: lists, blocks, maps and objects around the data. */
function writePath(path: string, data: string): string {
  const [steps = []] = parsePath(path);
  const write = ([step, ...rest]: readonly PathStep[]): string => {
    if (step === undefined) return '';
    const inner = rest.length === 0 ? data : `{\n${write(rest)}\n}`;
    switch (step.each) {
      case 'items':
        return `${step.name} = [${inner}]`;
      case 'blocks':
        return inner.startsWith('{')
          ? `${step.name} ${inner.replaceAll(', ', '\n').replace('{ ', '{\n').replace(' }', '\n}')}`
          : `${step.name} = ${inner}`;
      case 'entries':
        return `${step.name} = { "a.example.com." = ${inner} }`;
      case 'none':
        return `${step.name} = ${inner}`;
    }
  };
  return write(steps);
}
