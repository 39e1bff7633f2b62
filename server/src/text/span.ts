/** Half-open range of UTF-16 offsets. What it counts from is said by whoever holds it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of text that stays itself while the document around it is edited: a chunk of a zone file, or a whole
 * Terraform document. Spans hang on it, so an edit above never makes a stored finding point at the wrong line.
 */
export interface Anchor {
  readonly uri: string;
  /** The text of this piece: spans on it count here. It never changes; an edit puts another piece in its place. */
  readonly text: string;
  /** UTF-16 offset of this piece in its document, now. Changes with edits above it. */
  readonly offset: number;
  /**
   * Is it part of a text in another language that gives its lines an indentation of its own? Edits keep to one line
   * there: what a line begins with is not the piece's to write.
   */
  readonly isEmbedded?: boolean;
}

/** A span that knows its document: offsets count from the anchor. */
export interface Place extends Span {
  readonly anchor: Anchor;
}

/** Replaces the text at `place` (empty: inserts there). `text` is already written in the syntax of that place. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** The place as absolute offsets in its document, as of now. */
export function absolute(place: Place): Span {
  return { start: place.anchor.offset + place.start, end: place.anchor.offset + place.end };
}

/** A place beside another one, on the same anchor. */
export function placeAt(anchor: Anchor, start: number, end: number): Place {
  return { anchor, start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Do they overlap, or does one begin where the other ends? */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function isInside(inner: Place, outer: Place): boolean {
  return inner.anchor === outer.anchor && outer.start <= inner.start && inner.end <= outer.end;
}
