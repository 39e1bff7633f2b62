import { TextDocuments, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { zoneFile } from '../sources/zone/binding/zone-file';
import { isZoneFile, type SourceDocument } from '../sources/document';
import { checkedDocuments } from './checked-documents';
import type { Diagnostics } from './handlers/diagnostics';
import type { Session } from './session';

/** Keeps the workspace as the user types. */
export function openDocuments(session: Session, diagnostics: Diagnostics): TextDocuments<SourceDocument> {
  const { connection, workspace, configuration, background } = session;
  const documents = new TextDocuments<SourceDocument>({ create, update });
  documents.onDidOpen(({ document }) => {
    workspace.open(document);
    background(() => configuration.open(document.uri));
    diagnostics.opened(document.uri);
  });
  documents.onDidChangeContent(() => {
    diagnostics.changed();
  });
  documents.onDidClose(({ document }) => {
    workspace.close(document.uri);
    configuration.close(document.uri);
    diagnostics.closed(document.uri);
  });
  documents.listen(checkedDocuments(connection));
  return documents;
}

function create(uri: string, languageId: string, version: number, content: string): SourceDocument {
  if (languageId === 'dns-zone') return zoneFile(uri, content, version, languageId);
  return TextDocument.create(uri, languageId, version, content);
}

function update(document: SourceDocument, changes: TextDocumentContentChangeEvent[], version: number): SourceDocument {
  if (!isZoneFile(document)) return TextDocument.update(document, changes, version);
  document.update(changes, version);
  return document;
}
