import { CURRENT_TAG_NAMES } from '../../mail/dkim/facts';
import { looksLikeKey } from '../../mail/dkim/key';
import type { DkimRecord } from '../../mail/dkim/record';
import { tag, withSeparator } from '../../mail/tags';
import type { Span, TextEdit } from '../../text/span';
import type { ReportedFix } from '../report';
import type { Subjects } from '../rule';
import { excerpt } from '../../text/excerpt';
import { rewrite } from '../fixes/rewrite';

/** The fix for a word without `=`: the tag that was clearly meant, or removal of the word. */
export function repairWord(subject: Subjects['dkim'], span: Span): ReportedFix<'dkim/syntax'> {
  const { dkim } = subject;
  const word = dkim.value.slice(span.start, span.end);
  const meant = meantTag(dkim, word);
  if (meant !== undefined) {
    return { variant: meant.variant, args: { tag: meant.name }, edits: writeTag(subject, span, meant) };
  }
  const edits = dkim.tags.length === 0 ? undefined : rewrite(subject, withSeparator(dkim.value, span), '');
  return { variant: 'remove', kind: 'ask', args: { word: excerpt(word) }, edits };
}

interface MeantTag {
  readonly name: string;
  /** `name`: it was left out; `equals`: another character replaces `=`. */
  readonly variant: 'name' | 'equals';
  /** Where the value begins in the word. */
  readonly start: number;
}

/** A key without `p=`, a version without `v=`, or `k:rsa` and `k rsa`; never a tag that the record has already. */
function meantTag(dkim: DkimRecord, word: string): MeantTag | undefined {
  const isFree = (name: string) => CURRENT_TAG_NAMES.has(name) && tag(dkim, name) === undefined;
  if (looksLikeKey(word)) return isFree('p') ? { name: 'p', variant: 'name', start: 0 } : undefined;
  if (word === 'DKIM1') return isFree('v') ? { name: 'v', variant: 'name', start: 0 } : undefined;
  const [sign, name = ''] = /^([a-z])(?:\s{0,9}:\s{0,9}|\s{1,9})(?=\S)/.exec(word) ?? [];
  return sign !== undefined && isFree(name) ? { name, variant: 'equals', start: sign.length } : undefined;
}

/** Writes `name=` before the value, and a `;` after it if the next tag follows without one. */
function writeTag(subject: Subjects['dkim'], span: Span, { name, start }: MeantTag): TextEdit[] | undefined {
  const { value } = subject.dkim;
  const from = span.start + start;
  const next = span.end + (/^[\s,]*/.exec(value.slice(span.end))?.[0].length ?? 0);
  if (next === value.length || value.charAt(next) === ';')
    return rewrite(subject, { start: span.start, end: from }, `${name}=`);
  return rewrite(subject, { start: span.start, end: next }, `${name}=${value.slice(from, span.end)}; `);
}
