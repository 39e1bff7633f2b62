import type { Octets } from '../../text/octets';
import type { Place, Span } from '../../text/span';

/** One word or string of a record's data, whichever source it was written in. */
export interface Word {
  /** As a master file has it, quotes and escapes kept (RFC 1035 section 5.1). */
  readonly text: string;
  /** Is it a string in quotes? `undefined` where the source takes each field by itself, so that quotes have no meaning. */
  readonly quoted: boolean | undefined;
  /** Part of it is unknown: it may stand for any text, and for any number of words. */
  readonly hidden: boolean;
  /** Does it follow the word before it without white space, as the string in `alpn="h2"`? */
  readonly attached: boolean;
  readonly place: Place;
  /** Where a part of `text` is written. */
  part(span: Span): Place;
  /** Its value as a character-string: without quotes, escapes resolved. */
  decode(): Octets;
}
