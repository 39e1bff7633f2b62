import { TextDocuments, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceDocument } from '../sources/source';
import { checkedDocuments } from './checked-documents';
import type { Diagnostics } from './handlers/diagnostics';
import type { Session } from './session';

/** The documents that are open in the client. */
export type OpenDocuments = TextDocuments<SourceDocument>;

/** Keeps the workspace as the user types. */
export function openDocuments(session: Session, diagnostics: Diagnostics): OpenDocuments {
  const { connection, workspace, configuration, background } = session;
  const documents = new TextDocuments<SourceDocument>({
    create(uri: string, languageId: string, version: number, text: string): SourceDocument {
      workspace.apply({ kind: 'open', documents: [{ uri, languageId, version, text }] });
      return workspace.document(uri) ?? TextDocument.create(uri, languageId, version, text);
    },
    update(document: SourceDocument, changes: TextDocumentContentChangeEvent[], version: number): SourceDocument {
      const { uri, languageId } = document;
      if (workspace.document(uri) !== undefined) workspace.apply({ kind: 'edit', uri, changes, version });
      else {
        // Typed or pasted text may have turned another document into a zone file.
        const text = TextDocument.update(document, changes, version).getText();
        workspace.apply({ kind: 'open', documents: [{ uri, languageId, version, text }] });
      }
      return workspace.document(uri) ?? document;
    },
  });
  documents.onDidOpen(({ document }) => {
    background(() => configuration.open(document.uri));
    diagnostics.opened(document.uri);
  });
  documents.onDidChangeContent(() => {
    diagnostics.changed();
  });
  documents.onDidClose(({ document }) => {
    workspace.apply({ kind: 'close', uri: document.uri });
    configuration.close(document.uri);
    diagnostics.closed(document.uri);
  });
  documents.listen(checkedDocuments(connection));
  return documents;
}
