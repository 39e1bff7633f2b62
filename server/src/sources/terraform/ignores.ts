import type { TerraformFile } from './records/terraform-file';
import type { Segment } from './records/segment';
import { type PlacedIgnore, readIgnoreComment } from '../ignore-comment';
import type { Block, Body } from './hcl/nodes';
import type { Span } from '../../text/span';

/**
 * The ignore comments of a Terraform file. One after other text applies to its line, one on a line of its own to the
 * next line; and to all of an argument or block that begins there.
 */
export function terraformIgnores(file: TerraformFile): readonly PlacedIgnore[] {
  if (!file.text.includes('zonewise-ignore')) return [];
  const items = file.segments.flatMap(itemsOf);
  return file.segments.flatMap((segment) =>
    segment.tree.comments.flatMap(({ start, end }) => {
      const comment = readIgnoreComment(segment.text.slice(start, end), segment, start);
      if (comment === undefined) return [];
      const at = segment.offset + start;
      const line = speaksFor(file.text, at, segment.offset + end);
      const covers = { start: Math.min(at, line.start), end: Math.max(line.end, ...endsOf(items, line)) };
      return [{ comment, covers }];
    }),
  );
}

/**
 * The start of the line before which an ignore comment applies to what is found at `offset`: that of the argument or
 * block that contains it, since inside a heredoc a comment would be text. `undefined` in JSON, which has no comments.
 */
export function silencingLine(file: TerraformFile, offset: number): number | undefined {
  if (file.uri.endsWith('.json')) return undefined;
  const segment = file.segments.findLast((each) => each.offset <= offset);
  const inside = offset - (segment?.offset ?? 0);
  let start = inside;
  let body = segment?.tree.body;
  while (body !== undefined) {
    const holds = (item: Span) => item.start <= inside && inside <= item.end;
    const block: Block | undefined = body.blocks.find(holds);
    start = body.attributes.find(holds)?.start ?? block?.start ?? start;
    body = block?.body;
  }
  return file.text.lastIndexOf('\n', start + (segment?.offset ?? 0) - 1) + 1;
}

/** The line of the comment, or if nothing else is on it the next line with content. */
function speaksFor(text: string, start: number, end: number): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') return { start: lineStart, end };
  const next = end + Math.max(text.slice(end).search(/\S/), 0);
  const nextEnd = text.indexOf('\n', next);
  return { start: text.lastIndexOf('\n', next - 1) + 1, end: nextEnd < 0 ? text.length : nextEnd };
}

/** The arguments and blocks of a segment in the order of their beginnings. */
function itemsOf({ tree, offset }: Segment): readonly Span[] {
  const items: Span[] = [];
  const add = ({ attributes, blocks }: Body): void => {
    for (const attribute of attributes) items.push(attribute);
    for (const block of blocks) {
      items.push(block);
      add(block.body);
    }
  };
  add(tree.body);
  return items
    .map(({ start, end }) => ({ start: start + offset, end: end + offset }))
    .sort((a, b) => a.start - b.start);
}

/** Where the items end that begin in a line. */
function endsOf(items: readonly Span[], line: Span): readonly number[] {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < line.start) low = middle + 1;
    else high = middle;
  }
  const ends: number[] = [];
  for (let item = items[low]; item !== undefined && item.start < line.end; item = items[++low]) ends.push(item.end);
  return ends;
}
