import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Starts the language server, a separate file next to this one. */
export async function startLanguageServer(): Promise<void> {
  await import(beside('server.js'));
}

/** Starts the server for agents, a separate file too. */
export async function startAgentServer(): Promise<void> {
  await import(beside('mcp.js'));
}

function beside(file: string): string {
  return pathToFileURL(join(__dirname, file)).href;
}
