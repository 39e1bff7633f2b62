import { classify } from '../../mail/recognise';
import { placeAt, type Span, type TextEdit } from '../../text/span';
import { defineRule, type EntrySubject } from '../rule';
import { placeOf, problemsOf } from './problems';

export const newlineInQuotes = defineRule({
  id: 'zone/newline-in-quotes',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'A quoted string ends on the line where it begins; BIND rejects line breaks in it.',
  on: 'entry',
  atProblems: true,
  check(subject, report) {
    for (const { span } of problemsOf(subject, 'newline-in-quotes')) {
      report({ at: placeOf(subject, span), fixes: [{ edits: closeEachLine(subject, span) }] });
    }
  },
});

/** Each line becomes a string of its own: in place inside parentheses, otherwise all on one line. */
function closeEachLine({ chunk, index }: EntrySubject, string: Span): TextEdit[] {
  const { text } = chunk.chunk;
  const { parentheses } = chunk.node(index);
  const isInside = parentheses.some(({ start }) => start < string.start && text.charAt(start) === '(');
  const value = text.slice(string.start, string.end);
  return [...value.matchAll(/[ \t]*(\r\n|\n|\r)[ \t]*/g)].map((gap) => {
    const start = string.start + gap.index;
    const space = needsSpace(value, gap[0]) ? ' ' : '';
    const place = placeAt(chunk.chunk, start, start + gap[0].length);
    return { place, text: isInside ? `${space}"${gap[0].trimStart() === '' ? gap[0] : '\n'}"` : `${space}" "` };
  });
}

/** A line end means a space between the terms of SPF, nothing in a tag list, and otherwise the space around it. */
function needsSpace(value: string, gap: string): boolean {
  const kind = classify(value.replace(/^"\s*/, ''), []);
  if (kind === undefined) return /[ \t]/.test(gap);
  return kind === 'spf' || kind === 'sender-id';
}
