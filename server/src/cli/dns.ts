import type { Network } from '../dns/network';
import { nodeNetwork } from '../node/dns/network';
import { serverAddress } from '../node/dns/servers';
import { message, type Message } from '../messages/message';
import type { DnsOptions } from './options';

export interface CliOutput {
  /** An error in the command line. */
  readonly trouble: (told: Message) => void;
  /** Notes for the user in addition to the result. */
  readonly note: (told: Message) => void;
}

/** The network as the options configure it; `undefined` for none. */
export async function networkFor(
  { dns, dnsServer }: DnsOptions,
  { trouble, note }: CliOutput,
): Promise<Network | undefined> {
  if (dns !== 'live') return undefined;
  const server = dnsServer === undefined ? undefined : await serverAddress(dnsServer);
  if (dnsServer !== undefined && server === undefined) {
    trouble(message('cli/trouble.no-server', { server: dnsServer }));
    return undefined;
  }
  const onOffline = () => note(message('cli/note.dns-offline'));
  const onDeniesAll = () => note(message('cli/note.dns-denies-all'));
  return nodeNetwork(server === undefined ? [] : [server], { onOffline, onDeniesAll });
}
