import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../../../server/src/mail/dkim/base64';

/** The faults drawn under the text: `kind` and `^` at its characters, `|` for a place between two. */
function draw(text: string): string[] {
  return decodeBase64(text, { start: 0, end: text.length }).faults.map(
    ({ kind, span: { start, end } }) => ' '.repeat(start) + ('^'.repeat(end - start) || '|') + ' ' + kind,
  );
}

describe('decodeBase64', () => {
  it.each([
    ['QUJD', []],
    ['QUI=', []],
    ['QQ==', []],
    ['QQ = =', []],
    ['Q U\tJ\r\n D', []],
    ['QU JD!QUJD', ['     ^ character']],
    ['QU ... JD', ['   ^^^ ellipsis']],
    ['"QUJD"', ['^ quote', '     ^ quote']],
    ['QU-_', ['  ^^ url-alphabet']],
    ['QQ==QUJD', ['  ^^ padding', '        | missing-padding']],
    ['QUJD==', ['    ^^ padding']],
    ['QUI', ['   | missing-padding']],
    ['QQ=', ['   | missing-padding']],
    ['QUJDQ', ['    ^ incomplete']],
    ['==', ['^^ padding']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(draw(text)).toEqual(expected);
  });

  it('reads what Node writes, and writes what Node reads', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        const text = Buffer.from(octets).toString('base64');
        expect(encodeBase64(octets)).toBe(text);
        expect(decodeBase64(text, { start: 0, end: text.length }).octets).toEqual(octets);
      }),
    );
  });

  it('leaves out what it is told to, and counts from the start of the whole text', () => {
    const read = decodeBase64('p=QU--JD', { start: 2, end: 8 }, [{ start: 4, end: 6 }]);
    expect(read).toEqual({ octets: Uint8Array.of(65, 66, 67), faults: [], digits: [2, 3, 6, 7] });
  });
});
