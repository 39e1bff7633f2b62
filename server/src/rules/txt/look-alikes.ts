/**
 * Letters that word processors, chat programs and web pages insert in place of ASCII, and the intended text. A
 * quote inside a mail record was intended to enclose it, so it is removed.
 */
export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['\u00A0', ' '], // no-break space
  ['\u2002', ' '], // en space
  ['\u2003', ' '], // em space
  ['\u2009', ' '], // thin space
  ['\u202F', ' '], // narrow no-break space
  ['\u3000', ' '], // ideographic space
  ['\u200B', ''], // zero width space
  ['\u200C', ''], // zero width non-joiner
  ['\u200D', ''], // zero width joiner
  ['\u2060', ''], // word joiner
  ['\uFEFF', ''], // byte order mark
  ['\u00AD', ''], // soft hyphen
  ['\u200E', ''], // left-to-right mark
  ['\u200F', ''], // right-to-left mark
  ['\u2010', '-'], // hyphen
  ['\u2011', '-'], // non-breaking hyphen
  ['\u2012', '-'], // figure dash
  ['\u2013', '-'], // en dash
  ['\u2014', '-'], // em dash
  ['\u2015', '-'], // horizontal bar
  ['\u2212', '-'], // minus sign
  ['\uFF0D', '-'], // full-width hyphen
  ['\u02DC', '~'], // small tilde
  ['\u223C', '~'], // tilde operator
  ['\uFF5E', '~'], // full-width tilde
  ['\u201C', ''], // left double quotation mark
  ['\u201D', ''], // right double quotation mark
  ['\u201E', ''], // low double quotation mark
  ['\u201F', ''], // reversed double quotation mark
  ['\u2018', ''], // left single quotation mark
  ['\u2019', ''], // right single quotation mark
  ['\u201A', ''], // low single quotation mark
  ['\u00AB', ''], // left guillemet
  ['\u00BB', ''], // right guillemet
  ['\u2033', ''], // double prime
  ['\uFF02', ''], // full-width quotation mark
  ['\uFF1A', ':'], // full-width colon
  ['\uFF1B', ';'], // full-width semicolon
  ['\u037E', ';'], // Greek question mark
  ['\uFF1D', '='], // full-width equals sign
  ['\uFF0B', '+'], // full-width plus sign
  ['\uFF1F', '?'], // full-width question mark
  ['\uFF0C', ','], // full-width comma
  ['\uFF0E', '.'], // full-width full stop
  ['\u3002', '.'], // ideographic full stop
  ['\uFF0F', '/'], // full-width solidus
  ['\u2044', '/'], // fraction slash
]);

const quotes = new Set('\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB\u00BB\u2033\uFF02');

/** Is this letter a typographic quotation mark? */
export function isTypographicQuote(letter: string): boolean {
  return quotes.has(letter);
}
