import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { expect } from 'vitest';
import { openFiles } from '../../../server/src/mcp/open-files';
import { mcpServer } from '../../../server/src/mcp/server';

export type Answer = Readonly<Record<string, unknown>> & { readonly data?: unknown; readonly next?: number };

/** An agent that is connected to a server for a folder. */
export async function agentIn(folder: string): Promise<Client> {
  const server = mcpServer({
    language: 'en',
    open: (paths) => openFiles(paths, folder),
    page: (rule) => Promise.resolve(`# ${rule}\n\n${'The page. '.repeat(400)}`),
  });
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([server.connect(ours), client.connect(theirs)]);
  return client;
}

/** One page of an answer, which keeps the limit. */
export async function call(agent: Client, name: string, input: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { content } = await agent.callTool({ name: `zonewise_${name}`, arguments: input });
  const [{ text }] = content as [{ text: string }];
  expect(Buffer.byteLength(text)).toBeLessThan(2048);
  return JSON.parse(text) as Answer;
}

/** All pages of a list, or a text joined. */
export async function callAll(
  agent: Client,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<unknown[]> {
  const pages: unknown[] = [];
  for (let page: number | undefined = 1; page !== undefined;) {
    const answer: Answer = await call(agent, name, { ...input, page });
    pages.push(answer.data);
    page = answer.next;
  }
  return pages;
}
