import type { InlayHint } from 'vscode-languageserver';
import { costHints } from '../../features/inlay-hints';
import type { Session } from '../session';

/** Answers requests for inlay hints. */
export function answerInlayHints({ connection, workspace, configuration, language }: Session): void {
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }): InlayHint[] => {
    const document = workspace.document(uri);
    if (document === undefined || !configuration.of(uri).inlayHints) return [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return costHints(workspace, uri, span, language(uri)).map(({ offset, label, tooltip }) => {
      return { position: document.positionAt(offset), label, tooltip, paddingLeft: true };
    });
  });
}
