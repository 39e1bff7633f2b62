import type { Network } from '../dns/network';
import { nodeNetwork } from '../node/dns/network';
import { serverAddress } from '../node/dns/servers';
import type { DnsOptions } from './arguments';

export interface CliOutput {
  /** An error in the command line. */
  readonly trouble: (line: string) => void;
  /** Notes for the user in addition to the result. */
  readonly note: (line: string) => void;
}

/** The network as the options configure it; `undefined` for none. */
export async function networkFor(
  { dns, dnsServer }: DnsOptions,
  { trouble, note }: CliOutput,
): Promise<Network | undefined> {
  if (dns !== 'live') return undefined;
  const server = dnsServer === undefined ? undefined : await serverAddress(dnsServer);
  if (dnsServer !== undefined && server === undefined) {
    trouble(`--dns-server: no such server: ${dnsServer}`);
    return undefined;
  }
  const onOffline = () => note('DNS does not answer: what is not in the files is unknown');
  const onDeniesAll = () => note('DNS here denies every name: its denials are ignored');
  return nodeNetwork(server === undefined ? [] : [server], { onOffline, onDeniesAll });
}
