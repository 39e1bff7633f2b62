import { dnsOverHttps } from '../dns/doh';
import { Network, type NetworkOptions } from '../dns/network';
import { isCertainSender } from '../mail/spf/senders';
import { systemClock } from './clock';
import { wire } from './wire';

export interface HttpsNetworkOptions extends Pick<NetworkOptions, 'onOffline' | 'onDeniesAll' | 'onRecovered'> {
  /** The server of DNS over HTTPS; empty for none. */
  readonly dohUrl: string;
}

/** The only DNS available in a browser; `undefined` if the URL names no server. */
export function httpsNetwork({ dohUrl, ...options }: HttpsNetworkOptions): Network | undefined {
  const resolver = dnsOverHttps({
    url: dohUrl,
    fetch: (target, { headers, signal }) => fetch(target, { headers, signal: signal as AbortSignal }),
    newAbort: () => new AbortController(),
    wire,
    clock: systemClock,
  });
  return resolver && new Network(resolver, { ...options, clock: systemClock, isCertain: isCertainSender });
}
