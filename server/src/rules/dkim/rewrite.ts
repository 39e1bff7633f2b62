import type { Span, TextEdit } from '../../text/span';
import type { TextSubject } from '../rule';

/** Octets that one character-string of a zone file holds (RFC 1035 section 3.3). */
export const STRING_LIMIT = 255;

/**
 * Edits that make the octets of `span` read `octets`, spread over the strings that `span` lies in so that none
 * becomes too long. `undefined` when they do not fit, or when part of the span is unknown text.
 */
export function rewrite(subject: TextSubject, span: Span, octets: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let rest = octets;
  for (const part of partsOf(subject, span)) {
    const allotted = rest.slice(0, part.room);
    rest = rest.slice(part.room);
    if (part.start === part.end && allotted === '') continue;
    const partEdits = subject.text.replace(part, allotted);
    if (partEdits === undefined) return undefined;
    edits.push(...partEdits);
  }
  return rest === '' ? edits : undefined;
}

interface Part extends Span {
  /** Octets that fit in the string in place of this part of the span. */
  readonly room: number;
}

/** The span string by string; an insertion goes behind the text before it. */
function partsOf({ record, text }: TextSubject, span: Span): Part[] {
  if (record.host === 'terraform') return [{ ...span, room: Infinity }]; // providers split values themselves
  const parts: Part[] = [];
  let from = 0;
  for (const { length } of record.strings) {
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, from + length);
    from += length;
    if (start > end || (start === end && span.start < span.end)) continue;
    parts.push({ start, end, room: Math.max(0, STRING_LIMIT - length + (end - start)) });
    if (span.start === span.end) break;
  }
  return parts.length > 0 ? parts : [{ ...span, room: text.length === 0 ? STRING_LIMIT : 0 }];
}
