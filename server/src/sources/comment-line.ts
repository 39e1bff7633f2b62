import { isLineEnd, skipLineEnd } from '../text/chunk';

/** How a source language writes a comment that takes a line. */
export interface CommentStyle {
  readonly mark: string;
  /** Is the comment indented like the line below it? */
  readonly isIndented: boolean;
}

/** An insertion: `text` at the offset `at`. */
export interface CommentLine {
  readonly at: number;
  readonly text: string;
}

/** A comment above the line that begins at `lineStart`, with the line end that the text uses. */
export function commentLine(text: string, lineStart: number, comment: string, style: CommentStyle): CommentLine {
  // A byte order mark stays the first character.
  const at = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart;
  const indent = style.isIndented ? (/^[ \t]*/.exec(text.slice(at, at + 200))?.[0] ?? '') : '';
  return { at, text: `${indent}${style.mark} ${comment}${lineEndAfter(text, at)}` };
}

/** The first line end at or after an offset; of a last line without one, that of the line before; LF in a text of one line. */
export function lineEndAfter(text: string, from: number): string {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  if (at < text.length) return text.slice(at, skipLineEnd(text, at));
  let before = from - 1;
  while (before >= 0 && !isLineEnd(text.charCodeAt(before))) before--;
  if (before < 0) return '\n';
  return text.slice(before, before + 1) === '\n' && text.charAt(before - 1) === '\r' ? '\r\n' : text.charAt(before);
}
