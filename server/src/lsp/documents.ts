import { TextDocuments, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ZoneDocument } from '../syntax/zone/document';
import type { Diagnostics } from './diagnostics';
import type { Session } from './server';

/** A zone file in chunks, or any other document in one piece. */
export type OpenDocument = ZoneDocument | TextDocument;

/** Keeps the workspace as the user types. */
export function openDocuments(session: Session, diagnostics: Diagnostics): TextDocuments<OpenDocument> {
  const { connection, workspace, configuration } = session;
  const documents = new TextDocuments<OpenDocument>({ create, update });
  documents.onDidOpen(({ document }) => {
    workspace.open(document);
    void configuration.open(document.uri);
    diagnostics.opened(document.uri);
  });
  documents.onDidChangeContent(({ document }) => {
    workspace.changed(document.uri);
    diagnostics.changed(document.uri);
  });
  documents.onDidClose(({ document }) => {
    workspace.close(document.uri);
    configuration.close(document.uri);
    diagnostics.closed(document.uri);
  });
  documents.listen(connection);
  return documents;
}

function create(uri: string, languageId: string, version: number, content: string): OpenDocument {
  if (languageId === 'dns-zone') return new ZoneDocument(uri, languageId, version, content);
  return TextDocument.create(uri, languageId, version, content);
}

function update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument {
  if (!(document instanceof ZoneDocument)) return TextDocument.update(document, changes, version);
  document.update(changes, version);
  return document;
}
