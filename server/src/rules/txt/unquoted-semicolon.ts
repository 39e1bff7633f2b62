import { classify } from '../../mail/classify';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import { quote } from '../../syntax/zone/encoding';
import { placeAt, type Place } from '../../text/span';
import { defineRule } from '../rule';
import { enclosedByQuotes } from './typographic-character';
import { commentBehind, isBare, withQuotes } from './written-strings';

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
    const cut = record.host === 'zone' ? cutBehind(record) : undefined;
    if (cut === undefined || enclosedByQuotes(record) !== undefined) return;
    const { anchor } = cut.comment;
    const lost = anchor.text.slice(cut.comment.start + 1, cut.comment.end).trim();
    const whole = placeAt(anchor, cut.first.start, cut.comment.end);
    const isOneLine = !/[\n\r"\\]/.test(anchor.text.slice(whole.start, whole.end));
    report({
      at: placeAt(anchor, cut.comment.start, cut.comment.start + 1),
      args: { lost: lost.length > 40 ? `${lost.slice(0, 40)}…` : lost },
      fixes: isOneLine ? [{ edits: [{ place: whole, text: quote(anchor.text.slice(whole.start, whole.end)) }] }] : [],
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
    const rest = comment.anchor.text.slice(comment.start, comment.end);
    // A comment behind a finished value does not read as the next tag.
    if (!/^;+\s*[A-Za-z][\w.-]{0,20}\s*=/.test(rest) && !isGlued(string.cover({ start: 0, end: string.length }), comment)) continue;
    if (/^;+\s*$/.test(rest) || !isTagList(record, rest)) continue;
    return { first: withQuotes(first), comment };
  }
  return undefined;
}

/** Does the value, read together with the comment, make a record of tags? */
function isTagList(record: ResourceRecord, rest: string): boolean {
  const value = record.strings.map((string) => string.value).join(' ') + rest;
  const kind = classify(value, ownerLabels(record));
  return kind !== undefined && kind !== 'spf' && kind !== 'sender-id' && /^[^;]*=/.test(value);
}

function isGlued(string: Place, comment: Place): boolean {
  return string.end === comment.start;
}
