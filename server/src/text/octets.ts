import { overlaps, type Anchor, type Place, type Span, type TextEdit } from './span';

/**
 * Represents unknown text in an octet string (`${var.x}`, a template mark): one character, whatever the length of the
 * unknown text. Every other character of an octet string is one octet (code 0 to 255).
 */
export const HOLE = '\uFFFC';

/** How decoded octets are written at a place: zone quoting, HCL quoting, heredoc… One shared object per syntax. */
export interface Encoding {
  readonly name: string;
  /** Octets (no holes) as source text for the inside of this place, without delimiters. */
  encode(octets: string): string;
  /** Do these two octets, written side by side, mean something else? `%` and `{` do where a template may begin. */
  readonly sticks?: (before: string, after: string) => boolean;
}

/** `value.slice(from, to)` was written at `place`. Pieces are in order, without gaps, and cover the whole value. */
export interface Piece {
  /**
   * verbatim: character by character; escape: one octet (or several, for a non-ASCII letter) as a unit; hole: unknown;
   * derived: computed from the text there (a separator that `join` repeats): it can be marked, never edited.
   */
  readonly kind: 'verbatim' | 'escape' | 'hole' | 'derived';
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly encoding: Encoding;
  /** If a call has removed the text before or after it: the place of that call. */
  readonly cut?: Cut;
}

export interface Cut {
  readonly start?: Place | undefined;
  readonly end?: Place | undefined;
}

/** A decoded value (TXT data, a name) that knows where each octet was written. */
export class Octets {
  /** The octets, one character each; `HOLE` for unknown text. */
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** The position of an empty value. */
  readonly #whole: Place;

  constructor(value: string, pieces: readonly Piece[], whole: Place) {
    this.value = value;
    this.pieces = pieces;
    this.#whole = whole;
  }

  get length(): number {
    return this.value.length;
  }

  get hasHoles(): boolean {
    return this.value.includes(HOLE);
  }

  /**
   * One covering place for `value.slice(from, to)`: what to underline. An empty range gives an empty place. A range
   * that reaches an end where a call has cut the text is shown at the call, because the text itself continues.
   */
  cover(range: Span): Place {
    const call = this.#cutIn(range);
    if (call !== undefined) return call;
    const first = this.#pieceAt(range.start, range.start === range.end);
    if (first === undefined) return this.#whole;
    const start = sourceOffset(first, range.start, 'start');
    if (range.end <= range.start) return { anchor: first.place.anchor, start, end: start };
    const last = this.#pieceAt(range.end - 1, false) ?? first;
    if (last.place.anchor !== first.place.anchor) return { anchor: first.place.anchor, start, end: first.place.end };
    const end = sourceOffset(last, range.end, 'end');
    return { anchor: first.place.anchor, start: Math.min(start, end), end: Math.max(start, end) };
  }

  /** The call that has cut off the text after it. */
  get cutAtEnd(): Place | undefined {
    return this.#cutIn({ start: this.length, end: this.length });
  }

  /**
   * The places of `value.slice(start, end)`, one for each piece: what to edit. String delimiters are never included.
   */
  places(range: Span): Place[] {
    const found: Place[] = [];
    for (const [, piece] of this.#touching(range)) {
      const from = Math.max(piece.from, range.start);
      const to = Math.min(piece.to, range.end);
      if (from >= to) continue;
      const place = {
        anchor: piece.place.anchor,
        start: sourceOffset(piece, from, 'start'),
        end: sourceOffset(piece, to, 'end'),
      };
      const previous = found.at(-1);
      if (previous?.anchor === place.anchor && previous.end === place.start) {
        found[found.length - 1] = { ...previous, end: place.end };
      } else found.push(place);
    }
    return found;
  }

  /**
   * The inverse: the index of the octet written at `offset` of that anchor, or the index after the octet that ends
   * there. `undefined` if no part of the value is written, such as between two strings.
   */
  indexAt(anchor: Anchor, offset: number): number | undefined {
    let behind: number | undefined;
    for (const piece of this.pieces) {
      const { place } = piece;
      if (place.anchor !== anchor || offset < place.start || offset > place.end) continue;
      if (offset < place.end) return piece.kind === 'verbatim' ? piece.from + offset - place.start : piece.from;
      behind ??= piece.to;
    }
    if (this.pieces.length > 0) return behind;
    const { start, end } = this.#whole;
    return this.#whole.anchor === anchor && start <= offset && offset <= end ? 0 : undefined;
  }

  /**
   * Edits that replace `value.slice(start, end)` with `octets`. New text goes to the first place, encoded for it; the
   * other places are emptied. `undefined` if the range cannot be edited: it contains a hole or derived text, or one
   * place produces several parts of it.
   */
  replace(given: Span, written: string): TextEdit[] | undefined {
    const { octets, ...range } = this.#widened(given, written);
    if (this.value.slice(range.start, range.end).includes(HOLE)) return undefined;
    const piece = this.#pieceAt(range.start, range.start === range.end);
    if (piece === undefined || piece.kind === 'derived' || this.#cutIn(range) !== undefined) return undefined;
    for (const [, { kind, from, to }] of this.#touching(range)) {
      if (kind === 'derived' && from < range.end && range.start < to) return undefined;
    }
    const text = piece.encoding.encode(octets);
    if (range.start === range.end) return [{ place: this.cover(range), text }];
    const places = this.places(range);
    if (hasSameText(places)) return undefined;
    return places.map((place, index) => ({ place, text: index === 0 ? text : '' }));
  }

  /** With the rest of the escapes that the range cuts, and with neighbours that new text must not combine with. */
  #widened({ start, end }: Span, octets: string): Span & { readonly octets: string } {
    const { value } = this;
    let [from, to] = [start, end];
    for (const [, piece] of this.#touching({ start, end })) {
      if (piece.kind !== 'escape' || piece.to - piece.from < 2) continue;
      if (piece.from < start && start < piece.to) from = piece.from;
      if (piece.from < end && end < piece.to) to = piece.to;
    }
    const sticks = this.#pieceAt(start, start === end)?.encoding.sticks;
    let text = value.slice(from, start) + octets + value.slice(end, to);
    if (sticks?.(value.charAt(from - 1), text.charAt(0) || value.charAt(to)) === true)
      text = value.charAt(--from) + text;
    if (sticks?.(text.slice(-1), value.charAt(to)) === true) text += value.charAt(to++);
    return { start: from, end: to, octets: text };
  }

  /** `value.slice(start, end)` as a separate octet string. */
  slice(range: Span): Octets {
    const pieces: Piece[] = [];
    for (const [, piece] of this.#touching(range)) {
      const from = Math.max(piece.from, range.start);
      const to = Math.min(piece.to, range.end);
      if (from >= to) continue;
      const start = sourceOffset(piece, from, 'start');
      const end = sourceOffset(piece, to, 'end');
      const part = { ...piece, from: from - range.start, to: to - range.start, place: { ...piece.place, start, end } };
      const { cut } = piece;
      const whole = from === piece.from && to === piece.to;
      pieces.push(
        cut === undefined || whole
          ? part
          : {
              ...part,
              cut: { start: from === piece.from ? cut.start : undefined, end: to === piece.to ? cut.end : undefined },
            },
      );
    }
    return new Octets(this.value.slice(range.start, range.end), pieces, this.cover(range));
  }

  /** The same octets, cut out of a longer text by the call at `call`: `before` and `after`: where text is missing. */
  cutBy(call: Place, { before, after }: { readonly before: boolean; readonly after: boolean }): Octets {
    const last = this.pieces.length - 1;
    if (last < 0 || !(before || after)) return this;
    const pieces = this.pieces.map((piece, index) => {
      const start = before && index === 0 ? call : piece.cut?.start;
      const end = after && index === last ? call : piece.cut?.end;
      return start === undefined && end === undefined ? piece : { ...piece, cut: { start, end } };
    });
    return new Octets(this.value, pieces, this.#whole);
  }

  /** The call that has cut the text at an end of a piece in the range, unless the removed text follows there. */
  #cutIn({ start, end }: Span): Place | undefined {
    for (const [index, { from, to, cut }] of this.#touching({ start, end })) {
      if (cut === undefined) continue;
      const isStart = cut.start !== undefined && start <= from && end >= from && !this.#isJoined(index, -1);
      if (isStart && (end > from || start === end)) return cut.start;
      const isEnd = cut.end !== undefined && start <= to && end >= to && !this.#isJoined(index, 1);
      if (isEnd && (start < to || start === end)) return cut.end;
    }
    return undefined;
  }

  /** Does the removed text follow, possibly after a separator? */
  #isJoined(index: number, step: 1 | -1): boolean {
    let at = index + step;
    while (this.pieces[at]?.kind === 'derived') at += step;
    const [one, other] = step < 0 ? [this.pieces[at], this.pieces[index]] : [this.pieces[index], this.pieces[at]];
    if (one === undefined || other === undefined) return false;
    return one.place.anchor === other.place.anchor && one.place.end === other.place.start;
  }

  #pieceAt(index: number, insertion: boolean): Piece | undefined {
    // An insertion between two pieces goes right after the preceding text, unless that is a hole.
    let at: Piece | undefined;
    for (const [, piece] of this.#touching({ start: index, end: index })) {
      const { kind, from, to } = piece;
      if (insertion && from < index && index <= to && kind !== 'hole' && kind !== 'derived') return piece;
      if (from <= index && index < to) at ??= piece;
    }
    return at ?? this.pieces.at(-1);
  }

  /** The pieces in the range or at its ends, with their indices: a value may have thousands, a range has a few. */
  *#touching({ start, end }: Span): Generator<readonly [index: number, piece: Piece]> {
    let low = 0;
    for (let high = this.pieces.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.to ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < this.pieces.length; index++) {
      const piece = this.pieces[index];
      if (piece === undefined || piece.from > end) return;
      yield [index, piece];
    }
  }
}

/**
 * Several octet strings as one value, without a space between them (RFC 7208 section 3.3, RFC 6376 section 3.6.2.2).
 */
export function joinOctets(parts: readonly Octets[], whole: Place): Octets {
  const pieces: Piece[] = [];
  let value = '';
  for (const part of parts) {
    for (const piece of part.pieces) {
      pieces.push({ ...piece, from: piece.from + value.length, to: piece.to + value.length });
    }
    value += part.value;
  }
  return new Octets(value, pieces, whole);
}

/** Do two of these places cover the same text? */
function hasSameText(places: readonly Place[]): boolean {
  if (places.length < 2) return false;
  const lastOf = new Map<Anchor, Place>();
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const previous = lastOf.get(place.anchor);
    if (previous !== undefined && overlaps(place, previous)) return true;
    lastOf.set(place.anchor, place);
  }
  return false;
}

function sourceOffset(piece: Piece, index: number, side: 'start' | 'end'): number {
  if (piece.kind === 'verbatim') return piece.place.start + (index - piece.from);
  if (index <= piece.from) return piece.place.start;
  if (index >= piece.to) return piece.place.end;
  return side === 'start' ? piece.place.start : piece.place.end;
}
