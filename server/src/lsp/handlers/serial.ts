import type { TextEdit } from 'vscode-languageserver';
import { increaseSerial, isIncreasedSinceCommit } from '../../features/increase-serial';
import type { OpenDocuments } from '../documents';
import { COMMITTED, INCREASE_SERIAL, type CommittedParams, type IncreaseSerialParams } from '../protocol/zone';
import type { Session } from '../session';
import { workspaceEdit } from '../workspace-edit';

/** The command that increases a serial, the same on save, and the committed versions of the files. */
export function answerSerials(session: Session, documents: OpenDocuments, onCommitted: () => void): void {
  const { connection, workspace, configuration } = session;
  connection.onRequest<boolean, never>(INCREASE_SERIAL, async (params: unknown): Promise<boolean> => {
    const { uri } = readUri(params);
    const increased = increaseSerial(workspace, uri);
    if (increased === undefined) return false;
    const edit = workspaceEdit(session, documents, new Map([[uri, increased.edits]]));
    return (await connection.workspace.applyEdit(edit)).applied;
  });
  connection.onNotification(COMMITTED, (params: unknown) => {
    if (!workspace.trusted) return;
    workspace.apply({ kind: 'committed', texts: new Map(readCommitted(params)) });
    onCommitted();
  });

  /** The serials that documents had when they were opened or saved. */
  const saved = new Map<string, { readonly serial: number | undefined; readonly version: number }>();
  const remember = ({ uri, version }: { readonly uri: string; readonly version: number }) => {
    saved.set(uri, { serial: increaseSerial(workspace, uri)?.serial, version });
  };
  documents.onDidOpen(({ document }) => {
    remember(document);
  });
  documents.onDidSave(({ document }) => {
    remember(document);
  });
  documents.onDidClose(({ document }) => saved.delete(document.uri));
  documents.onWillSaveWaitUntil(({ document }): TextEdit[] => {
    const { uri, version } = document;
    if (!configuration.of(uri).increaseSerialOnSave) return [];
    const increased = increaseSerial(workspace, uri);
    const before = saved.get(uri);
    const isDone =
      isIncreasedSinceCommit(workspace, uri) ?? (before?.serial !== increased?.serial || before?.version === version);
    if (increased === undefined || isDone) return [];
    return increased.edits.map(({ start, end, text }) => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      newText: text,
    }));
  });
}

function readUri(params: unknown): IncreaseSerialParams {
  const { uri } = fieldsOf(params);
  return { uri: typeof uri === 'string' ? uri : '' };
}

function readCommitted(params: unknown): (readonly [string, string | undefined])[] {
  const { files } = fieldsOf(params) satisfies { [Key in keyof CommittedParams]?: unknown };
  return (Array.isArray(files) ? files : []).flatMap((file: unknown) => {
    const { uri, text } = fieldsOf(file);
    return typeof uri === 'string' ? [[uri, typeof text === 'string' ? text : undefined] as const] : [];
  });
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
