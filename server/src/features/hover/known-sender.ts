import { senderOf, type Sender } from '../../mail/spf/senders';
import type { Mechanism } from '../../mail/spf/nodes';

/** The well-known sender whose servers a mechanism authorises: by the name after `include:`, or by the whole term. */
export function knownSender({ name, domain, hasHole }: Mechanism): Sender | undefined {
  if (domain === undefined || hasHole) return undefined;
  return senderOf(name === 'include' ? domain.text : `${name}:${domain.text}`);
}
