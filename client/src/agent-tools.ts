import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { AGENT_TOOL, type AgentToolParams, type AgentToolReply } from '../../server/src/lsp/protocol/agent-tools';

/** The part of the API for tools that is used here. VS Code has it from 1.95; older ones start the extension too. */
interface ToolsApi {
  readonly lm: { registerTool(name: string, tool: LanguageModelTool): vscode.Disposable };
  readonly LanguageModelToolResult: new (parts: readonly object[]) => object;
  readonly LanguageModelTextPart: new (text: string) => object;
}

interface LanguageModelTool {
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<object>;
}

interface Manifest {
  readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] };
}

/** The tools of the manifest, which the language server runs. */
export function offerAgentTools(client: BaseLanguageClient, { packageJSON }: vscode.Extension<unknown>) {
  if (!hasTools(vscode)) return new vscode.Disposable(() => undefined);
  const { lm, LanguageModelToolResult, LanguageModelTextPart } = vscode;
  const { contributes } = packageJSON as Manifest;
  const tools = contributes.languageModelTools.map(({ name }) =>
    lm.registerTool(name, {
      async invoke({ input }, token) {
        await client.start();
        const params: AgentToolParams = { name, input };
        const reply = await client.sendRequest<AgentToolReply>(AGENT_TOOL, params, token);
        return new LanguageModelToolResult([new LanguageModelTextPart(reply ?? '')]);
      },
    }),
  );
  return vscode.Disposable.from(...tools);
}

function hasTools(api: object): api is ToolsApi {
  const { lm, LanguageModelToolResult, LanguageModelTextPart }: Partial<ToolsApi> = api;
  return lm?.registerTool !== undefined && LanguageModelToolResult !== undefined && LanguageModelTextPart !== undefined;
}
