import { dmarcTag } from '../../mail/dmarc/record';
import type { DmarcRecord } from '../../mail/dmarc/record';
import { DMARC_TAG_NAMES } from '../../mail/dmarc/facts';
import type { Span } from '../../text/span';

/** What words without `=` were clearly meant to be: `text` in place of `span`. */
export interface MeantByStray {
  /** `equals`: a tag whose `=` is missing; `address`: one more report address, cut off by a semicolon. */
  readonly kind: 'equals' | 'address';
  readonly span: Span;
  readonly text: string;
}

/** `p none`, `p:none`, `v:DMARC1`, a lone `none`, or `mailto:…` after the semicolon that ends `rua`. */
export function meantByStray(dmarc: DmarcRecord, span: Span): MeantByStray | undefined {
  const meant = readStray(dmarc, span);
  return meant?.kind === 'equals' ? { ...meant, ...withSemicolon(dmarc.value, meant.span, meant.text) } : meant;
}

/** `v=DMARC1` for `v:DMARC1`; in `v:DMARC1 p=none` the semicolon after it is missing as well. */
export function withSemicolon(value: string, span: Span, text: string): { readonly span: Span; readonly text: string } {
  const [gap = ''] = /^[\s,]*/.exec(value.slice(span.end)) ?? [];
  const next = value.charAt(span.end + gap.length);
  if (next === '' || next === ';') return { span, text };
  return { span: { start: span.start, end: span.end + gap.length }, text: `${text}; ` };
}

function readStray(dmarc: DmarcRecord, span: Span): MeantByStray | undefined {
  const word = dmarc.value.slice(span.start, span.end);
  const [, name = '', rest = ''] = /^([a-z]+)\s?[:\s-]\s?(\S+)$/i.exec(word) ?? [];
  const tag = name.toLowerCase();
  if (tag === 'v' && /^dmarc1?$/i.test(rest)) return { kind: 'equals', span, text: 'v=DMARC1' };
  if (tag !== 'v' && DMARC_TAG_NAMES.has(tag)) return { kind: 'equals', span, text: `${tag}=${rest}` };
  if (/^vdmarc1?$/i.test(word)) return { kind: 'equals', span, text: 'v=DMARC1' };
  if (/^(none|quarantine|reject)$/i.test(word) && dmarcTag(dmarc, 'p') === undefined) {
    return { kind: 'equals', span, text: `p=${word.toLowerCase()}` };
  }
  return nextAddress(dmarc, span, word);
}

function nextAddress(dmarc: DmarcRecord, span: Span, word: string): MeantByStray | undefined {
  const list = dmarc.tags.findLast((tag) => tag.span.end <= span.start);
  if (list?.fact?.form !== 'uris' || !/^(mailto:)?[^\s@:]+@[^\s@:]+$/i.test(word)) return undefined;
  const gap = { start: list.span.end, end: span.start };
  if (!/^[\s;]*$/.test(dmarc.value.slice(gap.start, gap.end))) return undefined;
  return { kind: 'address', span: gap, text: /^mailto:/i.test(word) ? ',' : ',mailto:' };
}
