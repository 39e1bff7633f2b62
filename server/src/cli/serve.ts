import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starts the language server, a separate program; it parses the same arguments. */
export async function serve(): Promise<void> {
  await import(pathToFileURL(join(__dirname, 'server.js')).href);
}
