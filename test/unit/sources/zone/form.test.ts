import { givenOrigin } from '../../../../server/src/sources/origin';
import { describe, expect, it } from 'vitest';
import type { NewRecord } from '../../../../server/src/records/form';
import type { Name } from '../../../../server/src/records/name';
import type { ResourceRecord } from '../../../../server/src/records/record';
import { ZoneInstance } from '../../../../server/src/sources/zone/binding/instance';
import { zoneFile } from '../../../../server/src/sources/zone/binding/zone-file';
import { absoluteEdits, applyEdits } from '../../../../server/src/text/apply-edits';
import type { TextEdit } from '../../../../server/src/text/span';

const ORIGIN = 'example.com.' as Name;
const ADDED: NewRecord = { owner: '_dmarc.example.com.' as Name, type: 'TXT', data: '"v=DMARC1"' };

describe('removing a record', () => {
  it('takes its lines, with the comments on them', () => {
    checkRemoval('MX', ['a A 192.0.2.1', 'b MX ( 10 ; first', '  mail ) ; last', 'c A 192.0.2.1', ''], [0, 3, 4]);
  });

  it.each([
    ['an unclosed quote', ['b TXT "v=spf1 -all', 'www A 192.0.2.2', '']],
    ['a quote that closes on another line', ['b TXT "v=spf1', '-all"', 'www A 192.0.2.2', '']],
    ['an unclosed parenthesis', ['b TXT ( "x"', 'www A 192.0.2.2', '']],
    ['a stray parenthesis', ['b TXT "x" )', 'www A 192.0.2.2', '']],
  ])('is impossible with %s', (_, lines) => {
    checkRemoval('TXT', lines, undefined);
  });

  it('leaves an owner for those that inherit it', () => {
    checkRemoval('MX', ['a MX 10 mail', '  A 192.0.2.1', ''], undefined);
    checkRemoval('MX', ['a A 192.0.2.1', 'a MX 10 mail', '  AAAA ::', ''], [0, 2, 3]);
    checkRemoval('MX', ['a A 192.0.2.1', 'a MX 10 mail', 'b A 192.0.2.1', ''], [0, 2, 3]);
  });

  it('leaves a TTL for those that take it, where there is no $TTL', () => {
    checkRemoval('MX', ['a 60 MX 10 mail', 'b A 192.0.2.1', ''], undefined);
    checkRemoval('MX', ['a 60 MX 10 mail', 'b 60 A 192.0.2.1', ''], [1, 2]);
    checkRemoval('MX', ['$TTL 1h', 'a 60 MX 10 mail', 'b A 192.0.2.1', ''], [0, 2, 3]);
  });
});

describe('adding a record', () => {
  it('goes after those that inherit their owner', () => {
    checkAddition(ADDED, ['@   MX  10 mail', '    A   192.0.2.1', 'b A 192.0.2.2', ''], 2, '_dmarc TXT "v=DMARC1"');
    checkAddition(ADDED, ['@       MX    10 mail', ''], 1, '_dmarc  TXT   "v=DMARC1"');
  });

  it('keeps the spelling of owners', () => {
    checkAddition(ADDED, ['example.com. MX 10 mail', ''], 1, '_dmarc.example.com. TXT "v=DMARC1"');
    checkAddition({ type: 'MX', data: '0 .' }, ['@ A ::', '\tIN\tMX\t10 mail', ''], 2, '\tIN\tMX\t0 .');
  });

  it('does not copy parentheses and comments', () => {
    checkAddition(ADDED, ['@ IN ( ; note', ' MX 10 ; note', ' mail )', ''], 3, '_dmarc IN TXT "v=DMARC1"');
  });

  it('is impossible after a record whose end is in doubt', () => {
    checkAddition(ADDED, ['@ MX ( 10 mail', 'b A 192.0.2.2', ''], undefined, '');
    checkAddition(ADDED, ['@ MX 10 mail', '  TXT "x', 'b A 192.0.2.2', ''], undefined, '');
  });

  it('ends the last line where it has no line end, with that of the file', () => {
    expect(after('@ MX 10 mail', ADDED)).toBe('@ MX 10 mail\n_dmarc TXT "v=DMARC1"');
    expect(after('a A 192.0.2.1\r\n@ MX 10 mail', ADDED)).toBe(
      'a A 192.0.2.1\r\n@ MX 10 mail\r\n_dmarc TXT "v=DMARC1"',
    );
    expect(after('@ MX 10 mail\r\n', ADDED)).toBe('@ MX 10 mail\r\n_dmarc TXT "v=DMARC1"\r\n');
  });
});

describe('a comment', () => {
  it('stays after the byte order mark and takes the line end of the file', () => {
    const text = '\uFEFF@ MX 10 mail\r\n';
    const { record } = recordOf(text, 'MX');
    expect(apply(text, record.form.commentAbove('note'))).toBe('\uFEFF; note\r\n@ MX 10 mail\r\n');
  });
});

/** `kept`: indices of the lines that are left; `undefined` if the record cannot be removed. */
function checkRemoval(type: string, lines: readonly string[], kept: readonly number[] | undefined): void {
  const text = lines.join('\n');
  const { record, others } = recordOf(text, type);
  const edit = record.form.remove(others);
  expect(edit && apply(text, edit)).toBe(kept?.map((index) => lines[index]).join('\n'));
}

/** `added` is written as `line` before the line with that index. */
function checkAddition(added: NewRecord, lines: readonly string[], index: number | undefined, line: string): void {
  const expected = index === undefined ? undefined : [...lines.slice(0, index), line, ...lines.slice(index)].join('\n');
  expect(after(lines.join('\n'), added)).toBe(expected);
}

function after(text: string, added: NewRecord): string | undefined {
  const { record, others } = recordOf(text, 'MX');
  const edit = record.form.recordsAfter(
    [added],
    others.filter(({ place }) => place.start > record.place.start),
  );
  return edit && apply(text, edit);
}

function recordOf(text: string, type: string): { record: ResourceRecord; others: readonly ResourceRecord[] } {
  const zone = new ZoneInstance(zoneFile('file:///a.zone', text), { given: () => givenOrigin(ORIGIN) });
  const record = ['a.example.com.', 'b.example.com.', 'example.com.']
    .flatMap((name) => zone.records(name as Name))
    .find((each) => each.type === type);
  if (record?.owner === undefined) throw new Error(`no ${type} in ${text}`);
  return { record, others: zone.records(record.owner).filter((other) => other !== record) };
}

function apply(text: string, edit: TextEdit | undefined): string {
  return applyEdits(text, absoluteEdits(edit === undefined ? [] : [edit]));
}
