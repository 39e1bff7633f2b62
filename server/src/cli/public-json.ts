/** What a command prints as JSON: with the schema in `schemas/<name>.schema.json` that describes it, and its version. */
export function publicJson(name: 'senders' | 'bounce' | 'dmarc' | 'config', report: object): string {
  return `${JSON.stringify({ $schema: `urn:zonewise:${name}:1`, version: 1, ...report }, null, 2)}\n`;
}
