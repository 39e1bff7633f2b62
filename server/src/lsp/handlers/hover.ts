import { MarkupKind } from 'vscode-languageserver';
import { hoverAt } from '../../features/hover/hover-at';
import { rangeOf } from '../places';
import type { Session } from '../session';

/** Answers hover requests. */
export function answerHovers({ connection, workspace, language }: Session): void {
  connection.onHover(({ textDocument, position }) => {
    const document = workspace.document(textDocument.uri);
    if (document === undefined || !workspace.isSettled) return undefined;
    const hover = hoverAt(workspace, textDocument.uri, document.offsetAt(position), language(textDocument.uri));
    if (hover === undefined) return undefined;
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: rangeOf(workspace, hover.place),
    };
  });
}
