import type { Span } from '../../text/span';

/** Markup in a value, and what a reader of the page saw in its place. */
export interface Residue extends Span {
  readonly meant: string;
}

/** Entities, tags and escapes of a web page; not in notes (`n=`), nor in the query of a URI, where they may be intended. */
export function residues(value: string): readonly Residue[] {
  const found: Residue[] = [];
  if (!/[&<\\%]/.test(value)) return found;
  for (const match of value.matchAll(MARKUP)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isData(value, span)) found.push({ ...span, meant: meaning(value, span, match[0].toLowerCase()) });
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
  /(?:&(?:nbsp|ensp|emsp|thinsp|zwnj|#0*(?:9|10|13|32|160)|#x0*(?:9|a|d|20|a0));?)+|&(?:quot|apos|amp|lt|gt|semi|num|comma|colon|equals|ldquo|rdquo|lsquo|rsquo|#\d{1,7}|#x[\da-f]{1,6});?|(?:%20)+|(?:<\/?(?:br|wbr|p|span|div|font|b|i|u|a|em|strong|code|pre|td|tr|li|ul)(?:\s[^<>]{0,200})?\s?\/?>)+|(?:\\r)?\\n/gi;

function meaning(value: string, { start, end }: Span, markup: string): string {
  const sign = signOf(markup);
  if (sign !== undefined) return sign;
  const isBeside = isGap(value.charAt(start - 1)) || isGap(value.charAt(end));
  return isBeside ? '' : ' ';
}

/** The character that an entity names, where that is one of a mail record; quotes enclosed the value on the page. */
function signOf(markup: string): string | undefined {
  const [, name, decimal, hex] = /^&(?:([a-z]+)|#(\d+)|#x([\da-f]+));?$/.exec(markup) ?? [];
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  if (name !== undefined) return SPACES.has(name) ? undefined : (SIGNS.get(name) ?? '');
  if (Number.isNaN(code) || code <= 0x20 || code === 0xa0) return undefined;
  const character = code < 0x7f ? String.fromCharCode(code) : '';
  return /["']/.test(character) ? '' : character;
}

const SPACES: ReadonlySet<string> = new Set(['nbsp', 'ensp', 'emsp', 'thinsp', 'zwnj']);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['semi', ';'],
  ['num', '#'],
  ['comma', ','],
  ['colon', ':'],
  ['equals', '='],
]);

/** Nothing, white space or a separator. */
function isGap(character: string): boolean {
  return character === '' || /[\s;]/.test(character);
}

/** Is the markup in a note, or in the query of a URI? A URI may hold `%20` anywhere. */
function isData(value: string, { start: at }: Span): boolean {
  const tag = value.slice(value.lastIndexOf(';', at - 1) + 1, at);
  if (/^\s{0,9}n\s{0,9}=/.test(tag)) return true;
  const word = /[^\s,;]*$/.exec(value.slice(Math.max(0, at - 2000), at))?.[0] ?? '';
  return (value.charAt(at) === '%' ? /\/\/|mailto:/i : /[a-z]:.*\?/i).test(word);
}
