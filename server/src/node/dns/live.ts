import { Resolver as NodeResolver } from 'node:dns/promises';
import { escaped, plainOf } from '../../records/plain-names';
import { type Resolver, type TimedAnswer, unknown } from '../../dns/resolver';
import type { Question } from '../../dns/question';

/** Milliseconds that a server has for its first answer; each further try doubles it. */
const FIRST_TRY = 2000;

/**
 * Asks name servers. `servers`: addresses with or without a port, as `serverAddress` gives them; none for those of the
 * system. Every question has a socket of its own, so that giving up one leaves nothing behind.
 */
export function liveResolver(servers: readonly string[]): Resolver {
  return {
    async resolve(question, token) {
      const resolver = new NodeResolver({ timeout: FIRST_TRY, tries: 2 });
      if (servers.length > 0) resolver.setServers(servers);
      const listening = token.onCancellationRequested(() => resolver.cancel());
      try {
        const { values, ttl } = await ask(resolver, question);
        const source = { kind: 'live', at: Date.now() } as const;
        return values.length === 0 ? { kind: 'nodata', source } : { kind: 'records', values, ttl, source };
      } catch (error) {
        return failure(codeOf(error));
      } finally {
        listening.dispose();
      }
    },
  };
}

interface Found {
  readonly values: readonly string[];
  readonly ttl?: number;
}

async function ask(resolver: NodeResolver, { name, type }: Question): Promise<Found> {
  const written = escaped(name);
  switch (type) {
    case 'TXT':
      return { values: (await resolver.resolveTxt(written)).map((strings) => strings.join('')) };
    case 'A':
      return addresses(await resolver.resolve4(written, { ttl: true }));
    case 'AAAA':
      return addresses(await resolver.resolve6(written, { ttl: true }));
    case 'MX':
      return { values: inOrder(await resolver.resolveMx(written)).map(({ exchange }) => plainOf(exchange)) };
    case 'PTR':
      return { values: (await resolver.resolvePtr(written)).map(plainOf) };
  }
}

function addresses(records: readonly { address: string; ttl: number }[]): Found {
  return { values: records.map(({ address }) => address), ttl: Math.min(...records.map(({ ttl }) => ttl)) };
}

function inOrder<T extends { priority: number }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => a.priority - b.priority);
}

/** What the errors of c-ares say of a name. Any other one is silence: no word of a server came. */
const kinds: Readonly<Record<string, 'nxdomain' | 'nodata' | 'servfail'>> = {
  ENOTFOUND: 'nxdomain',
  ENODATA: 'nodata',
  ESERVFAIL: 'servfail',
  EREFUSED: 'servfail',
  EFORMERR: 'servfail',
  ENOTIMP: 'servfail',
  EBADRESP: 'servfail',
};

function failure(code: string): TimedAnswer {
  // A name with odd octets is one to DNS, but not to c-ares.
  if (code === 'EBADNAME') return unknown;
  return { kind: kinds[code] ?? 'timeout', source: { kind: 'live', at: Date.now() } };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
