import { openingAt } from '../../../mail/recognise';
import type { Span } from '../../../text/span';
import type { SyntaxProblemKind } from './problem';
import { looksLikeRecord, looksLikeTypeAndData } from './recovery';

/** The intention of a line that is not a record. */
export interface Mistake {
  readonly kind: SyntaxProblemKind;
  readonly span: Span;
}

const CONFLICT_MARKS: readonly string[] = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'];

/** Comments of other languages. */
const FOREIGN_COMMENT = /^(#|\/\/|\/\*|--)/;

/** What the first column holds, if that is not an owner. */
export function whyNoOwner(text: string, { start, end }: Span): 'bare-record' | 'conflict-mark' | undefined {
  if (openingAt(text, start) !== undefined) return 'bare-record';
  return CONFLICT_MARKS.includes(text.slice(start, end)) ? 'conflict-mark' : undefined;
}

/** Why `word` is not a type, in the line that begins at `start`. */
export function whyNoType(text: string, start: number, owner: Span | undefined, word: Span): Mistake {
  if ((openingAt(text, word.start) ?? openingAt(text, afterSeparator(text, word))) !== undefined) {
    return { kind: 'bare-record', span: word };
  }
  const comment = FOREIGN_COMMENT.exec(text.slice(start, start + 2));
  if (comment !== null) return { kind: 'foreign-comment', span: { start, end: start + comment[0].length } };
  if (owner !== undefined && looksLikeTypeAndData(text, owner.start)) {
    return { kind: 'type-in-owner-column', span: owner };
  }
  if (text.charAt(word.start) === '"') return { kind: 'quoted-word', span: word };
  const isOwner = owner === undefined && word.start === start && looksLikeRecord(text, start);
  return { kind: isOwner ? 'indented-owner' : 'unknown-type', span: word };
}

/** The word after a lone colon or equals sign; otherwise the word itself. */
function afterSeparator(text: string, { start, end }: Span): number {
  if (end > start + 1 || !':='.includes(text.charAt(start))) return start;
  let i = end;
  while (' \t'.includes(text.charAt(i)) && i < text.length) i++;
  return i;
}
