const TAB = 9;
export const LF = 10;
export const CR = 13;
const SPACE = 32;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const STAR = 42;
export const SLASH = 47;
export const BACKSLASH = 92;
export const OPEN_BRACE = 123;

/** The first character of an identifier: a letter of any script, or `_` (HCL spec, Identifiers). */
export function startsIdentifier(code: number): boolean {
  if (code < 128) return isLetter(code) || code === 95;
  return /\p{ID_Start}/u.test(String.fromCharCode(code));
}

/** Any further character: also digits and `-`. */
export function continuesIdentifier(code: number): boolean {
  if (code < 128) return isLetter(code) || isDigit(code) || code === 95 || code === 45;
  return /\p{ID_Continue}/u.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** White space inside a line. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CR;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
