import { join } from 'node:path';

/** Starts the language server, a separate file next to this one. */
export async function startLanguageServer(): Promise<void> {
  await import(beside('server.js'));
}

/** Starts the server for agents, a separate file too. */
export async function startAgentServer(): Promise<void> {
  await import(beside('mcp.js'));
}

/** A path, not a URL: in the build, `import()` becomes `require`. */
function beside(file: string): string {
  return join(__dirname, file);
}
