import type { Octets } from '../../text/octets';
import type { Place, Span } from '../../text/span';

/** One word or string of a record's data, from any kind of source. */
export interface Word {
  /** In master file format, with quotes and escapes (RFC 1035 section 5.1). */
  readonly text: string;
  /** Is it a quoted string? `undefined` if the source provides each field separately, so that quotes mean nothing. */
  readonly quoted: boolean | undefined;
  /** Part of it is unknown: it may be any text, and any number of words. */
  readonly hidden: boolean;
  /** Does it follow the word before it without white space, like the string in `alpn="h2"`? */
  readonly attached: boolean;
  readonly place: Place;
  /** `text` with its places, where the source may compose it from several. */
  readonly written?: Octets;
  /** Where a part of `text` is written. */
  part(span: Span): Place;
  /** Its value as a character-string: without quotes, with escapes decoded. */
  decode(): Octets;
}
