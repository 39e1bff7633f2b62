import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { inOrder } from '../lsp/lifecycle';
import { startServer } from '../lsp/server';
import { nodeRuntime } from './runtime';
import { openTransport } from './transport';

/** Serves one client over the transport that the arguments name, until the client is gone. */
export function serve(args: readonly string[]): void {
  let isShutDown = false;
  const leave = () => process.exit(isShutDown ? 0 : 1);
  // The pipe of a client that has terminated breaks: no client is left to serve, and there is nothing to report.
  process.stdout.on('error', leave);
  process.on('disconnect', leave);
  const [reader, writer] = openTransport(args);
  reader.onClose(leave);
  writer.onClose(leave);
  writer.onError(([error]) => {
    if (isBroken(error)) leave();
  });
  const connection = createConnection(ProposedFeatures.all, inOrder(reader, writer), writer);
  connection.onShutdown(() => void (isShutDown = true));
  // The last resort. Every task has its own error handling, but a library may start one without it.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      if (isBroken(error)) leave();
      else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    });
  }
  startServer(connection, nodeRuntime);
}

/** The errors of a pipe without a reader, and of a socket that could not be opened. */
const BROKEN = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED', 'ERR_IPC_CHANNEL_CLOSED'];

function isBroken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '', syscall }: NodeJS.ErrnoException = error;
  return BROKEN.includes(code) || syscall === 'connect';
}
