import type { Clock } from '../../dns/clock';
import { dnsOverHttps } from '../../dns/doh';
import { Network } from '../../dns/network';
import type { NetworkOptions } from '../../lsp/session';
import { isCertainSender } from '../../mail/spf/senders';
import { wire } from './wire';

const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The only DNS available in a browser. `undefined` if `zonewise.dns.dohUrl` names no server. */
export function browserNetwork({
  dohUrl,
  onOffline,
  onDeniesAll,
  onRecovered,
}: NetworkOptions): Promise<Network | undefined> {
  const resolver = dnsOverHttps({
    url: dohUrl,
    fetch: (target, { headers, signal }) => fetch(target, { headers, signal: signal as AbortSignal }),
    newAbort: () => new AbortController(),
    wire,
    clock: browserClock,
  });
  const options = { clock: browserClock, onOffline, onDeniesAll, onRecovered, isCertain: isCertainSender };
  return Promise.resolve(resolver && new Network(resolver, options));
}
