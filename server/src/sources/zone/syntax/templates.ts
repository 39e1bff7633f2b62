/** Marks of template languages that are found in zone files: the text between them is unknown. */
const MARKS = [
  { open: '{{', close: '}}' },
  { open: '{%', close: '%}' },
  { open: '{#', close: '#}' },
  { open: '<%', close: '%>' },
  { open: '${', close: '}' },
] as const;

/** A longer one is not a mark, so that a line full of opening marks is still read in linear time. */
const LONGEST = 256;

/** After the template mark that begins at `index` and is closed on its line; `index` itself when there is none. */
export function skipTemplate(text: string, index: number): number {
  const second = text.charCodeAt(index + 1);
  const first = text.charCodeAt(index);
  if (first === 64 || first === 37) return skipPlaceholder(text, index);
  if (second !== 123 && second !== 37 && second !== 35) return index;
  const close = MARKS.find((mark) => text.startsWith(mark.open, index))?.close;
  if (close === undefined) return index;
  const after = text.slice(index + 2, index + LONGEST);
  const end = after.indexOf(close);
  return end < 0 || /[\r\n]/.test(after.slice(0, end)) ? index : index + 2 + end + close.length;
}

/** `@HOST@`, `%%HOST%%`, `%HOST%`, `%(host)s`. Macros of SPF have braces, escapes of URIs two digits (`%C3`). */
function skipPlaceholder(text: string, index: number): number {
  PLACEHOLDER.lastIndex = index;
  return PLACEHOLDER.test(text) ? PLACEHOLDER.lastIndex : index;
}

const PLACEHOLDER = /@[A-Za-z_]\w{0,62}@|%%[A-Za-z_]\w{0,62}%%|%[A-Z][A-Z_][A-Z\d_]{0,62}%|%\([A-Za-z_]\w{0,62}\)s/y;

/**
 * Does a statement of a template language begin there? It is not a word of the line. `{% for host in hosts %}`, a line
 * after `%`, a macro of m4 (`define(`, `HOST(\`www')`) or its comment.
 */
export function opensStatement(text: string, index: number): boolean {
  STATEMENT.lastIndex = index;
  return STATEMENT.test(text);
}

const STATEMENT =
  /\{[%#]|<%|%{1,2}(?![^\s])|(?:define|undefine|s?include|ifn?def|ifelse|change(?:quote|com)|divert|undivert|pushdef|popdef|e?syscmd|forloop)\(|\w+\(`|dnl(?![^\s])/y;
