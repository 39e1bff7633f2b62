import { getServers } from 'node:dns';
import type { Question } from '../../dns/question';
import { type CancellationToken, type Resolver, type TimedAnswer, unknown } from '../../dns/resolver';
import { wire } from '../../network/wire';
import { endpointOf, exchange, isTruncated, type Endpoint } from './exchange';

/** Milliseconds that a server has for its first answer; each further try doubles it. */
const FIRST_TRY = 2000;
const TRIES = 2;

/**
 * Queries name servers. `servers`: addresses with or without a port, as `serverAddress` gives them; none for those of
 * the system. Every query uses its own socket, so that an abandoned query leaves no state, and only answers that follow
 * from the queried name are accepted: Node's resolver accepts records of any owner.
 */
export function liveResolver(servers: readonly string[]): Resolver {
  return {
    async resolve(question, token) {
      const endpoints = (servers.length > 0 ? servers : getServers()).map(endpointOf);
      const query = wire.encode(question);
      // A name with unusual octets is valid in DNS, but the library cannot encode it.
      if (query === undefined) return unknown;
      let trouble: TimedAnswer = { kind: 'timeout', source: { kind: 'live', at: Date.now() } };
      for (let attempt = 0; attempt < TRIES; attempt++) {
        for (const endpoint of endpoints) {
          if (token.isCancellationRequested) return unknown;
          const answer = await askServer(endpoint, query, question, { milliseconds: FIRST_TRY << attempt, token });
          if (answer !== undefined && answer.kind !== 'servfail') return answer;
          trouble = answer ?? trouble;
        }
      }
      return trouble;
    },
  };
}

interface Waiting {
  readonly milliseconds: number;
  readonly token: CancellationToken;
}

/** A server's answer, over TCP if it does not fit into a datagram (RFC 1035 section 4.2); `undefined` for a timeout. */
async function askServer(
  endpoint: Endpoint,
  query: Uint8Array,
  question: Question,
  { milliseconds, token }: Waiting,
): Promise<TimedAnswer | undefined> {
  const cancellation = new AbortController();
  const timer = setTimeout(() => cancellation.abort(), milliseconds);
  const listening = token.onCancellationRequested(() => cancellation.abort());
  const { signal } = cancellation;
  const isAnswer = (octets: Uint8Array) =>
    isTruncated(octets) || wire.decode(octets, question, Date.now()) !== undefined;
  try {
    let octets = await exchange(endpoint, query, { over: 'udp', signal, isAnswer });
    if (octets !== undefined && isTruncated(octets)) {
      octets = await exchange(endpoint, query, { over: 'tcp', signal, isAnswer });
    }
    return octets && wire.decode(octets, question, Date.now());
  } finally {
    clearTimeout(timer);
    listening.dispose();
  }
}
