import { classify } from '../../mail/recognise';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import { quote } from '../../records/presentation/encoding';
import { placeAt, type Place } from '../../text/span';
import { nonAsciiLetters, type NonAscii } from '../../text/utf8';
import { defineRule } from '../rule';
import { isTypographicQuote, lookAlikes } from './look-alikes';
import { commentBehind, isBare, spacedValue, withQuotes } from '../fixes/written-strings';

export const typographicCharacter = defineRule({
  id: 'txt/typographic-character',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 7208 section 3.1', 'RFC 6376 section 3.2'],
  summary: 'A curly quote, long dash or other character that is not allowed in a mail record.',
  on: 'text',
  hides: 'damage',
  check({ record, text }, report) {
    const letters = nonAsciiLetters(text.value);
    if (letters.length === 0) return;
    const enclosed = record.form.splitsStrings ? enclosedByQuotes(record) : undefined;
    if (enclosed !== undefined) {
      report({
        at: enclosed.place,
        variant: 'quotes',
        fixes: [{ variant: 'quotes', edits: [{ place: enclosed.place, text: quote(enclosed.value) }] }],
      });
      return;
    }
    if (classify(asciiValue(text.value, letters), ownerLabels(record)) === undefined) return;
    for (const run of runs(letters)) {
      const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
      const meant = run.every(({ text: letter }) => lookAlikes.has(letter))
        ? run.map(({ text: letter }) => lookAlikes.get(letter) ?? '').join('')
        : undefined;
      const written = run.map(({ text: letter }) => letter).join('');
      const isInvisible = meant?.trim() === '' && !run.some(({ text: letter }) => isTypographicQuote(letter));
      report({
        at: text.cover(span),
        ...(isInvisible && ({ variant: 'invisible' } as const)),
        args: { letter: written, code: codePoints(written) },
        fixes: meant === undefined ? [] : [{ ...title(meant, written, isInvisible), edits: text.replace(span, meant) }],
      });
    }
  },
});

function title(meant: string, letter: string, isInvisible: boolean) {
  if (isInvisible) return { variant: meant === '' ? 'vanish' : 'space' } as const;
  return meant === '' ? ({ variant: 'remove', args: { letter } } as const) : { args: { meant } };
}

/** `U+00A0 U+200B`: invisible characters are named in messages. */
function codePoints(letters: string): string {
  return [...new Set(letters)]
    .map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}

/** A mail record in curly quotes instead of straight ones: to a server these are words, and `;` is a comment. */
export function enclosedByQuotes(record: ResourceRecord): { place: Place; value: string } | undefined {
  const [first] = record.strings;
  const last = record.strings.at(-1);
  if (first === undefined || last === undefined || !record.strings.every(isBare)) return undefined;
  const [opening] = nonAsciiLetters(first.value);
  if (opening?.start !== 0 || !isTypographicQuote(opening.text)) return undefined;
  const { anchor, start, end } = { ...withQuotes(first), end: withQuotes(last).end };
  const comment = commentBehind(placeAt(anchor, start, end));
  const lost = comment === undefined ? '' : anchor.text.slice(end, comment.end);
  if (/[\n\r]/.test(anchor.text.slice(start, end))) return undefined;
  const spaced = spacedValue(record);
  const isCut = /^[^;]*;.*[^\w\s;]$/.test(lost);
  const value = asciiValue(spaced, nonAsciiLetters(spaced)) + (isCut ? asciiText(lost) : '');
  if (classify(value, ownerLabels(record)) === undefined) return undefined;
  return { place: placeAt(anchor, start, isCut && comment !== undefined ? comment.end : end), value };
}

/** The octets with each letter replaced by the one that was meant; a letter without a known replacement is dropped. */
function asciiValue(octets: string, letters: readonly NonAscii[]): string {
  let value = '';
  let from = 0;
  for (const letter of letters) {
    value += octets.slice(from, letter.start) + (lookAlikes.get(letter.text) ?? '');
    from = letter.end;
  }
  return value + octets.slice(from);
}

/** The same for text as written in the file. */
function asciiText(text: string): string {
  return [...text].map((letter) => (letter > '\u007f' ? (lookAlikes.get(letter) ?? '') : letter)).join('');
}

/** Letters that follow each other directly are one fault. */
function runs(letters: readonly NonAscii[]): NonAscii[][] {
  const found: NonAscii[][] = [];
  for (const letter of letters) {
    const current = found.at(-1);
    if (current?.at(-1)?.end === letter.start) current.push(letter);
    else found.push([letter]);
  }
  return found;
}
