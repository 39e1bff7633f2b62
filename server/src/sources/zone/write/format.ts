import type { AbsoluteEdit } from '../../../text/apply-edits';
import type { Span } from '../../../text/span';
import type { FormatOptions, TtlStyle } from '../../layout';
import type { ZoneFile } from '../binding/zone-file';
import { FLAG } from '../syntax/entries';
import { entryNode, type EntryNode } from '../syntax/node';
import type { ZoneChunk } from '../syntax/reader';
import { ENTRY } from '../syntax/scanner';
import { columnsOf, type Columns, type Head } from './columns';
import { formatTtl } from './ttl-style';

/**
 * Edits that lay out the records of a zone file in columns, in order of their place. Only white space between words is
 * changed, and TTLs if a style is requested: every comment, blank line and decoded value stays. Lines that cannot be
 * read, and those that a template hides, are left as they are. `range`: UTF-16 offsets; only entries that touch it.
 */
export function formatZone(file: ZoneFile, options: FormatOptions, range?: Span): AbsoluteEdit[] {
  const edits: AbsoluteEdit[] = [];
  for (const section of sectionsOf(file, options.ttl)) {
    const touched = section.lines.filter(({ chunk, span }) => {
      return range === undefined || (chunk.offset + span.start <= range.end && chunk.offset + span.end >= range.start);
    });
    if (touched.length === 0) continue;
    const columns = options.align ? columnsOf(section.lines.map(({ head }) => head)) : undefined;
    for (const line of touched) edits.push(...lineEdits(line, columns));
  }
  return edits;
}

/** A record on one or more lines, whose layout is known. */
interface RecordLine {
  readonly chunk: ZoneChunk;
  /** From the start of its line to the end of its last token, in the chunk. */
  readonly span: Span;
  readonly node: EntryNode;
  readonly head: Head;
}

/** Records between two directives share their columns. */
interface Section {
  readonly lines: RecordLine[];
}

function sectionsOf(file: ZoneFile, style: TtlStyle): Section[] {
  let section: Section = { lines: [] };
  const sections = [section];
  for (const chunk of file.chunks) {
    const { content } = chunk;
    for (let index = 0; index < content.count; index++) {
      const kind = content.kind(index);
      if (kind === ENTRY.directive) sections.push((section = { lines: [] }));
      if (kind !== ENTRY.record || content.problems.has(index) || content.has(index, FLAG.template)) continue;
      const line = recordLine(chunk, index, style);
      if (line !== undefined) section.lines.push(line);
    }
  }
  return sections;
}

function recordLine(chunk: ZoneChunk, index: number, style: TtlStyle): RecordLine | undefined {
  const node = entryNode(chunk, index);
  const start = chunk.content.start(index);
  const type = node.keyword;
  // Parentheses and line ends in the head are a deliberate layout.
  if (type === undefined || /[()\r\n;]/.test(chunk.text.slice(start, type.start))) return undefined;
  const word = ({ start: from, end }: Span) => chunk.text.slice(from, end);
  const middle = node.tokens
    .filter((token) => token.end <= type.start && token !== node.owner)
    .map((token) => {
      const isTtl = node.ttl?.start === token.start;
      return {
        span: { start: token.start, end: token.end },
        text: isTtl ? formatTtl(word(token), style) : word(token),
        isTtl,
      };
    });
  return {
    chunk,
    node,
    span: { start, end: node.span.end },
    head: { owner: node.owner === undefined ? undefined : word(node.owner), middle, type: word(type) },
  };
}

function lineEdits({ chunk, span, node, head }: RecordLine, columns: Columns | undefined): AbsoluteEdit[] {
  const edits: AbsoluteEdit[] = [];
  const replace = (start: number, end: number, text: string) => {
    if (chunk.text.slice(start, end) === text) return;
    edits.push({ start: chunk.offset + start, end: chunk.offset + end, text });
  };
  const { owner, keyword: type } = node;
  if (type === undefined) return [];
  const gaps = columns?.gapsOf(head) ?? { owner: ' ', middle: head.middle.map(() => ' '), type: ' ' };
  // A byte order mark stays before the first word; a blank owner needs white space before the rest.
  let at = owner?.end ?? span.start + (chunk.text.startsWith('\uFEFF', span.start) ? 1 : 0);
  const first = head.middle[0]?.span.start ?? type.start;
  replace(at, first, gaps.owner);
  head.middle.forEach(({ span: part, text }, index) => {
    replace(part.start, part.end, text);
    at = part.end;
    replace(at, head.middle[index + 1]?.span.start ?? type.start, gaps.middle[index] ?? ' ');
  });
  dataGaps(chunk.text, node, type, gaps.type, replace);
  trailing(chunk.text, node, replace);
  return edits;
}

type Replace = (start: number, end: number, text: string) => void;

/** One space between the words of the data, if they are on one line and separated. */
function dataGaps(text: string, node: EntryNode, type: Span, typeGap: string, replace: Replace): void {
  let before: Span = type;
  for (const token of node.data) {
    const gap = text.slice(before.end, token.start);
    if (/^[ \t]+$/.test(gap)) replace(before.end, token.start, before === type ? typeGap : ' ');
    before = token;
  }
}

/** White space at the end of the record's last line, and between its data and a comment after it. */
function trailing(text: string, node: EntryNode, replace: Replace): void {
  if (node.parentheses.length > 0) return;
  const comment = node.comments.find(({ start }) => start >= node.span.end);
  if (comment !== undefined && /^[ \t]+$/.test(text.slice(node.span.end, comment.start))) {
    replace(node.span.end, comment.start, ' ');
  } else if (comment === undefined) {
    const end = /^[ \t]+(?=[\r\n]|$)/.exec(text.slice(node.span.end))?.[0].length ?? 0;
    if (end > 0) replace(node.span.end, node.span.end + end, '');
  }
}
