import * as vscode from 'vscode';
import { mcpLaunches } from './mcp-servers';

/** Node's own, which the types of the web extension host do not have. */
declare const process: { readonly execPath: string };

/** The id of the provider in the manifest. */
const PROVIDER = 'zonewise.mcp';

/** The part of the API for MCP servers that is used here. VS Code has it from 1.101; older ones start the extension too. */
interface McpApi {
  readonly lm: { registerMcpServerDefinitionProvider(id: string, provider: McpProvider): vscode.Disposable };
  readonly McpStdioServerDefinition: new (
    label: string,
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    version: string,
  ) => object;
}

interface McpProvider {
  readonly onDidChangeMcpServerDefinitions: vscode.Event<void>;
  provideMcpServerDefinitions(): object[];
}

/** Lets the editor's agents use the MCP server that ships with the extension, for the folders that are open. */
export function offerMcpServers(context: vscode.ExtensionContext): vscode.Disposable {
  if (!hasMcp(vscode)) return new vscode.Disposable(() => undefined);
  const { lm, McpStdioServerDefinition } = vscode;
  const { version } = context.extension.packageJSON as { readonly version: string };
  const changed = new vscode.EventEmitter<void>();
  const change = () => {
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidGrantWorkspaceTrust(change),
    vscode.workspace.onDidChangeWorkspaceFolders(change),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('zonewise.language')) change();
    }),
    lm.registerMcpServerDefinitionProvider(PROVIDER, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () =>
        mcpLaunches(vscode.workspace.workspaceFolders ?? [], {
          isTrusted: vscode.workspace.isTrusted,
          script: context.asAbsolutePath('dist/mcp.js'),
          language: language(),
        }).map(({ label, args, env }) => new McpStdioServerDefinition(label, process.execPath, args, env, version)),
    }),
  );
}

function hasMcp(api: object): api is McpApi {
  const { lm, McpStdioServerDefinition }: Partial<McpApi> = api;
  return lm?.registerMcpServerDefinitionProvider !== undefined && McpStdioServerDefinition !== undefined;
}

function language(): string {
  const setting = vscode.workspace.getConfiguration('zonewise').get<string>('language', 'auto');
  return setting === 'auto' ? vscode.env.language : setting;
}
