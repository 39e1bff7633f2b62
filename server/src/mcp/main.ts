import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { languageOf } from '../messages/language';
import { rulePage } from '../node/rule-pages';
import { openFiles } from './open-files';
import { mcpServer } from './server';

// `zonewise mcp [FOLDER]`: one client over standard input and output, inside that folder, until the client is gone.
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { language: { type: 'string' } },
  allowPositionals: true,
  strict: false,
});
const folder = positionals.find((word) => word !== 'mcp') ?? process.cwd();
const language = languageOf(typeof values.language === 'string' ? values.language : 'en', undefined);
const server = mcpServer({
  language,
  open: (paths) => openFiles(paths, folder),
  page: async (rule) => (await rulePage(rule, language))?.text,
});
process.stdout.on('error', () => process.exit());
void server.connect(new StdioServerTransport());
