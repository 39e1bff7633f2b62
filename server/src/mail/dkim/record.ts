import { once } from '../../text/once';
import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { parseTagList, type Tag, tag, type TagList } from '../tags';
import { CURRENT_TAG_NAMES, PROSE_TAG_NAMES } from './facts';
import { type KeyText, looksLikeKey, readKey } from './key';

/** A DKIM key record (RFC 6376 section 3.6.1). Tags and problems that touch unknown text are omitted. */
export interface DkimRecord extends TagList {
  readonly value: string;
  /** Part of the text is unknown: a tag that is not visible may still be present. */
  readonly open: boolean;
  /** The content of the first `p`; `undefined` if none is readable. */
  readonly key: KeyText | undefined;
}

/** Reads the octets of a record, strings joined. Never fails: every fault becomes a problem or a kind of key. */
export const parseDkim: (value: string) => DkimRecord = once(readDkim);

function readDkim(value: string): DkimRecord {
  const list = parseTagList(value, CURRENT_TAG_NAMES, PROSE_TAG_NAMES);
  const isKnown = ({ span }: { readonly span: Span }) => !value.slice(span.start, span.end).includes(HOLE);
  const tags = list.tags.filter(isKnown);
  const problems = list.problems.filter((problem) => isKnown(problem) && !touchesHole(value, problem.span));
  const p = tag({ tags, problems }, 'p');
  return { value, tags, problems, open: value.includes(HOLE), key: p && readKey(value, p.valueSpan) };
}

/** The key type that the record declares; `undefined` if it is unknown or not standardised. */
export function announcedKind(record: DkimRecord): 'rsa' | 'ed25519' | undefined {
  const k = tag(record, 'k');
  if (k === undefined) return record.open ? undefined : 'rsa';
  return k.value === 'rsa' || k.value === 'ed25519' ? k.value : undefined;
}

/** The items of a colon-separated list (RFC 6376 section 3.6.1, `h`, `s` and `t`), without surrounding spaces. */
export function listItems(list: Tag): { readonly text: string; readonly span: Span }[] {
  let start = list.valueSpan.start;
  return list.value.split(':').map((item) => {
    const from = start + (item.length - item.trimStart().length);
    const text = item.trim();
    start += item.length + 1;
    return { text, span: { start: from, end: from + text.length } };
  });
}

/**
 * Is this text meant as a DKIM key, at whatever name it is published? `v=DKIM1…` in any case, `k=rsa` or `k=ed25519`, or
 * a `p` whose value begins like a key. Keys of other protocols in TXT records are recognised by their version.
 */
export const looksLikeDkim: (value: string) => boolean = once((value) => {
  if (/^[\s"']{0,9}v\s{0,9}=\s{0,9}dkim/i.test(value)) return true;
  const { tags } = parseTagList(value, CURRENT_TAG_NAMES, PROSE_TAG_NAMES);
  const isForeign = tags[0]?.name === 'v' && !/^[dikm]{2}/i.test(tags[0].value);
  return !isForeign && tags.some(isTelling);
});

function isTelling({ name, value }: Tag): boolean {
  switch (name.toLowerCase()) {
    case 'k':
      return /^(rsa|ed25519)$/i.test(value);
    case 'p':
      return looksLikeKey(value);
    default:
      return false;
  }
}

function touchesHole(value: string, span: Span): boolean {
  return value.charAt(span.start - 1) === HOLE || value.charAt(span.end) === HOLE;
}
