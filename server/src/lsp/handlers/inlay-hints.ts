import type { InlayHint } from 'vscode-languageserver';
import { costHints } from '../../features/inlay-hints';
import { ownerHints } from '../../features/owner-hints';
import type { Session } from '../session';
import { whenSettled } from '../slices';

/** Answers requests for inlay hints. */
export function answerInlayHints({ connection, workspace, configuration, language }: Session): void {
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
    await whenSettled(workspace);
    const document = workspace.document(uri);
    if (document === undefined) return [];
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const { inlayHints, fullNames } = configuration.of(uri);
    const costs = inlayHints ? costHints(workspace, uri, span, language(uri)) : [];
    const owners = fullNames ? ownerHints(workspace, uri, span) : [];
    return [
      ...costs.map(({ offset, label, tooltip }) => {
        return { position: document.positionAt(offset), label, tooltip, paddingLeft: true };
      }),
      ...owners.map(({ offset, label }) => ({ position: document.positionAt(offset), label })),
    ];
  });
}
