import type { ResourceRecord } from '../../records/record';
import { placeAt, type TextEdit } from '../../text/span';
import { linesOf } from './zone-lines';

/** A comment on a line of its own above the record, or above the resource that makes it. `undefined` in JSON. */
export function commentAbove(record: ResourceRecord, comment: string): TextEdit | undefined {
  const { anchor, start } = record.place;
  if (anchor.uri.endsWith('.json')) return undefined;
  const lineEnd = anchor.text.includes('\r\n') ? '\r\n' : '\n';
  const lineStart = record.host === 'zone' ? linesOf(record).start : anchor.text.lastIndexOf('\n', start - 1) + 1;
  // A byte order mark stays the first character.
  const at = anchor.text.startsWith('\uFEFF') ? Math.max(lineStart, 1) : lineStart;
  const indent = record.host === 'zone' ? '' : (/^[ \t]*/.exec(anchor.text.slice(at, start))?.[0] ?? '');
  const text = `${indent}${record.host === 'zone' ? ';' : '#'} ${comment}${lineEnd}`;
  return { place: placeAt(anchor, at, at), text };
}
