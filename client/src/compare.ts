import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  COMPARE,
  type ComparedRecord,
  type CompareParams,
  type CompareReply,
  type CompareSide,
} from '../../server/src/lsp/protocol/compare';
import { chooseSide, sideOf } from './compare-sides';
import { applyServerEdit } from './server-edit';

const SCHEME = 'zonewise-compare';

/** The commands that compare the mail records of two files, folders or versions, and that copy records over. */
export function offerComparison(client: BaseLanguageClient): Disposable {
  const comparisons = new Comparisons(client);
  return Disposable.from(
    comparisons,
    workspace.registerTextDocumentContentProvider(SCHEME, comparisons),
    commands.registerCommand('zonewise.compareMailRecords', async () => {
      const a = await chooseSide(l10n.t('Compare the mail records of'));
      const b = a && (await chooseSide(l10n.t('With'), a));
      if (a !== undefined && b !== undefined) await comparisons.show(a, b);
    }),
    commands.registerCommand('zonewise.compareMailRecordsWith', async (given?: unknown, selected?: unknown) => {
      const uris = (Array.isArray(selected) ? selected : [given]).filter((each) => each instanceof Uri);
      const first = uris[0] ?? window.activeTextEditor?.document.uri;
      if (first === undefined) return;
      const a = await sideOf(first);
      const b = uris[1] === undefined ? await chooseSide(l10n.t('Compare {0} with', a.name), a) : await sideOf(uris[1]);
      if (b !== undefined) await comparisons.show(a, b);
    }),
    commands.registerCommand('zonewise.copyMailRecordsRight', () => comparisons.copy('toB')),
    commands.registerCommand('zonewise.copyMailRecordsLeft', () => comparisons.copy('toA')),
  );
}

interface Shown {
  readonly params: () => Promise<CompareParams>;
  readonly title: string;
  reply: CompareReply;
}

/** The comparisons that are shown, each as two virtual documents in a diff editor. */
class Comparisons {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #shown = new Map<string, Shown>();
  #count = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  get onDidChange() {
    return this.#changed.event;
  }

  provideTextDocumentContent(uri: Uri): string {
    const shown = this.#shown.get(uri.authority);
    if (shown === undefined) return '';
    return uri.query === 'a' ? shown.reply.a : shown.reply.b;
  }

  async show(a: CompareSide, b: CompareSide): Promise<void> {
    await this.#client.start();
    const reply = await this.#client.sendRequest<CompareReply>(COMPARE, { a, b } satisfies CompareParams);
    if (reply.notes.length > 0) void window.showWarningMessage(reply.notes.join(' '));
    const id = `c${String(++this.#count)}`;
    const params = async () => ({ a: await again(a), b: await again(b) });
    this.#shown.set(id, { params, title: reply.title, reply });
    const [left, right] = [sideUri(id, 'a', a.name), sideUri(id, 'b', b.name)];
    await commands.executeCommand('vscode.diff', left, right, reply.title, { preview: false });
    if (reply.records.length === 0 && reply.notes.length === 0) {
      void window.showInformationMessage(l10n.t('The mail records are the same.'));
    }
  }

  /** Lets the user choose among the records that can be copied to one side; those at the cursor are chosen already. */
  async copy(to: 'toA' | 'toB'): Promise<void> {
    const editor = window.activeTextEditor;
    const shown = editor && this.#shown.get(editor.document.uri.authority);
    if (editor === undefined || shown === undefined) return;
    const records = shown.reply.records.filter((record) => record[to] !== undefined);
    const items = records.map((record) => {
      const picked = records.length === 1 || isAtCursor(record, editor);
      return { label: record.label, detail: record.detail, picked, record };
    });
    if (items.length === 0) {
      await window.showInformationMessage(l10n.t('No record can be copied to this side.'));
      return;
    }
    const title = l10n.t('Copy Mail Records');
    const chosen = await window.showQuickPick(items, { title, canPickMany: true, matchOnDetail: true });
    if (chosen === undefined || chosen.length === 0) return;
    for (const { record } of chosen) await this.#copyOne(shown, record, to);
    this.#changed.fire(editor.document.uri);
  }

  /** One after the other, each computed for the text as it is then: two records may go to the same place. */
  async #copyOne(shown: Shown, { label, detail }: ComparedRecord, to: 'toA' | 'toB'): Promise<void> {
    await this.#refresh(shown);
    const edit = shown.reply.records.find((each) => each.label === label && each.detail === detail)?.[to];
    if (edit === undefined) return;
    await applyServerEdit(this.#client, edit);
    await this.#refresh(shown);
  }

  async #refresh(shown: Shown): Promise<void> {
    shown.reply = await this.#client.sendRequest<CompareReply>(COMPARE, await shown.params());
    for (const [id, each] of this.#shown) {
      if (each !== shown) continue;
      const { a, b } = await shown.params();
      this.#changed.fire(sideUri(id, 'a', a.name));
      this.#changed.fire(sideUri(id, 'b', b.name));
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function isAtCursor({ lineA, lineB }: ComparedRecord, { document, selection }: TextEditor): boolean {
  const line = document.uri.query === 'a' ? lineA : lineB;
  return line !== undefined && line >= selection.start.line && line <= selection.end.line;
}

/** The name is shown in the title of the editor; it has no extension that would make the document a zone file. */
function sideUri(id: string, side: 'a' | 'b', name: string): Uri {
  return Uri.from({ scheme: SCHEME, authority: id, path: `/${name.replaceAll('/', '∕')} `, query: side });
}

/** The same side with the texts as they are now; a version from elsewhere does not change. */
async function again(side: CompareSide): Promise<CompareSide> {
  if (side.isFixed === true) return side;
  const documents = await Promise.all(
    side.documents.map(async (document) => {
      const { uri } = document;
      const open = await workspace.openTextDocument(Uri.parse(uri, true));
      return { ...document, text: open.getText() };
    }),
  );
  return { ...side, documents };
}
