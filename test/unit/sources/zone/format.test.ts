import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoneFile } from '../../../../server/src/sources/zone/binding/zone-file';
import { ZoneInstance } from '../../../../server/src/sources/zone/binding/instance';
import type { FormatOptions } from '../../../../server/src/sources/layout';
import { formatZone } from '../../../../server/src/sources/zone/write/format';
import { applyEdits } from '../../../../server/src/text/apply-edits';

const ALIGNED: FormatOptions = { align: true, ttl: 'keep' };

function format(text: string, options = ALIGNED): string {
  return applyEdits(text, formatZone(zoneFile('file:///a.zone', text), options));
}

/** Every record as servers read it, and the comments in their order. */
function meaning(text: string): string[] {
  const file = zoneFile('file:///example.com.zone', text);
  const found: string[] = [];
  for (const bound of new ZoneInstance(file, {}).chunks) {
    for (let i = 0; i < bound.entries.count; i++) {
      const record = bound.record(i);
      if (record === undefined) continue;
      const { owner, type, ttl, fields, strings } = record;
      found.push(
        [owner, ttl, record.class, type, ...fields.map((f) => f.text), ...strings.map((s) => s.value)].join('|'),
      );
    }
  }
  return [...found, ...(text.match(/;[^\r\n]*/g) ?? []).map((comment) => comment.trimEnd())];
}

function check(before: string, after: string, options = ALIGNED) {
  expect(format(before, options)).toBe(after);
  expect(format(after, options)).toBe(after);
  if (options.ttl === 'keep') expect(meaning(after)).toEqual(meaning(before));
}

describe('layout', () => {
  it('aligns owner, TTL, class, type and data', () => {
    check(
      [
        'www 300 IN A 192.0.2.1   ; web ',
        'mail\tIN\tMX  10   mail.example.com.',
        '   IN TXT "a  b"   "c"',
        'autodiscover CNAME mail',
        '',
      ].join('\n'),
      [
        'www          300 IN A     192.0.2.1 ; web ',
        'mail             IN MX    10 mail.example.com.',
        '                 IN TXT   "a  b" "c"',
        'autodiscover        CNAME mail',
        '',
      ].join('\n'),
    );
  });

  it('gives each part between directives its own columns', () => {
    check('a A 192.0.2.1\n$TTL 300\nlonger A 192.0.2.2\n', 'a A 192.0.2.1\n$TTL 300\nlonger A 192.0.2.2\n');
  });

  it('keeps class before TTL where it is written so', () => {
    check('a IN 300 A 192.0.2.1\nbb 5 IN MX 1 a\n', 'a  IN 300 A  192.0.2.1\nbb 5 IN   MX 1 a\n');
  });

  it('leaves parentheses, line ends and byte order mark alone', () => {
    const soa = '\uFEFF@ SOA ns host (\r\n   1 ; serial\r\n   2 3 4 5 )\r\nwww   A 192.0.2.1\r\n';
    check(soa, '\uFEFF@   SOA ns host (\r\n   1 ; serial\r\n   2 3 4 5 )\r\nwww A   192.0.2.1\r\n');
  });

  it('leaves lines that cannot be read, and templates', () => {
    const text = 'a   TXT   "open\nb   A   192.0.2.1\n{{ host }}   A   192.0.2.2\nc   BOGUS   x\n';
    expect(format(text)).toBe(text.replace('b   A   192', 'b A 192'));
  });

  it('does not let one long name push all others', () => {
    const long = `${'x'.repeat(50)}   A 192.0.2.1`;
    check(`${long}\na   A 192.0.2.2\n`, `${long.replace('   ', ' ')}\na A 192.0.2.2\n`);
  });

  it('writes TTLs in the style asked for', () => {
    check('a 5400 A 192.0.2.1\n', 'a 1h30m A 192.0.2.1\n', { align: true, ttl: 'units' });
    check('a 1h30m A 192.0.2.1\n', 'a 5400 A 192.0.2.1\n', { align: true, ttl: 'seconds' });
  });

  it('separates with one space where columns are not wanted', () => {
    check('a   300\tA 192.0.2.1\n', 'a 300 A 192.0.2.1\n', { align: false, ttl: 'keep' });
  });

  it('touches only the range', () => {
    const text = 'a   A 192.0.2.1\nb   A 192.0.2.2\n';
    const edits = formatZone(zoneFile('file:///a.zone', text), ALIGNED, { start: 0, end: 5 });
    expect(applyEdits(text, edits)).toBe('a A 192.0.2.1\nb   A 192.0.2.2\n');
  });
});

describe('promises', () => {
  const word = fc.constantFrom(
    'a',
    'www',
    '@',
    '300',
    '1h',
    'IN',
    'A',
    'MX',
    'TXT',
    '10',
    '192.0.2.1',
    '"x y"',
    '"a;b"',
    '(',
    ')',
  );
  const piece = fc.oneof(
    word,
    fc.constantFrom(' ', '\t', '  ', '\n', '\r\n', ' ; note', '"', '\\', '$TTL 5', '{{', 'é'),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

  it('changes no record and no comment, and is done after one run', () => {
    fc.assert(
      fc.property(text, (before) => {
        const after = format(before);
        expect(meaning(after)).toEqual(meaning(before));
        expect(format(after)).toBe(after);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  const corpora = process.env['ZONEWISE_CORPORA'];
  it.skipIf(corpora === undefined)('holds for real zones (needs ZONEWISE_CORPORA)', () => {
    const folder = join(corpora ?? '', 'zones');
    const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    let count = 0;
    for (const entry of files.filter((each) => each.isFile())) {
      const before = readFileSync(join(entry.parentPath, entry.name), 'latin1');
      if (before.length > 200_000) continue;
      const after = format(before);
      expect(meaning(after), entry.name).toEqual(meaning(before));
      expect(format(after), entry.name).toBe(after);
      count++;
    }
    expect(count).toBeGreaterThan(100);
  });
});
