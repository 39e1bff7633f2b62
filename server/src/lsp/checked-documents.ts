import { Range, type Connection, type TextDocuments } from 'vscode-languageserver';

/** The notifications about documents, as the library's store of documents listens to them. */
type DocumentConnection = Parameters<TextDocuments<{ uri: string }>['listen']>[0];

/**
 * Forwards only what the protocol allows: a document without a URI or with a number as its text would fail in every
 * later request.
 */
export function checkedDocuments(connection: Connection): DocumentConnection {
  const drop = (method: string) => connection.console.warn(`${method}: malformed parameters`);
  return {
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument((params) => (isOpened(params) ? handler(params) : drop('textDocument/didOpen'))),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument((params) =>
        isChanged(params) ? handler(params) : drop('textDocument/didChange'),
      ),
    onDidCloseTextDocument: (handler) => connection.onDidCloseTextDocument(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
  };
}

function isOpened(params: unknown): boolean {
  const { uri, languageId, version, text } = object(object(params)['textDocument']);
  return (
    typeof uri === 'string' && typeof languageId === 'string' && Number.isInteger(version) && typeof text === 'string'
  );
}

function isChanged(params: unknown): boolean {
  const { textDocument, contentChanges } = object(params);
  const { uri, version } = object(textDocument);
  return (
    typeof uri === 'string' &&
    Number.isInteger(version) &&
    Array.isArray(contentChanges) &&
    contentChanges.every((change) => isChange(object(change)))
  );
}

function isChange({ range, text }: Readonly<Record<string, unknown>>): boolean {
  return typeof text === 'string' && (range === undefined || Range.is(range));
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
