import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Encoding, HOLE, joinOctets, Octets, type Piece } from '../../../server/src/text/octets';
import { type Anchor, type Place, placeAt } from '../../../server/src/text/span';

const encoding: Encoding = { name: 'test', encode: (octets) => octets.replaceAll('"', '\\"') };

/** Reads text with `"strings"`, `\X` escapes and `${holes}`: just enough to have every kind of piece. */
function read(text: string): { octets: Octets; anchor: Anchor } {
  const anchor: Anchor = { uri: 'file:///test', text, offset: 0 };
  const strings = Array.from(text.matchAll(/"((?:[^"\\]|\\.)*)"/g), (match) => {
    const start = match.index + 1;
    const inner = match[1] ?? '';
    const pieces: Piece[] = [];
    let value = '';
    for (const part of inner.matchAll(/\$\{\w*\}|\\.|[^\\$]+/g)) {
      const kind = part[0].startsWith('$') ? 'hole' : part[0].startsWith('\\') ? 'escape' : 'verbatim';
      const octets = kind === 'hole' ? HOLE : kind === 'escape' ? part[0].slice(1) : part[0];
      const from = start + part.index;
      const place = placeAt(anchor, from, from + part[0].length);
      pieces.push({ kind, from: value.length, to: value.length + octets.length, place, encoding });
      value += octets;
    }
    return new Octets(value, pieces, placeAt(anchor, start, start + inner.length));
  });
  return { octets: joinOctets(strings, placeAt(anchor, 0, text.length)), anchor };
}

const written = ({ anchor, start, end }: Place) => anchor.text.slice(start, end);

describe('Octets', () => {
  const { octets, anchor } = read('("v=spf1 " "mx\\;a" "${ip} -all")');

  it('joins strings into one value', () => {
    expect(octets.value).toBe(`v=spf1 mx;a${HOLE} -all`);
    expect(octets.hasHoles).toBe(true);
  });

  it('covers a range with one place, and edits it piece by piece', () => {
    expect(written(octets.cover({ start: 2, end: 9 }))).toBe('spf1 " "mx');
    expect(octets.places({ start: 2, end: 9 }).map(written)).toEqual(['spf1 ', 'mx']);
    expect(written(octets.cover({ start: 9, end: 10 }))).toBe('\\;');
    expect(written(octets.cover({ start: 12, end: 17 }))).toBe(' -all');
    expect(written(octets.cover({ start: 11, end: 12 }))).toBe('${ip}');
  });

  it('writes new text in the first place and empties the others', () => {
    const edits = octets.replace({ start: 2, end: 9 }, 'say "x"');
    expect(edits?.map(({ place, text }) => [written(place), text])).toEqual([
      ['spf1 ', 'say \\"x\\"'],
      ['mx', ''],
    ]);
  });

  it('edits nothing that is unknown', () => {
    expect(octets.replace({ start: 10, end: 13 }, 'x')).toBeUndefined();
  });

  it('inserts after the text before', () => {
    const [edit] = octets.replace({ start: 7, end: 7 }, 'a ') ?? [];
    const after = anchor.text.indexOf('" "mx');
    expect(edit?.place).toEqual(placeAt(anchor, after, after));
  });

  it('gives a part of itself, with its places', () => {
    const part = octets.slice({ start: 7, end: 11 });
    expect(part.value).toBe('mx;a');
    expect(written(part.cover({ start: 2, end: 4 }))).toBe('\\;a');
  });

  it('shows where an empty value is', () => {
    const empty = read('  ""').octets;
    expect(empty.cover({ start: 0, end: 0 })).toMatchObject({ start: 0, end: 4 });
    expect(empty.replace({ start: 0, end: 0 }, 'x')).toBeUndefined();
  });
});

describe('Octets.indexAt', () => {
  const { octets, anchor } = read('("v=spf1 " "mx\\;a" "${ip} -all")');
  const at = (text: string, shift = 0) => octets.indexAt(anchor, anchor.text.indexOf(text) + shift);

  it.each([
    ['an octet', 'spf1', 0, 2],
    ['the end of a string', '" "mx', 0, 7],
    ['between two strings', '" "mx', 2, undefined],
    ['the start of the next string', 'mx', 0, 7],
    ['an escape', '\\;', 0, 9],
    ['the middle of an escape', '\\;', 1, 9],
    ['the middle of a hole', '${ip}', 3, 11],
    ['after a hole', ' -all', 0, 12],
    ['the end of the value', '")', 0, 17],
    ['before the value', '(', 0, undefined],
    ['after the value', ')', 1, undefined],
  ])('finds %s', (_, text, shift, index) => {
    expect(at(text, shift)).toBe(index);
  });

  it('knows only its own anchors', () => {
    expect(octets.indexAt({ ...anchor }, 4)).toBeUndefined();
  });

  it('finds an empty value', () => {
    const empty = read('""');
    expect(empty.octets.indexAt(empty.anchor, 1)).toBe(0);
    expect(empty.octets.indexAt(empty.anchor, 3)).toBeUndefined();
  });

  it('leads back from where each octet is written', () => {
    const piece = fc.constantFrom('a', ' ', '\\"', '\\;', '${x}', '" "');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const value = read(`"${pieces.join('')}"`);
        for (let i = 0; i < value.octets.length; i++) {
          const place = value.octets.cover({ start: i, end: i + 1 });
          expect(value.octets.indexAt(value.anchor, place.start)).toBe(i);
        }
      }),
    );
  });
});
