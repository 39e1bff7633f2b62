import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ChunkReader } from '../../../server/src/text/chunk';
import { ChunkedDocument } from '../../../server/src/text/chunked-document';

/** Splits after each blank line, and looks one character ahead: enough to make boundaries appear and disappear. */
const paragraphs: ChunkReader<string> = {
  lookahead: 2,
  read(text, start, until) {
    let end = start;
    do end = paragraphEnd(text, end);
    while (end < until && end < text.length);
    return { end, reach: end + 1, content: text.slice(start, end) };
  },
};

function paragraphEnd(text: string, start: number): number {
  const gap = /(\r\n|\n|\r)(\r\n|\n|\r)/g;
  gap.lastIndex = start;
  return gap.exec(text) === null ? text.length : gap.lastIndex;
}

function documentOf(text: string): ChunkedDocument<string> {
  return new ChunkedDocument('file:///a', 'dns-zone', 0, text, paragraphs);
}

const line = fc.constantFrom('', 'a', 'some words', 'x'.repeat(900), 'é', '\u{1F600}', '\uD800', '\0', '\uFEFF');
const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
const text = fc.array(fc.tuple(line, lineEnd), { maxLength: 40 }).map((lines) => lines.flat().join(''));
const position = fc.record({ line: fc.integer({ min: -1, max: 60 }), character: fc.integer({ min: -1, max: 1000 }) });

describe('a chunked document', () => {
  it('has the positions of the stock class', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(4000)), fc.array(position), (content, offsets, positions) => {
        const ours = documentOf(content);
        const stock = TextDocument.create('file:///a', 'dns-zone', 0, content);
        expect(ours.lineCount).toBe(stock.lineCount);
        for (const offset of offsets) expect(ours.positionAt(offset)).toEqual(stock.positionAt(offset));
        for (const at of positions) {
          expect(ours.offsetAt(at)).toBe(stock.offsetAt(at));
          expect(ours.getEOLCharacters(at.line)).toBe(stock.getEOLCharacters(at.line));
          expect(ours.getLineRange(at.line)).toEqual(stock.getLineRange(at.line));
        }
      }),
    );
  });

  it('is after any edits what it would be if it were opened now', () => {
    const change = fc.record({ from: fc.nat(5000), to: fc.nat(5000), inserted: text });
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 8 }), (content, changes) => {
        const ours = documentOf(content);
        const stock = TextDocument.create('file:///a', 'dns-zone', 0, content);
        changes.forEach(({ from, to, inserted }, index) => {
          const range = { start: stock.positionAt(from), end: stock.positionAt(to) };
          expect(ours.getText(range)).toBe(stock.getText(range));
          ours.update([{ range, text: inserted }], index);
          TextDocument.update(stock, [{ range, text: inserted }], index);
        });
        expect(ours.getText()).toBe(stock.getText());
        expect(ours.chunks.map(({ content: read }) => read).join('')).toBe(stock.getText());
        expect(layoutOf(ours)).toEqual(contiguous(ours));
        expect(ours.lineCount).toBe(stock.lineCount);
      }),
    );
  });

  it('keeps the chunks that an edit does not touch, and moves them', () => {
    const document = documentOf(`${'x'.repeat(2000)}\n\n`.repeat(30));
    const before = [...document.chunks];
    document.update(
      [{ range: { start: { line: 20, character: 5 }, end: { line: 20, character: 5 } }, text: 'new\n' }],
      1,
    );
    const kept = document.chunks.filter((chunk) => before.includes(chunk));
    expect(before.length - kept.length).toBe(1);
    expect(layoutOf(document)).toEqual(contiguous(document));
  });

  it('reads less from the second edit of a place on', () => {
    const document = documentOf(`${'x'.repeat(100)}\n\n`.repeat(300));
    const read = () => {
      const before = new Set(document.chunks);
      const at = { line: 200, character: 5 };
      document.update([{ range: { start: at, end: at }, text: 'new' }], 1);
      return document.chunks.filter((chunk) => !before.has(chunk)).reduce((sum, { text }) => sum + text.length, 0);
    };
    expect(read()).toBeGreaterThan(4000);
    for (let i = 0; i < 20; i++) expect(read()).toBeLessThan(2100);
    expect(document.chunks.length).toBeLessThan(20);
    expect(layoutOf(document)).toEqual(contiguous(document));
  });

  it('does not fall into ever smaller chunks where one types lines', () => {
    const document = documentOf('a\n\n'.repeat(2000));
    const before = document.chunks.length;
    for (let i = 0; i < 300; i++) document.replace(3000, 3000, 'b\n\n');
    expect(document.chunks.length).toBeLessThan(before + 10);
  });

  it('may be emptied and filled', () => {
    const document = documentOf('a\n\nb');
    document.replace(0, 4, '');
    expect([document.getText(), document.lineCount, document.chunks.length]).toEqual(['', 1, 1]);
    document.replace(0, 0, 'c\n\n');
    expect([document.getText(), document.lineCount, document.chunks.length]).toEqual(['c\n\n', 3, 1]);
    document.update([{ text: 'all new' }], 7);
    expect([document.getText(), document.version]).toEqual(['all new', 7]);
  });
});

function layoutOf(document: ChunkedDocument<string>) {
  return document.chunks.map(({ offset, line: first }) => ({ offset, first }));
}

/** Where the chunks must lie if there is no gap between them. */
function contiguous(document: ChunkedDocument<string>) {
  const stock = TextDocument.create('', '', 0, document.getText());
  let offset = 0;
  return document.chunks.map((chunk) => {
    const at = offset;
    offset += chunk.text.length;
    return { offset: at, first: at === 0 ? 0 : lineOf(stock, at) };
  });
}

/** The number of the line that begins at an offset. */
function lineOf(stock: TextDocument, offset: number): number {
  return (
    stock
      .getText()
      .slice(0, offset)
      .split(/\r\n|\n|\r/).length - 1
  );
}
