/** The programs of the single executable, which has no files next to it: they are part of it. */
export async function startLanguageServer(): Promise<void> {
  await import('../../node/main');
}

export async function startAgentServer(): Promise<void> {
  await import('../../mcp/main');
}
