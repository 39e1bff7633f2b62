import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResourceRecord } from '../../../../server/src/records/record';
import { ZoneInstance } from '../../../../server/src/sources/zone/binding/instance';
import { zoneFile } from '../../../../server/src/sources/zone/binding/zone-file';
import { BARE, QUOTED, quote } from '../../../../server/src/records/presentation/encoding';
import { HOLE } from '../../../../server/src/text/octets';

function recordOf(text: string): ResourceRecord {
  const [chunk] = new ZoneInstance(zoneFile('file:///a', text)).chunks;
  const record = chunk?.record(0);
  if (record === undefined) throw new Error(`no record: ${text}`);
  return record;
}

describe('a TXT record', () => {
  it.each([
    ['"v=spf1 mx -all"', ['v=spf1 mx -all']],
    ['v=spf1 mx -all', ['v=spf1', 'mx', '-all']],
    ['"a""b" c', ['a', 'b', 'c']],
    ['"a\\"b\\\\c\\;d"', ['a"b\\c;d']],
    ['"\\200\\010"', ['\u00c8\n']],
    ['"é\\é\u{1F600}"', ['\u00c3\u00a9\u00c3\u00a9\u00f0\u009f\u0098\u0080']],
    ['"a{{ b }}c ${d}" {% e %}', [`a${HOLE}c ${HOLE}`, HOLE]],
    ['"%{i} {x} $1 <y>"', ['%{i} {x} $1 <y>']],
    ['""', ['']],
  ])('%s holds %j', (data, strings) => {
    const record = recordOf(`a TXT ${data}`);
    expect(record.strings.map(({ value }) => value)).toEqual(strings);
    expect(record.text?.value).toBe(strings.join(''));
  });

  it('keeps where each octet is written', () => {
    const { text } = recordOf('a TXT ( "v=DKIM1; "\n  "p=\\065é" )');
    const written = (start: number, end: number) =>
      text?.places({ start, end }).map(({ anchor, start: a, end: b }) => anchor.text.slice(a, b));
    expect(written(0, 9)).toEqual(['v=DKIM1; ']);
    expect(written(7, 11)).toEqual(['; ', 'p=']);
    expect(written(11, 12)).toEqual(['\\065']);
    expect(written(12, 13)).toEqual(['é']);
  });

  it('has a place for an empty value', () => {
    const { text } = recordOf('a TXT ""');
    expect(text?.cover({ start: 0, end: 0 })).toMatchObject({ start: 6, end: 8 });
  });
});

describe('encoding', () => {
  const octets = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });

  it('is read back, in quotes and without', () => {
    fc.assert(
      fc.property(octets, (value) => {
        expect(recordOf(`a TXT "${QUOTED.encode(value)}"`).text?.value).toBe(value);
        if (value !== '') expect(recordOf(`a TXT ${BARE.encode(value)}`).text?.value).toBe(value);
      }),
    );
  });

  it('splits a long value into strings', () => {
    const record = recordOf(`a TXT ${quote('"'.repeat(600))}`);
    expect(record.strings.map(({ length }) => length)).toEqual([255, 255, 90]);
    expect(quote('')).toBe('""');
  });
});
