import { RAL, type Connection } from 'vscode-languageserver';
import { inBackground } from './background';
import { capabilitiesFor } from './capabilities';
import type { InitializationOptions } from './protocol/session';
import { serveSession } from './serve-session';
import type { Runtime } from './session';

/**
 * Starts a server on a connection. The answer to `initialize` needs little; everything else is loaded when it has been
 * sent, and before the next message is handled: the transport takes each message from a queue in a turn of its own.
 */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const options = readOptions(params.initializationOptions);
    const serve = () => inBackground(connection, () => serveSession(connection, runtime, params, options));
    RAL().timer.setImmediate(serve);
    return { capabilities: capabilitiesFor(params.capabilities, options), serverInfo: { name: 'zonewise' } };
  });
  connection.listen();
}

function readOptions(options: unknown): InitializationOptions {
  const { trusted, locale, showsTrees, runsWizards, showsPages, explainsBounces }: Readonly<Record<string, unknown>> =
    typeof options === 'object' && options !== null ? { ...options } : {};
  return {
    // An editor without workspace trust opens the user's own files.
    trusted: trusted !== false,
    locale: typeof locale === 'string' ? locale : 'en',
    showsTrees: showsTrees === true,
    runsWizards: runsWizards === true,
    showsPages: showsPages === true,
    explainsBounces: explainsBounces === true,
  };
}
