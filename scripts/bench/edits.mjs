/**
 * One edit of each kind near the middle of a zone: typed, then deleted again, so that the text ends as it began. `find`
 * matches up to the place where `text` is typed; `first`: the first match in the file; `isWide`: the edit concerns
 * every record after it.
 */
export const EDITS = {
  address: { find: /^h\d+ .* A {5}10\.\d/m, text: '1' },
  'SPF record': { find: /"v=spf1 mx/m, text: 'x' },
  'DMARC record': { find: /p=none/m, text: 'x' },
  'SOA serial': { find: /\( 20260101/m, text: '1', first: true },
  comment: { find: /; asked for/m, text: 'x' },
  'new line': { find: /^h\d+ .* A .*$/m, text: '\n' },
  $TTL: { find: /^\$TTL 360/m, text: '1', first: true, isWide: true },
  $ORIGIN: { find: /^\$ORIGIN exampl/m, text: 'x', first: true, isWide: true },
};

/** The place of an edit, as line and character, or `undefined` if the zone has none. */
export function placeOf(text, { find, first = false }) {
  const from = first ? 0 : text.lastIndexOf('\n', text.length / 2) + 1;
  const match = find.exec(text.slice(from));
  if (match === null) return undefined;
  const before = text.slice(0, from + match.index + match[0].length);
  const line = before.split('\n').length - 1;
  return { line, character: before.length - before.lastIndexOf('\n') - 1 };
}

/** The content changes that type the edit at a place and that delete it again. */
export function changes({ line, character }, { text }) {
  const start = { line, character };
  const end = text === '\n' ? { line: line + 1, character: 0 } : { line, character: character + text.length };
  return { type: { range: { start, end: start }, text }, delete: { range: { start, end }, text: '' } };
}
