import { HOLE, joinOctets, type Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import type { ProviderRow } from '../providers/row';
import { readStrings } from './txt-strings';

/** What a provider publishes for the text in a TXT record. */
export interface TxtReading {
  /** Each character-string. */
  readonly strings: readonly Octets[];
  /** The strings joined. */
  readonly text: Octets;
  /** Missing or surplus quotes; strings and text are then the clearly intended ones. */
  readonly fault: 'missing-quotes' | 'needless-quotes' | undefined;
  /** Of a text without quotes: which other texts would need them. */
  readonly needsQuotes?: (value: string) => boolean;
}

/** A value of a TXT record, and what is published for it. */
export interface TextValue {
  /** The text for the provider: with the quotes that it requires, without the line feed at the end of a heredoc. */
  readonly raw: Octets;
  /** The line feed with which a heredoc ends it. */
  readonly lineFeed: Place | undefined;
  readonly txt: TxtReading;
}

type Convention = Pick<ProviderRow, 'quoting' | 'bare'>;

export function readTextValue(given: Octets, row: Convention): TextValue {
  let end = given.length;
  while (/[\r\n]/.test(given.value.charAt(end - 1))) end--;
  const isHeredoc = end < given.length && given.pieces.at(-1)?.encoding.name === 'hcl-heredoc';
  const raw = isHeredoc ? given.slice({ start: 0, end }) : given;
  const lineFeed = isHeredoc ? given.cover({ start: end, end: given.length }) : undefined;
  return { raw, lineFeed, txt: readTxt(raw, row) };
}

/** Removes the quoting that the provider of the row requires. */
function readTxt(raw: Octets, row: Convention): TxtReading {
  const hasQuotes = /^\s*".*"\s*$/s.test(raw.value);
  switch (row.quoting) {
    case 'plain':
      return hasQuotes ? reading(readStrings(raw, false), raw, 'needless-quotes') : reading([raw], raw);
    case 'inner':
      return reading(readStrings(raw, !hasQuotes), raw, hasQuotes ? 'needless-quotes' : undefined);
    case 'quoted':
      return readQuoted(raw, row.bare);
    case 'any':
      if (hasQuotes) return reading(readStrings(raw, false), raw);
      return reading(/" ?"/.test(raw.value) ? readStrings(raw, true) : [raw], raw);
  }
}

/** Without its quotes such a text is split into words, or ends at its first semicolon. */
function readQuoted(raw: Octets, bare: ProviderRow['bare']): TxtReading {
  const first = raw.value.trimStart().charAt(0);
  if (first === '"') return reading(readStrings(raw, false), raw);
  // Quotes may be hidden in a hole.
  const isUnknown = first === HOLE || first === '' || raw.value.endsWith(HOLE);
  const needsQuotes = (value: string) => bare === undefined || (bare === 'without-spaces' ? / / : /[ ;]/).test(value);
  if (isUnknown) return reading([raw], raw);
  return needsQuotes(raw.value) ? reading([raw], raw, 'missing-quotes') : { ...reading([raw], raw), needsQuotes };
}

function reading(strings: readonly Octets[], raw: Octets, fault?: TxtReading['fault']): TxtReading {
  const text =
    strings.length === 1 && strings[0] !== undefined ? strings[0] : joinOctets(strings, raw.cover(whole(raw)));
  return { strings, text, fault };
}

function whole({ length }: Octets) {
  return { start: 0, end: length };
}
