import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { checkTerraform, checkZone, compareZones, spfTrace, type Report } from '../../../server/src/library/main';

const dash = '$ORIGIN example.org.\n$TTL 300\n@ TXT "v=spf1 –all"\n';

describe('checkZone', () => {
  test('reports places by line, column and offset, and fixes that can be applied', () => {
    const report = checkZone(dash, { path: 'zones/a.zone' });
    expect(found(report)).toEqual(['zones/a.zone:3:15 error txt/typographic-character']);
    const [fix] = report.files[0]?.findings[0]?.fixes ?? [];
    expect(fix).toMatchObject({ safe: true, edits: [{ path: 'zones/a.zone', text: '-', start: { offset: 44 } }] });
  });

  test('reads included texts by their paths', () => {
    const files = { 'mail/spf.inc': '@ TXT "v=spf1 +all"\n' };
    const report = checkZone('$ORIGIN example.org.\n$TTL 300\n$INCLUDE mail/spf.inc\n', { path: 'a.zone', files });
    expect(found(report)).toEqual(['mail/spf.inc:1:15 error spf/pass-all']);
  });

  test('takes the origin, severities and the language', () => {
    const options = { origin: 'example.org', rules: { 'spf/*': 'off' }, language: 'ro' } as const;
    const [finding] = checkZone('@ 300 TXT "v=spf1 –all"\n@ 300 TXT "v=spf1 +all"\n', options).files[0]?.findings ?? [];
    expect(finding).toMatchObject({ rule: 'txt/typographic-character' });
    expect(finding?.message).toMatch(/[ăâîșț]/);
  });

  test('refuses a rule that does not exist', () => {
    expect(() => checkZone('', { rules: { 'spf/no-pointer': 'off' } })).toThrow(new TypeError('rules: spf/no-pointer'));
  });

  test.each([
    '',
    '\0',
    '(',
    '"',
    '$INCLUDE',
    '$INCLUDE ../../etc/passwd',
    '\u{10ffff}\ud800',
    '@ TXT "v=spf1 include:',
  ])('survives %j', (text) => {
    expect(checkZone(text).files).toHaveLength(1);
    expect(checkTerraform(text).files).toHaveLength(1);
  });
});

test('checkTerraform reads a module of several files', () => {
  const main =
    'resource "aws_route53_record" "spf" {\n  name = "example.org"\n  type = "TXT"\n  records = [local.spf]\n}\n';
  const report = checkTerraform(main, { files: { 'locals.tf': 'locals {\n  spf = "v=spf1 +all"\n}\n' } });
  expect(found(report)).toContain('locals.tf:2:17 error spf/pass-all');
});

describe('spfTrace', () => {
  const files = {
    'a.zone':
      '$ORIGIN example.org.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\nns A 192.0.2.53\n@ TXT "v=spf1 a:mx1.example.org a:ns.example.org -all"\n',
  };

  test('shows each step', async () => {
    const report = await spfTrace({ domain: 'example.org', ip: '192.0.2.53', files });
    expect(report).toMatchObject({ result: 'pass', lookups: 2, voidLookups: 1 });
    expect(report.trace).toMatchObject([
      { kind: 'record', state: 'record', source: 'a.zone:6' },
      { kind: 'term', term: 'a:mx1.example.org', outcome: 'no-match', void: true },
      { kind: 'term', term: 'a:ns.example.org', outcome: 'match' },
    ]);
    expect(isValid('spf', report)).toBe(true);
  });

  test('is unknown where nothing answers', async () => {
    expect(await spfTrace({ domain: 'example.net', ip: '2001:db8::1' })).toMatchObject({ result: 'unknown' });
  });

  test('rejects what is not an address', async () => {
    await expect(spfTrace({ domain: 'example.org', ip: '192.0.2' })).rejects.toThrow(TypeError);
  });
});

test('compareZones finds what was lost, and not how it is written', () => {
  const head =
    '$ORIGIN example.org.\n$TTL 300\n@ SOA ns.example.net. h 1 2 3 4 5\n@ NS ns.example.net.\n@ MX 10 mx.example.net.\n';
  const before = `${head}_dmarc TXT "v=DMARC1; " "p=reject"\nm._domainkey TXT "v=DKIM1; p="\n`;
  const report = compareZones({ 'a.zone': before }, { 'b.zone': `${head}_dmarc TXT "v=DMARC1; p=reject"\n` });
  expect(report).toMatchObject({
    a: 'a.zone',
    b: 'b.zone',
    domains: [
      { domain: 'example.org', differences: [{ kind: 'missing', purpose: 'dkim', a: [{ path: 'a.zone', line: 7 }] }] },
    ],
  });
  expect(isValid('compare', report)).toBe(true);
});

test('reports are what the schema describes', () => {
  const report = checkZone(`${dash}@ TXT "v=spf1 -all"\n@ TXT "v=spf1 ptr ~all"\n`);
  expect(isValid('report', report)).toBe(true);
  expect(report.files[0]?.findings.some(({ related }) => related.length > 0)).toBe(true);
});

function found({ files }: Report): string[] {
  return files.flatMap(({ path, findings }) =>
    findings.map(({ start, severity, rule }) => `${path}:${start.line}:${start.column} ${severity} ${rule}`),
  );
}

/** As it arrives elsewhere: as JSON. */
function isValid(name: string, value: unknown): boolean {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
  const validate = new Ajv2020({ strict: true }).compile(schema);
  const isValid = validate(JSON.parse(JSON.stringify(value)));
  expect(validate.errors ?? []).toEqual([]);
  return isValid;
}
