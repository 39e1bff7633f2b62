import type { ReceiverId } from '../../mail/bounce/receivers';
import type { DomainStatus, Presence } from './domain-status';

/** What a receiver requires of senders (facts as of 2026): `bulk` senders send about 5,000 messages a day or more. */
export interface ReceiverRequirement {
  readonly receiver: ReceiverId;
  readonly senders: 'all' | 'bulk';
  /** All of these. */
  readonly needs: readonly Need[];
  readonly source: string;
}

/** `spf-or-dkim`: one of the two has to pass. `reverse-dns`: every sending address has a matching PTR record. */
export type Need = 'spf' | 'dkim' | 'spf-or-dkim' | 'dmarc' | 'reverse-dns';

export const REQUIREMENTS: readonly ReceiverRequirement[] = [
  {
    receiver: 'gmail',
    senders: 'all',
    needs: ['spf-or-dkim', 'reverse-dns'],
    source: 'https://support.google.com/a/answer/81126',
  },
  {
    receiver: 'gmail',
    senders: 'bulk',
    needs: ['spf', 'dkim', 'dmarc', 'reverse-dns'],
    source: 'https://support.google.com/a/answer/81126',
  },
  {
    receiver: 'yahoo',
    senders: 'bulk',
    needs: ['spf', 'dkim', 'dmarc', 'reverse-dns'],
    source: 'https://senders.yahooinc.com/best-practices/',
  },
  {
    receiver: 'microsoft',
    senders: 'bulk',
    needs: ['spf', 'dkim', 'dmarc'],
    source: 'https://support.microsoft.com/office/34cfe8f8-6fbf-457e-9e8b-9e4dbaf4e0ef',
  },
  {
    receiver: 'apple',
    senders: 'bulk',
    needs: ['spf', 'dkim', 'dmarc', 'reverse-dns'],
    source: 'https://support.apple.com/102322',
  },
];

export type Verdict = 'met' | 'not-met' | 'unknown';

/** Whether what a domain publishes meets a requirement. Only receivers know whether messages pass. */
export function verdictOf(need: Need, { spf, dkim, dmarc, reverse }: DomainStatus): Verdict {
  switch (need) {
    case 'spf':
      return verdict(spf.presence);
    case 'dkim':
      return verdict(dkim.presence);
    case 'dmarc':
      return verdict(dmarc.presence);
    case 'spf-or-dkim': {
      const both = [verdict(spf.presence), verdict(dkim.presence)];
      return both.includes('met') ? 'met' : both.includes('unknown') ? 'unknown' : 'not-met';
    }
    case 'reverse-dns':
      return reverse.some(({ state }) => state !== 'valid') ? 'not-met' : reverse.length > 0 ? 'met' : 'unknown';
  }
}

function verdict(presence: Presence): Verdict {
  return presence === 'valid' ? 'met' : presence === 'unknown' ? 'unknown' : 'not-met';
}
