import type { CodeLens } from 'vscode-languageserver';
import { spfLenses } from '../../features/code-lens';
import type { Session } from '../session';
import { whenSettled } from '../slices';
import { showSpfTree } from './show-spf-tree';

/**
 * Answers code lens requests: where the lenses are, and for those in view what they show. A click shows the tree of the
 * record.
 */
export function answerCodeLenses({ connection, workspace, configuration, language }: Session): void {
  connection.onCodeLens(async ({ textDocument: { uri } }): Promise<CodeLens[]> => {
    await whenSettled(workspace);
    const document = workspace.document(uri);
    if (document === undefined || !configuration.of(uri).codeLens) return [];
    return spfLenses(workspace, uri, language(uri)).map(({ offset }) => {
      const position = document.positionAt(offset);
      return { range: { start: position, end: position }, data: uri };
    });
  });
  connection.onCodeLensResolve((lens) => {
    const uri: unknown = lens.data;
    const document = typeof uri === 'string' ? workspace.document(uri) : undefined;
    if (document === undefined) return lens;
    const start = document.offsetAt(lens.range.start);
    const lenses = spfLenses(workspace, document.uri, language(document.uri), { start, end: start });
    const title = lenses.find(({ offset }) => offset === start)?.title;
    return title === undefined ? lens : { ...lens, command: showSpfTree(title, document, start) };
  });
}
