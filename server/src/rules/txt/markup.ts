import type { Span } from '../../text/span';

/** Markup in a value, and what a reader of the page saw in its place. */
export interface Residue extends Span {
  readonly meant: string;
}

/** Entities, tags and escapes of a web page; not in notes (`n=`), nor in the query of a URI, where they may be intended. */
export function residues(value: string): readonly Residue[] {
  const found: Residue[] = [];
  if (!/[&<\\]/.test(value)) return found;
  for (const match of value.matchAll(MARKUP)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isData(value, span.start)) found.push({ ...span, meant: meaning(value, span, match[0].toLowerCase()) });
  }
  return found;
}

/** The value as it was meant. */
export function withoutResidues(value: string, found: readonly Residue[]): string {
  let text = '';
  let from = 0;
  for (const { start, end, meant } of found) {
    text += value.slice(from, start) + meant;
    from = end;
  }
  return text + value.slice(from);
}

/** Runs of the same kind are one fault. */
const MARKUP =
  /(?:&(?:nbsp|ensp|emsp|thinsp|zwnj|#160|#xa0|#32);?)+|&(?:quot|apos|amp|lt|gt|ldquo|rdquo|lsquo|rsquo|#3[49]|#x2[27]);?|(?:<\/?(?:br|wbr|p|span|div|font|b|i|u|a|em|strong|code|pre|td|tr|li|ul)(?:\s[^<>]{0,200})?\s?\/?>)+|(?:\\r)?\\n/gi;

function meaning(value: string, { start, end }: Span, markup: string): string {
  if (markup.startsWith('&amp')) return '&';
  if (/^&(?!nbsp|ensp|emsp|thinsp|#160|#xa0|#32)/.test(markup)) return '';
  const isBeside = isGap(value.charAt(start - 1)) || isGap(value.charAt(end));
  return isBeside ? '' : ' ';
}

/** Nothing, white space or a separator. */
function isGap(character: string): boolean {
  return character === '' || /[\s;]/.test(character);
}

/** Is the offset in a note, or in the query of a URI? */
function isData(value: string, at: number): boolean {
  const tag = value.slice(value.lastIndexOf(';', at - 1) + 1, at);
  if (/^\s{0,9}n\s{0,9}=/.test(tag)) return true;
  const word = /[^\s,;]*$/.exec(value.slice(Math.max(0, at - 2000), at))?.[0] ?? '';
  return /[a-z]:.*\?/i.test(word);
}
