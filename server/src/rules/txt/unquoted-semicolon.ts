import { classify, openingAt } from '../../mail/recognise';
import { mailTextEnd } from '../../mail/text-end';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import { quote } from '../../records/presentation/encoding';
import { placeAt, type Place } from '../../text/span';
import { defineRule } from '../rule';
import { enclosedByQuotes } from './typographic-character';
import { commentBehind, isBare, withQuotes } from '../fixes/written-strings';

export const unquotedSemicolon = defineRule({
  id: 'txt/unquoted-semicolon',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'Without quotes the first semicolon begins a comment, and the rest of the value is lost.',
  on: 'text',
  hides: 'record',
  check({ record }, report) {
    const cut = record.form.splitsStrings ? cutBehind(record) : undefined;
    if (cut === undefined || enclosedByQuotes(record) !== undefined) return;
    const { anchor } = cut.comment;
    const lost = anchor.text.slice(cut.comment.start + 1, cut.comment.end).trim();
    const line = anchor.text.slice(cut.first.start, cut.comment.end);
    const end = mailTextEnd(line, ownerLabels(record));
    const written = line.slice(0, end);
    const whole = placeAt(anchor, cut.first.start, cut.first.start + written.length);
    // SPF has no semicolons: quoting it would not be enough.
    const canQuote = !/[\n\r"\\]/.test(written) && openingAt(written)?.kind !== 'spf';
    report({
      at: placeAt(anchor, cut.comment.start, cut.comment.start + 1),
      args: { lost: lost.length > 40 ? `${lost.slice(0, 40)}…` : lost },
      fixes: canQuote
        ? [{ kind: end === undefined ? 'ask' : 'safe', edits: [{ place: whole, text: quote(written) }] }]
        : [],
    });
  },
});

/** The comment that was meant as the rest of a tag list, and the first word of that list. */
function cutBehind(record: ResourceRecord): { first: Place; comment: Place } | undefined {
  const [first] = record.strings;
  if (first === undefined) return undefined;
  for (const string of record.strings) {
    if (!isBare(string)) continue;
    const comment = commentBehind(withQuotes(string));
    if (comment === undefined) continue;
    const isGlued = withQuotes(string).end === comment.start;
    if (!isRest(record, comment.anchor.text.slice(comment.start, comment.end), isGlued)) continue;
    return { first: withQuotes(first), comment };
  }
  return undefined;
}

/**
 * Does the comment go on with the value: with the next tag of its list, or, glued to it, with a term of an SPF
 * record written with semicolons? A comment after a complete value does neither.
 */
function isRest(record: ResourceRecord, comment: string, isGlued: boolean): boolean {
  const value = record.strings.map((string) => string.value).join(' ') + comment;
  const kind = classify(value, ownerLabels(record));
  if (kind === 'spf') return isGlued && /^;\s*[-+~?]?(?:all|a|mx|ip[46]:|include:|redirect=)/i.test(comment);
  return kind !== undefined && kind !== 'sender-id' && /^;+\s*[A-Za-z][\w.-]{0,20}\s*=/.test(comment);
}
