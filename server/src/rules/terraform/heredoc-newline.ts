import { placeAt, type Place, type Span, type TextEdit } from '../../text/span';
import { defineRule } from '../rule';

export const heredocNewline = defineRule({
  id: 'terraform/heredoc-newline',
  severity: 'warning',
  fix: 'safe',
  needs: 'module',
  references: ['HCL Native Syntax Specification, Heredoc Templates'],
  summary: 'A heredoc ends with a line feed, which becomes part of the record.',
  on: 'recordSet',
  check({ set }, report) {
    for (const { values } of set.entries) {
      for (const { lineFeed } of values) {
        const heredoc = lineFeed && heredocAround(lineFeed);
        if (lineFeed === undefined || heredoc === undefined) continue;
        const { anchor } = lineFeed;
        const { opening, closing } = heredoc;
        const mark = anchor.text.slice(opening.start, opening.end);
        report({
          at: placeAt(anchor, opening.start, opening.end),
          args: { mark },
          fixes: [{ edits: chomp(lineFeed, opening, closing) }],
        });
      }
    }
  },
});

/** The marks of the heredoc that ends with this line feed: `<<-EOT`, and the line after it. */
function heredocAround({ anchor: { text }, end }: Place): { opening: Span; closing: Span } | undefined {
  const closing = /^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)/u.exec(text.slice(end, end + 200));
  const marker = closing?.[1];
  if (closing === null || marker === undefined) return undefined;
  for (const opening of [`<<${marker}`, `<<-${marker}`]) {
    const start = text.lastIndexOf(opening, end);
    const after = text.slice(start + opening.length).search(/[^\r]/) + start + opening.length;
    if (start < 0 || text.charAt(after) !== '\n' || text.indexOf(marker, after) < end) continue;
    return { opening: { start, end: start + opening.length }, closing: { start: end, end: end + closing[0].length } };
  }
  return undefined;
}

/** The closing parenthesis is placed on a line of its own: nothing may follow the mark. */
function chomp({ anchor }: Place, opening: Span, closing: Span): TextEdit[] {
  const line = anchor.text.slice(anchor.text.lastIndexOf('\n', opening.start) + 1, opening.start);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  return [
    { place: placeAt(anchor, opening.start, opening.start), text: 'chomp(' },
    { place: placeAt(anchor, closing.end, closing.end), text: `\n${indent})` },
  ];
}
