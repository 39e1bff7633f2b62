import { bounce } from './bounce';
import { check } from './check';
import { compare } from './compare';
import { explain } from './explain';
import { fix } from './fix';
import { pageOf } from './pages';
import { spf } from './spf';
import { numberOf, type Input, type Tool, type ToolContext } from './tool';

/** All tools for agents: the MCP server and the editor's language models have the same. */
export const TOOLS: readonly Tool[] = [check, explain, fix, spf, compare, bounce];

/** One page of a tool's answer as JSON, under 2 KB. `undefined` if there is no such tool. */
export async function callTool(name: string, input: Input, context: ToolContext): Promise<string | undefined> {
  const tool = TOOLS.find((candidate) => candidate.name === name);
  return tool && pageOf(await tool.run(input, context), numberOf(input, 'page') ?? 1);
}
