import type { Question } from './question';
import type { Clock } from './clock';
import { type Resolver, type TimedAnswer, type CancellationToken, unknown } from './resolver';

/** The part of the platform's `fetch` that is used here. `signal` comes from an `Abort` of the same platform. */
export type Fetch = (
  url: string,
  options: { readonly headers: Readonly<Record<string, string>>; readonly signal: unknown },
) => Promise<{ readonly ok: boolean; arrayBuffer(): Promise<ArrayBuffer> }>;

/** Aborts a request whose result is no longer needed: the platform's `AbortController`. */
export interface Abort {
  readonly signal: unknown;
  abort(): void;
}

/** DNS messages as octets (RFC 1035 section 4). */
export interface Wire {
  /** A query with id 0, so that equal questions have equal URLs (RFC 8484 section 4.1); `undefined` if it cannot be written. */
  encode(question: Question): Uint8Array | undefined;
  /** The answer in a response received `at` milliseconds since 1970; `undefined` if it does not answer this question. */
  decode(octets: Uint8Array, question: Question, at: number): TimedAnswer | undefined;
}

export interface DohOptions {
  /** `https://dns.example/dns-query`, with or without a trailing `{?dns}`. Empty: disabled. */
  readonly url: string;
  readonly fetch: Fetch;
  readonly newAbort: () => Abort;
  readonly wire: Wire;
  readonly clock: Clock;
}

/** Maximum size of a DNS message, in octets. */
const LARGEST_MESSAGE = 65_535;

/** DNS over HTTPS (RFC 8484), for platforms without other DNS. `undefined` unless the URL is an https one. */
export function dnsOverHttps({ url, fetch, newAbort, wire, clock }: DohOptions): Resolver | undefined {
  const base = url.trim().replace(/\{\?dns\}$/, '');
  if (!/^https:\/\/[^\s/]/i.test(base)) return undefined;
  const silence = (): TimedAnswer => ({ kind: 'timeout', source: { kind: 'live', at: clock.now() } });
  return {
    async resolve(question: Question, token: CancellationToken): Promise<TimedAnswer> {
      const query = wire.encode(question);
      if (query === undefined) return unknown;
      const abort = newAbort();
      const listening = token.onCancellationRequested(() => abort.abort());
      try {
        // A GET with this header is a simple request: browsers send no CORS preflight for it.
        const response = await fetch(`${base}${base.includes('?') ? '&' : '?'}dns=${base64Url(query)}`, {
          headers: { accept: 'application/dns-message' },
          signal: abort.signal,
        });
        if (!response.ok) return silence();
        const octets = new Uint8Array(await response.arrayBuffer());
        return (octets.length > LARGEST_MESSAGE ? undefined : wire.decode(octets, question, clock.now())) ?? silence();
      } catch {
        return silence();
      } finally {
        listening.dispose();
      }
    },
  };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Without padding (RFC 4648 section 5, RFC 8484 section 6). */
function base64Url(octets: Uint8Array): string {
  let text = '';
  for (let i = 0; i < octets.length; i += 3) {
    const [first = 0, second = 0, third = 0] = octets.subarray(i, i + 3);
    const bits = (first << 16) | (second << 8) | third;
    const count = Math.min(octets.length - i, 3) + 1;
    for (let digit = 0; digit < count; digit++) text += digits.charAt((bits >> (18 - 6 * digit)) & 63);
  }
  return text;
}
