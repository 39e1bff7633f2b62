import type { Location } from './places';

/** Client to server: what the domains of the workspace publish for mail, and what receivers require. No parameters. */
export const MAIL_STATUS = 'zonewise/mailStatus';

/** Server to client: the status requested earlier may have changed. No parameters. */
export const MAIL_STATUS_CHANGED = 'zonewise/mailStatusChanged';

export interface MailStatusReply {
  readonly texts: MailStatusTexts;
  readonly domains: readonly MailDomain[];
}

/** Texts of the view in the user's language. */
export interface MailStatusTexts {
  readonly receivers: string;
}

export interface MailDomain {
  readonly domain: string;
  /** The file that the domain's zone begins with. */
  readonly uri: string;
  /** All files of the zone. */
  readonly uris: readonly string[];
  /** In words, for status bars and screen readers. */
  readonly summary: string;
  readonly state: MailStatusItem['state'];
  readonly protocols: readonly MailStatusItem[];
  readonly requirements: readonly MailStatusItem[];
}

export interface MailStatusItem {
  /** The protocol, the selector of a key, or the receiver. */
  readonly label: string;
  readonly text: string;
  /** `optional`: not published, and not required. */
  readonly state: 'good' | 'bad' | 'unknown' | 'optional';
  /** Where the record is. */
  readonly at?: Location | undefined;
  /** What is missing and can be created. */
  readonly lacks?: 'spf' | 'dkim' | 'dmarc' | undefined;
  readonly children: readonly MailStatusItem[];
}
