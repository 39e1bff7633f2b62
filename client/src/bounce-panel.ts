import { commands, env, l10n, Range, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import {
  BOUNCE,
  type BounceAction,
  type BounceParams,
  type BounceReply,
  type Location,
} from '../../server/src/lsp/protocol';
import { bouncePage, type BounceLink } from './bounce-page';

/** Shows what a refused message means. There is one panel, for the last message. */
export class BouncePanel {
  readonly #client: BaseLanguageClient;
  readonly #command: string;
  readonly #panel: WebviewPanel;
  #text = '';
  #links: readonly BounceLink[] = [];

  /** `command` follows the links of the page. */
  constructor(client: BaseLanguageClient, command: string, onClose: () => void) {
    this.#client = client;
    this.#command = command;
    this.#panel = window.createWebviewPanel('zonewise.bounce', 'Zonewise', ViewColumn.Active, {
      enableCommandUris: [command],
      localResourceRoots: [],
    });
    this.#panel.onDidDispose(onClose);
  }

  show(text: string, reply: BounceReply): void {
    this.#text = text;
    const { html, links } = bouncePage(reply, this.#command, env.language);
    this.#links = links;
    this.#panel.title = reply.texts.title;
    this.#panel.webview.html = html;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  async follow(index: number): Promise<void> {
    const link = this.#links[index];
    if (link?.kind === 'open') await openAt(link.at);
    else if (link !== undefined) await this.#run(link.action);
    const reply = await explain(this.#client, this.#text);
    if (reply !== null) this.show(this.#text, reply);
  }

  async #run({ edit, command }: BounceAction): Promise<void> {
    if (command !== undefined) await commands.executeCommand(command.command, ...command.arguments);
    if (edit === undefined) return;
    const change = await this.#client.protocol2CodeConverter.asWorkspaceEdit(edit as ProtocolEdit);
    const [[uri, [first]] = [undefined, []]] = change.entries();
    if (!(await workspace.applyEdit(change))) {
      await window.showErrorMessage(l10n.t('The file has changed meanwhile. Run the command again.'));
    } else if (uri !== undefined && first !== undefined) {
      const editor = await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preserveFocus: true });
      editor.revealRange(first.range);
    }
  }
}

/** `null` if the text contains no refusal. */
export function explain(client: BaseLanguageClient, text: string): Promise<BounceReply | null> {
  return client.sendRequest<BounceReply | null>(BOUNCE, { text } satisfies BounceParams);
}

async function openAt({ uri, range: { start, end } }: Location): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri, true), { selection, viewColumn: ViewColumn.Beside });
}
