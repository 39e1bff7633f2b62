import { Range, Uri, ViewColumn, window, workspace, type TextDocumentChangeEvent, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Location } from '../../server/src/lsp/protocol/places';
import {
  REMOVE_SPF_TERMS,
  SPF_TREE,
  type LeftOutTerms,
  type RemoveSpfTermsReply,
  type SpfTreeParams,
  type SpfTreeReply,
} from '../../server/src/lsp/protocol/spf-tree';
import type { FromPanel, ToPanel } from '../panel/messages';
import { panelPage } from './panel-page';
import { SPF_TREE_PANEL } from './spf-tree-panel';

/** Typical pause between edits while typing, in milliseconds. */
const PAUSE = 200;

/** Shows the tree of one SPF record, and redraws it after edits. */
export class SpfTreePanel {
  readonly #client: BaseLanguageClient;
  readonly #panel: WebviewPanel;
  #place: SpfTreeParams | undefined;
  #column: ViewColumn | undefined;
  /** Counts requests, and edits that make them outdated. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `restored`: the panel as the editor reopened it after a reload. */
  constructor(client: BaseLanguageClient, extensionUri: Uri, onClose: () => void, restored?: WebviewPanel) {
    this.#client = client;
    const folder = Uri.joinPath(extensionUri, 'dist');
    this.#panel = restored ?? window.createWebviewPanel(SPF_TREE_PANEL, 'SPF', ViewColumn.Beside);
    const { webview } = this.#panel;
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    webview.onDidReceiveMessage((message: FromPanel) => this.#receive(message));
    webview.html = panelPage(webview.asWebviewUri(Uri.joinPath(folder, 'panel.js')));
    this.#panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      onClose();
    });
  }

  show(place: SpfTreeParams): void {
    this.#place = place;
    this.#column = editorOf(place.uri)?.viewColumn ?? ViewColumn.One;
    this.#panel.reveal(undefined, true);
    void this.#draw();
  }

  /** Follows the record while lines are inserted and deleted above it. */
  follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const place = this.#place;
    if (place?.uri !== document.uri.toString()) return;
    let { line } = place.position;
    for (const { range, text } of contentChanges) {
      if (range.end.line < line) line += text.split('\n').length - 1 - (range.end.line - range.start.line);
    }
    this.#place = { ...place, position: { ...place.position, line } };
    this.#turn++;
    this.drawSoon();
  }

  drawSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(), PAUSE);
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async #draw(): Promise<void> {
    const place = this.#place;
    if (place === undefined || !this.#client.isRunning()) return;
    const turn = ++this.#turn;
    const reply = await this.#client.sendRequest<SpfTreeReply>(SPF_TREE, place);
    if (this.#turn !== turn) return;
    const { tree } = reply;
    // Terms of a record that is no longer shown are dropped.
    const leftOut = tree?.trial && { of: tree.value, terms: tree.trial.terms };
    if (tree !== undefined) this.#place = { ...place, position: tree.at.start, leftOut };
    this.#panel.title = reply.texts.title;
    await this.#panel.webview.postMessage({ ...reply, place: this.#place ?? place } satisfies ToPanel);
  }

  async #receive(message: FromPanel): Promise<void> {
    switch (message.kind) {
      case 'ready':
        return this.#draw();
      case 'reveal':
        return reveal(message.at, this.#column);
      case 'leave-out':
        this.#leaveOut(message.leftOut);
        return this.#draw();
      case 'remove':
        return this.#remove(message.leftOut);
      case 'export':
        return save(message.svg, message.domain);
    }
  }

  #leaveOut(leftOut: LeftOutTerms | undefined): void {
    if (this.#place !== undefined) this.#place = { ...this.#place, leftOut };
  }

  /** The server writes the edit, and the editor applies it only to the text that it was made for. */
  async #remove(leftOut: LeftOutTerms): Promise<void> {
    const place = this.#place;
    if (place === undefined || !this.#client.isRunning()) return;
    const params: SpfTreeParams = { ...place, leftOut };
    const { refusal } = await this.#client.sendRequest<RemoveSpfTermsReply>(REMOVE_SPF_TERMS, params);
    if (refusal !== undefined) void window.showWarningMessage(refusal);
    await this.#draw();
  }
}

async function reveal({ uri, range: { start, end } }: Location, column: ViewColumn | undefined): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  const viewColumn = editorOf(uri)?.viewColumn ?? column;
  await window.showTextDocument(Uri.parse(uri, true), { selection, ...(viewColumn && { viewColumn }) });
}

/** The file is named after the domain. */
async function save(svg: string, domain: string): Promise<void> {
  const name = `spf-${domain.replace(/[^\w.-]/g, '_')}.svg`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = await window.showSaveDialog({
    filters: { SVG: ['svg'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (uri !== undefined) await workspace.fs.writeFile(uri, new TextEncoder().encode(svg));
}

function editorOf(uri: string) {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
}
