/** How TTLs are written: as they are, `5400`, or `1h30m`. */
export type TtlStyle = 'keep' | 'seconds' | 'units';

/** How a document is laid out. */
export interface FormatOptions {
  /** Align owner, TTL, class, type and data in columns; otherwise one space separates them. */
  readonly align: boolean;
  readonly ttl: TtlStyle;
}
