import type { Connection } from 'vscode-languageserver';

/**
 * Runs work that no request waits for. A failure is logged and not propagated: every timer, every message to the client
 * and every promise that is not awaited starts here, so that none of them can terminate the server.
 */
export function inBackground(connection: Connection, work: () => unknown): void {
  void settle(connection, work);
}

async function settle({ console }: Connection, work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    try {
      console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } catch {
      // The connection is closed: no recipient is left.
    }
  }
}
