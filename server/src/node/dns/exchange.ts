import { createSocket } from 'node:dgram';
import { randomInt } from 'node:crypto';
import { connect, isIPv6 } from 'node:net';

/** A name server's address. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface ExchangeOptions {
  readonly over: 'udp' | 'tcp';
  /** Stops waiting. */
  readonly signal: AbortSignal;
  /** Whether a message answers the query; any other one is disregarded. */
  readonly isAnswer: (octets: Uint8Array) => boolean;
}

const DNS_PORT = 53;

/** `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53`, `[2001:db8::53]:5353`. */
export function endpointOf(address: string): Endpoint {
  if (isIPv6(address)) return { host: address, port: DNS_PORT };
  const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(address) ?? [];
  return { host: bracketed ?? plain ?? address, port: port === undefined ? DNS_PORT : Number(port) };
}

/** The TC bit: the answer did not fit (RFC 1035 section 4.1.1). */
export function isTruncated(octets: Uint8Array): boolean {
  return ((octets[2] ?? 0) & 2) !== 0;
}

/** Sends a query with its own id and returns the first message that answers it; `undefined` if none arrives. */
export function exchange(
  endpoint: Endpoint,
  query: Uint8Array,
  { over, signal, isAnswer }: ExchangeOptions,
): Promise<Uint8Array | undefined> {
  const message = Uint8Array.from(query);
  message.set([randomInt(256), randomInt(256)]);
  const isOurs = (octets: Uint8Array) => octets[0] === message[0] && octets[1] === message[1] && isAnswer(octets);
  return new Promise((resolve) => {
    const end = (octets?: Uint8Array) => {
      signal.removeEventListener('abort', onAbort);
      close();
      resolve(octets);
    };
    const onAbort = () => end();
    const receive = (octets: Uint8Array) => {
      if (isOurs(octets)) end(octets);
    };
    const close = (over === 'udp' ? overUdp : overTcp)(endpoint, message, receive, onAbort);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) end();
  });
}

type Receive = (octets: Uint8Array) => void;

/** Returns the function that closes the socket. */
function overUdp({ host, port }: Endpoint, message: Uint8Array, receive: Receive, fail: () => void): () => void {
  const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
  socket.on('error', fail);
  socket.on('message', receive);
  // A connected socket takes datagrams of this server only, and learns that its port is closed.
  socket.connect(port, host, () => socket.send(message));
  return () => {
    socket.removeAllListeners();
    socket.on('error', () => undefined);
    socket.close();
  };
}

/** A message over TCP follows its length in two octets (RFC 1035 section 4.2.2). */
function overTcp({ host, port }: Endpoint, message: Uint8Array, receive: Receive, fail: () => void): () => void {
  const socket = connect(port, host);
  let received = Buffer.alloc(0);
  socket.on('error', fail);
  socket.on('close', fail);
  socket.on('data', (octets: Buffer) => {
    received = Buffer.concat([received, octets]);
    const length = received.length < 2 ? Infinity : received.readUInt16BE(0);
    if (received.length >= 2 + length) receive(received.subarray(2, 2 + length));
  });
  socket.write(Buffer.concat([Buffer.from([message.length >> 8, message.length & 255]), message]));
  return () => {
    socket.removeAllListeners();
    socket.on('error', () => undefined);
    socket.destroy();
  };
}
