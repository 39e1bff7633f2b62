import type { Uri } from 'vscode';

/** How the MCP server of a folder is started. */
export interface McpLaunch {
  readonly label: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface McpCircumstances {
  readonly isTrusted: boolean;
  /** The path of the server's program. */
  readonly script: string;
  /** The language of messages. */
  readonly language: string;
}

interface Folder {
  readonly name: string;
  readonly uri: Pick<Uri, 'scheme' | 'fsPath'>;
}

/** One server for each folder on disk, which it never leaves. None in untrusted workspaces. */
export function mcpLaunches(
  folders: readonly Folder[],
  { isTrusted, script, language }: McpCircumstances,
): McpLaunch[] {
  const onDisk = isTrusted ? folders.filter(({ uri }) => uri.scheme === 'file') : [];
  return onDisk.map(({ name, uri }) => ({
    label: onDisk.length === 1 ? 'Zonewise' : `Zonewise (${name})`,
    args: [script, `--language=${language}`, uri.fsPath],
    // The editor's own executable then runs as Node.
    env: { ELECTRON_RUN_AS_NODE: '1' },
  }));
}
