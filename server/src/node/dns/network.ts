import { Network, type NetworkOptions } from '../../dns/network';
import { certainSender, isCertainSender } from '../../mail/spf/senders';
import { systemClock } from '../../network/clock';
import { liveResolver } from './live';

/** The network as seen through these servers, or through those of the system if there are none. */
export function nodeNetwork(
  servers: readonly string[],
  told: Pick<NetworkOptions, 'onOffline' | 'onDeniesAll' | 'onRecovered'>,
): Network {
  const proof = servers.length === 0 ? certainSender : undefined;
  return new Network(liveResolver(servers), { ...told, clock: systemClock, isCertain: isCertainSender, proof });
}
