import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starts the language server, a program of its own beside this one; it reads the same arguments. */
export async function serve(): Promise<void> {
  await import(pathToFileURL(join(__dirname, 'server.js')).href);
}
