import { window, workspace, type TextDocumentShowOptions } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';

/**
 * Applies an edit that the server has sent as part of a reply. With `show`, the first place that it changed is shown. False
 * if a document has changed since the edit was made: then nothing is applied.
 */
export async function applyServerEdit(
  client: BaseLanguageClient,
  edit: unknown,
  show?: TextDocumentShowOptions,
): Promise<boolean> {
  const change = await client.protocol2CodeConverter.asWorkspaceEdit(edit as ProtocolEdit);
  const [[uri, [first]] = [undefined, []]] = change.entries();
  if (!(await workspace.applyEdit(change))) return false;
  if (show === undefined || uri === undefined || first === undefined) return true;
  const editor = await window.showTextDocument(uri, show);
  editor.revealRange(first.range);
  return true;
}
