import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

/**
 * A name server as it is written in settings and on the command line (`192.0.2.53`, `[2001:db8::53]:5353`,
 * `localhost:5353`), as an address that resolvers accept; `undefined` if it is not valid.
 */
export async function serverAddress(written: string): Promise<string | undefined> {
  const [host, port] = split(written.trim());
  if (host === '' || (port !== undefined && !isPort(port))) return undefined;
  const address = isIP(host) > 0 ? host : await addressOf(host);
  if (address === undefined) return undefined;
  return (isIP(address) === 6 ? `[${address}]` : address) + (port === undefined ? '' : `:${port}`);
}

/** An IPv6 address has colons of its own: with a port it is written in brackets. */
function split(written: string): [string, string | undefined] {
  if (isIP(written) > 0) return [written, undefined];
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(written);
  if (bracketed !== null) return [isIP(bracketed[1] ?? '') === 6 ? (bracketed[1] ?? '') : '', bracketed[2]];
  const colon = written.lastIndexOf(':');
  return colon < 0 ? [written, undefined] : [written.slice(0, colon), written.slice(colon + 1)];
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

async function addressOf(host: string): Promise<string | undefined> {
  if (!/^[\w.-]+$/.test(host)) return undefined;
  return lookup(host).then(
    ({ address }) => address,
    () => undefined,
  );
}
