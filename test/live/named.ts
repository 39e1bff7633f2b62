import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The path of BIND's server; `undefined` if it is not installed. On Debian it is not in the PATH of users. */
export const namedPath = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'named'))
  .find(isExecutable);

export const skipReason = 'live DNS: named is not installed (Debian: apt-get install bind9)';

export interface NameServer {
  /** `127.0.0.1:5353` */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts named on a free loopback port with these zones: the name, and the text of its file; without a text the zone
 * does not load, and the server answers SERVFAIL for its names.
 */
export async function startNamed(zones: Readonly<Record<string, string | undefined>>): Promise<NameServer> {
  if (namedPath === undefined) throw new Error(skipReason);
  const folder = await mkdtemp(join(tmpdir(), 'zonewise-named-'));
  const port = await freePort();
  await writeFile(join(folder, 'root'), rootZone);
  for (const [name, text] of Object.entries(zones)) if (text !== undefined) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'named.conf'), configuration(folder, port, Object.keys(zones)));
  const server = spawn(namedPath, ['-g', '-4', '-n', '1', '-c', join(folder, 'named.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await isRunning(server);
  return {
    address: `127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** Without its own root zone the server would query the root servers of the internet. */
const rootZone = '$TTL 300\n. SOA ns. hostmaster. 1 3600 600 86400 60\n. NS ns.\nns. A 127.0.0.1\n';

function configuration(folder: string, port: number, zones: readonly string[]): string {
  const options = [
    `directory "${folder}"`,
    `listen-on port ${port} { 127.0.0.1; }`,
    'listen-on-v6 { none; }',
    'pid-file none',
    // Aliases are followed from one zone into another, as every resolver does; no external queries are made.
    'recursion yes',
    'dnssec-validation no',
    'check-names primary ignore',
  ];
  const statements = zones.map((name) => `zone "${name}" { type primary; file "${name}"; };`);
  statements.push('zone "." { type primary; file "root"; };');
  return [`options { ${options.join('; ')}; };`, 'controls { };', ...statements, ''].join('\n');
}

function isRunning(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (/\brunning$/m.test(log)) resolve();
    });
    server.once('error', reject).once('exit', () => reject(new Error(`named did not start:\n${log}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket('udp4').once('error', reject);
    socket.bind(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
