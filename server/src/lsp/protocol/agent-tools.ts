/** Client to server: a call of a tool for agents; see `Tool` of the server's features. */
export const AGENT_TOOL = 'zonewise/agentTool';

export interface AgentToolParams {
  readonly name: string;
  /** Arguments as the language model wrote them. */
  readonly input: unknown;
}

/** A page of JSON, under 2 KB; `null` if there is no such tool. */
export type AgentToolReply = string | null;
