import { senderOfMailHost } from '../../mail/spf/senders';
import { field, type ResourceRecord } from '../../records/record';

/** A first SPF record for a domain: its provider if that is known, otherwise the hosts that take its mail. */
export function firstSpf(exchangers: readonly ResourceRecord[]): string {
  const [provider] = exchangers.flatMap((record) => senderOfMailHost(field(record, 'exchange')?.target ?? '') ?? []);
  return provider === undefined ? 'v=spf1 mx ~all' : `v=spf1 include:${provider.name} ~all`;
}
