import { isLineEnd } from '../../../text/chunk';
import { placeAt, type TextEdit } from '../../../text/span';
import { lineEndAfter } from '../../comment-line';
import type { Block, Expression, List } from '../hcl/nodes';
import type { Segment } from '../records/segment';
import type { Model } from './new-records';
import { indentedLine, indentOf } from './new-resource';
import type { ValueShape } from './value-shape';

/** More values after the last one of a resource that holds all records of a name and type. */
export function extendedSet(
  { block, segment }: Model,
  shape: ValueShape,
  items: readonly (readonly string[])[],
): TextEdit | undefined {
  const { attributes, blocks } = block.body;
  // A routing policy has several sets of one name; what `lifecycle` leaves to others may differ from what is written.
  const isPlain =
    !attributes.some(({ name }) => name === 'set_identifier') &&
    !blocks.some(({ type }) => type === 'lifecycle' || type === 'dynamic');
  if (!isPlain) return undefined;
  if (shape.kind === 'blocks') return afterLastBlock(block, segment, shape.name, items);
  const list = attributes.find(({ name }) => name === shape.name)?.value;
  return list?.kind === 'list' ? afterLastItem(list, segment, items.flat()) : undefined;
}

function afterLastItem(list: List, segment: Segment, items: readonly string[]): TextEdit | undefined {
  const { text } = segment;
  const last = list.items.at(-1);
  if (last === undefined || hasHeredoc(last, text)) return undefined;
  const lineEnd = endOfLine(text, last.end);
  if (lineEnd >= list.end) return { place: placeAt(segment, last.end, last.end), text: `, ${items.join(', ')}` };
  const rest = text.slice(last.end, lineEnd);
  const hasComma = /^[ \t]*,/.test(rest);
  if (!/^[ \t]*,?[ \t]*(?:(?:#|\/\/).*)?$/.test(rest)) return undefined;
  // A comma on a line of its own, or text that only looks like one.
  if (!hasComma && text.slice(lineEnd, list.end).includes(',')) return undefined;
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, last.start))?.[0] ?? '';
  const eol = lineEndAfter(text, last.end);
  const lines = items.map((item, at) => eol + indent + item + (hasComma || at < items.length - 1 ? ',' : ''));
  return { place: placeAt(segment, last.end, lineEnd), text: (hasComma ? rest : `,${rest}`) + lines.join('') };
}

function afterLastBlock(
  { body }: Block,
  segment: Segment,
  name: string,
  items: readonly (readonly string[])[],
): TextEdit | undefined {
  const { text } = segment;
  const last = body.blocks.findLast(({ type }) => type === name);
  if (last?.close === undefined) return undefined;
  const at = endOfLine(text, last.close.end);
  if (!/^[ \t]*(?:(?:#|\/\/).*)?$/.test(text.slice(last.close.end, at))) return undefined;
  const indent = indentOf(last, text);
  const eol = lineEndAfter(text, last.close.end);
  const lines = items.flat().map((line) => eol + indentedLine(line, indent));
  return { place: placeAt(segment, at, at), text: lines.join('') };
}

/** The mark that closes a heredoc must be the last word of its line. */
function hasHeredoc(item: Expression, text: string): boolean {
  return text.slice(item.start, item.end).includes('<<');
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}
