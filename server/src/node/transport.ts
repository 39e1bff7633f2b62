import { parseArgs } from 'node:util';
import {
  createServerPipeTransport,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';

/** How client and server are connected. */
export type Transport = readonly [MessageReader, MessageWriter];

/**
 * The transport that the arguments name, as vscode-languageclient passes them: `--node-ipc`, `--socket=N`,
 * `--pipe=NAME`, or `--stdio`, which is also the default. Throws if a socket or a pipe cannot be opened.
 */
export function openTransport(args: readonly string[]): Transport {
  const { values } = parseArgs({ args: [...args], options: TRANSPORT_OPTIONS, strict: false });
  const { socket, pipe } = values;
  if (values['node-ipc'] === true) return [new IPCMessageReader(process), new IPCMessageWriter(process)];
  if (typeof socket === 'string') return createServerSocketTransport(Number(socket));
  if (typeof pipe === 'string') return createServerPipeTransport(pipe);
  return [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
}

/** `clientProcessId` is read by the library, which ends the server with that process. */
const TRANSPORT_OPTIONS = {
  stdio: { type: 'boolean' },
  'node-ipc': { type: 'boolean' },
  socket: { type: 'string' },
  pipe: { type: 'string' },
  clientProcessId: { type: 'string' },
} as const;
