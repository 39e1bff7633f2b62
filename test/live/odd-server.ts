import { createSocket, type RemoteInfo } from 'node:dgram';
import { type Answer, AUTHORITATIVE_ANSWER, decode, type DecodedPacket, encode, type Packet } from 'dns-packet';

export interface OddServer {
  readonly address: string;
  /** The queried names, one entry per query. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** What it sends for a query, after how many milliseconds; `undefined`: nothing. */
export type OddReply = (
  query: DecodedPacket,
  name: string,
) => { readonly octets: Uint8Array; readonly after?: number } | undefined;

/** A server on a free loopback port that supports UDP only and gives the configured faulty answers. */
export async function startOddServer(reply: OddReply): Promise<OddServer> {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  socket.on('message', (message: Buffer, { port, address }: RemoteInfo) => {
    const query = decode(message);
    const name = query.questions?.[0]?.name ?? '';
    asked.push(name);
    const answer = reply(query, name);
    if (answer === undefined) return;
    timers.add(setTimeout(() => socket.send(answer.octets, port, address), answer.after ?? 0));
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    asked,
    stop() {
      for (const timer of timers) clearTimeout(timer);
      return new Promise((resolve) => socket.close(() => resolve()));
    },
  };
}

/** A correct response, except for the given parts. */
export function response(query: Packet, given: Partial<Packet>): Uint8Array {
  return encode({
    type: 'response',
    id: query.id ?? 0,
    flags: AUTHORITATIVE_ANSWER,
    questions: query.questions ?? [],
    ...given,
  });
}

export function txt(name: string, text: string): Answer {
  return { type: 'TXT', name, ttl: 60, data: text.match(/[^]{1,255}/g) ?? [''] };
}
