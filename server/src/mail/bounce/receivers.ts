export type ReceiverId = 'gmail' | 'microsoft' | 'yahoo' | 'apple';

/** Large mail receivers: their name, their mail servers, their users' domains, their characteristic wording. */
export const RECEIVERS: readonly Receiver[] = [
  {
    id: 'gmail',
    name: 'Gmail',
    hosts: ['google.com', 'googlemail.com', 'psmtp.com'],
    domains: ['gmail.com', 'googlemail.com'],
    words: /\bgsmtp\b|support\.google\.com|\bgmail\b/i,
  },
  {
    id: 'microsoft',
    name: 'Outlook.com',
    hosts: ['outlook.com', 'hotmail.com', 'office365.us'],
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    words:
      /access denied, sending domain|protection\.outlook\.com|prod\.outlook\.com|\bS\d{3,4}\b.*(?:Hotmail|Outlook)/i,
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    hosts: ['yahoodns.net', 'yahoo.com'],
    domains: ['yahoo.com', 'ymail.com', 'aol.com', 'rocketmail.com'],
    words: /yahooinc\.com|postmaster\.yahoo|help\.yahoo\.com/i,
  },
  {
    id: 'apple',
    name: 'iCloud Mail',
    hosts: ['icloud.com', 'apple.com'],
    domains: ['icloud.com', 'me.com', 'mac.com'],
    words: /support\.apple\.com|\[(?:HM|CS)\d\d\]/,
  },
];

export interface Receiver {
  readonly id: ReceiverId;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** Mail servers at or below these names. */
  readonly hosts: readonly string[];
  /** Domains of its users. */
  readonly domains: readonly string[];
  /** Wording found only in its replies. */
  readonly words: RegExp;
}

/** The receiver that sent a reply, recognised by its server, its wording, or the recipient's domain. */
export function receiverOf(
  words: string,
  host: string | undefined,
  recipient: string | undefined,
): ReceiverId | undefined {
  const byHost = RECEIVERS.find(({ hosts }) => hosts.some((name) => host !== undefined && isAtOrBelow(host, name)));
  if (byHost !== undefined) return byHost.id;
  const byWords = RECEIVERS.find((receiver) => receiver.words.test(words));
  if (byWords !== undefined) return byWords.id;
  return RECEIVERS.find(({ domains }) => recipient !== undefined && domains.includes(recipient))?.id;
}

function isAtOrBelow(name: string, above: string): boolean {
  return name === above || name.endsWith(`.${above}`);
}
