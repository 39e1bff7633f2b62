import { SENDERS_DATE, senderOf, type Sender } from '../../dns/senders';
import { limits } from '../../mail/spf/facts';
import type { Mechanism } from '../../mail/spf/nodes';
import type { Speech } from './speech';

/** The well-known sender whose servers a mechanism means: by the name behind `include:`, or by the whole term. */
export function knownSender({ name, domain, hasHole }: Mechanism): Sender | undefined {
  if (domain === undefined || hasHole) return undefined;
  return senderOf(name === 'include' ? domain.text : `${name}:${domain.text}`);
}

/** What the mechanism spends with everything it includes, as far as that is known. */
export function senderCost({ cost, atLeast, confidence, date = SENDERS_DATE }: Sender, speech: Speech): string {
  const args = { count: cost, limit: limits.lookups };
  if (atLeast === true) return speech.say('hover/spf.lookups.sender.at-least', args);
  if (confidence !== 'H') return speech.say('hover/spf.lookups.sender.about', args);
  return speech.say('hover/spf.lookups.sender', { ...args, date });
}
