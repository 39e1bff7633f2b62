import { Network } from '../dns/network';
import { nodeClock } from '../node/dns/clock';
import { liveResolver } from '../node/dns/live';
import { serverAddress } from '../node/dns/servers';
import type { DnsOptions } from './arguments';

export interface CliOutput {
  /** What is wrong with the command line. */
  readonly trouble: (line: string) => void;
  /** What the user should know beside the result. */
  readonly note: (line: string) => void;
}

/** The network as the options want it; `undefined` for none. */
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
  return new Network(liveResolver(server === undefined ? [] : [server]), { clock: nodeClock, onOffline });
}
