import type { CodeLens } from 'vscode-languageserver';
import { spfLenses } from '../../features/code-lens';
import type { Session } from '../session';
import { showSpfTree } from './show-spf-tree';

/** Answers code lens requests. A click shows the tree of the record. */
export function answerCodeLenses({ connection, workspace, configuration, language }: Session): void {
  connection.onCodeLens(({ textDocument: { uri } }): CodeLens[] => {
    const document = workspace.document(uri);
    if (document === undefined || !configuration.of(uri).codeLens) return [];
    return spfLenses(workspace, uri, language(uri)).map(({ offset, title }) => {
      const position = document.positionAt(offset);
      return { range: { start: position, end: position }, command: showSpfTree(title, document, offset) };
    });
  });
}
