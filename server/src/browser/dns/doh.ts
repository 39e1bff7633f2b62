import type { Clock } from '../../dns/clock';
import { dnsOverHttps } from '../../dns/doh';
import type { Resolver } from '../../dns/resolver';
import { wire } from './wire';

export const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The only DNS that a browser has. `undefined` where `zonewise.dns.dohUrl` names no server. */
export function browserResolver(url: string): Resolver | undefined {
  return dnsOverHttps({
    url,
    fetch: (target, { headers, signal }) => fetch(target, { headers, signal: signal as AbortSignal }),
    newAbort: () => new AbortController(),
    wire,
    clock: browserClock,
  });
}
