/** Texts by path. Paths are relative, with `/`; `$INCLUDE` and Terraform modules find each other by them. */
export type Texts = Readonly<Record<string, string>>;

export interface CheckOptions {
  /** The path of the text in the report, and for `$INCLUDE`. */
  readonly path?: string;
  /** Further texts, by path: included files, other zones, other files of a Terraform module. They are checked as well. */
  readonly files?: Texts;
  /** The zone's name, for texts that do not state it. Example: `example.com`. */
  readonly origin?: string;
  /** Severity by rule or family. Example: `{ 'spf/softfail-all': 'warning', 'caa/*': 'off' }`. */
  readonly rules?: Readonly<Record<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
  /** The language of messages; English if it is not given. */
  readonly language?: 'en' | 'ro';
}

export interface SpfOptions {
  /** The domain whose record is evaluated. */
  readonly domain: string;
  /** The address that sends, IPv4 or IPv6. */
  readonly ip: string;
  /** The envelope sender; `postmaster@` the domain if it is not given. */
  readonly sender?: string;
  /** The name in HELO or EHLO; the domain if it is not given. */
  readonly helo?: string;
  /** Zone files and Terraform by path, consulted before DNS. */
  readonly files?: Texts;
  /** The zone's name, for files that do not state it. */
  readonly origin?: string;
  /**
   * A DNS over HTTPS server (RFC 8484) for names that the files do not answer. Without it nothing is sent anywhere: names
   * are looked up in the files and in the table of known senders.
   */
  readonly dohUrl?: string;
  /** The language of what describes a source; English if it is not given. */
  readonly language?: 'en' | 'ro';
}

export interface CompareOptions {
  /** The zone's name, for texts that do not state it. */
  readonly origin?: string;
  /** Report records that differ only in their TTL. */
  readonly comparesTtl?: boolean;
}
