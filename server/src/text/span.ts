/** Half-open range of UTF-16 offsets. The type that contains it defines what they are relative to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A piece of text that keeps its identity while the document around it is edited: a chunk of a zone file, or a whole
 * Terraform document. Spans are relative to it, so an edit above never makes a stored finding point at the wrong line.
 */
export interface Anchor {
  readonly uri: string;
  /** The text that spans on this anchor refer to. It is immutable; an edit replaces the anchor. */
  readonly text: string;
  /** Current UTF-16 offset of this piece in its document. Changes with edits above it. */
  readonly offset: number;
  readonly embedding?: Embedding | undefined;
  /** Has an edit replaced it? What was found in it is not shown any longer. */
  readonly isGone?: boolean;
}

/**
 * How a text is embedded in another language. `lines`: that language indents its lines, so edits must stay on one line.
 * `string`: it is a string there, whose escapes are read as their character and a tab, so edits must keep away from them.
 */
export type Embedding = 'lines' | 'string';

/** A span with its document: offsets are relative to the anchor. */
export interface Place extends Span {
  readonly anchor: Anchor;
}

/** Replaces the text at `place` (empty: inserts there). `text` is already written in the syntax of that place. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** The place as current absolute offsets in its document. */
export function absolute(place: Place): Span {
  return { start: place.anchor.offset + place.start, end: place.anchor.offset + place.end };
}

/** Another place on the same anchor. */
export function placeAt(anchor: Anchor, start: number, end: number): Place {
  return { anchor, start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Do they overlap or touch? */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function isInside(inner: Place, outer: Place): boolean {
  return inner.anchor === outer.anchor && outer.start <= inner.start && inner.end <= outer.end;
}
