import { withSeparator } from '../../mail/tags';
import type { Octets } from '../../text/octets';
import type { Place, Span, TextEdit } from '../../text/span';
import { rewrite } from './rewrite';
import type { TextSubject } from '../rule';

/** What to underline for `span`; an empty one (something is missing there) takes the octets at both sides. */
export function mark(text: Octets, span: Span): Place {
  if (span.start < span.end) return text.cover(span);
  return text.cover({ start: Math.max(span.start - 1, 0), end: Math.min(span.end + 1, text.length) });
}

/** Removes a term, a tag or stray text, with what separates it: the spaces before a term of SPF, a tag's semicolon. */
export function remove(subject: TextSubject, span: Span): TextEdit[] | undefined {
  const { value } = subject.text;
  return rewrite(subject, 'spf' in subject ? withSpace(value, span) : withSeparator(value, span), '');
}

/** Adds octets at an offset. */
export function insert(subject: TextSubject, at: number, octets: string): TextEdit[] | undefined {
  return rewrite(subject, { start: at, end: at }, octets);
}

/** Several edits as one; `undefined` if one of them is not possible. */
export function together(...groups: readonly (readonly TextEdit[] | undefined)[]): readonly TextEdit[] | undefined {
  return groups.includes(undefined) ? undefined : groups.flatMap((group) => group ?? []);
}

/** The span of a term of SPF with the spaces before it. */
export function withSpace(value: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && value.charAt(from - 1) === ' ') from--;
  return { start: from, end };
}
