/** Marks of template languages that are found in zone files: the text between them is not known yet. */
const MARKS = [
  { open: '{{', close: '}}' },
  { open: '{%', close: '%}' },
  { open: '<%', close: '%>' },
  { open: '${', close: '}' },
] as const;

/** A longer one is not a mark, so that a line full of opening marks is still read in linear time. */
const LONGEST = 256;

/** After the template mark that begins at `index` and is closed on its line; `index` itself when there is none. */
export function skipTemplate(text: string, index: number): number {
  const second = text.charCodeAt(index + 1);
  if (second !== 123 && second !== 37) return index;
  const close = MARKS.find((mark) => text.startsWith(mark.open, index))?.close;
  if (close === undefined) return index;
  const after = text.slice(index + 2, index + LONGEST);
  const end = after.indexOf(close);
  return end < 0 || /[\r\n]/.test(after.slice(0, end)) ? index : index + 2 + end + close.length;
}

/** Does a statement of a template language begin there, such as `{% for host in hosts %}`? It is not a word of the line. */
export function opensStatement(text: string, index: number): boolean {
  return text.startsWith('{%', index) || text.startsWith('<%', index);
}
