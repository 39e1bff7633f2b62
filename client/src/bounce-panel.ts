import { commands, env, l10n, Range, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { BOUNCE, type BounceAction, type BounceParams, type BounceReply } from '../../server/src/lsp/protocol/bounce';
import type { Location } from '../../server/src/lsp/protocol/places';
import { bouncePage, type BounceLink } from './bounce-page';
import { applyServerEdit } from './server-edit';

/** Shows what a refused message means. There is one panel, for the last message. */
export class BouncePanel {
  readonly #client: BaseLanguageClient;
  readonly #command: string;
  readonly #panel: WebviewPanel;
  #text = '';
  #domain: string | undefined;
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

  /** `domain`: the one that the user chose if the text names none. */
  show(text: string, reply: BounceReply, domain?: string): void {
    this.#text = text;
    this.#domain = domain;
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
    const reply = await explain(this.#client, this.#text, this.#domain);
    if (reply !== null) this.show(this.#text, reply, this.#domain);
  }

  async #run({ edit, command }: BounceAction): Promise<void> {
    if (command !== undefined) await commands.executeCommand(command.command, ...command.arguments);
    if (edit === undefined) return;
    const isApplied = await applyServerEdit(this.#client, edit, { viewColumn: ViewColumn.Beside, preserveFocus: true });
    if (!isApplied) await window.showErrorMessage(l10n.t('The file has changed meanwhile. Run the command again.'));
  }
}

/** `null` if the text contains no refusal. `domain`: used if the text names none. */
export function explain(client: BaseLanguageClient, text: string, domain?: string): Promise<BounceReply | null> {
  const params: BounceParams = { text, ...(domain !== undefined && { domain }) };
  return client.sendRequest<BounceReply | null>(BOUNCE, params);
}

async function openAt({ uri, range: { start, end } }: Location): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri, true), { selection, viewColumn: ViewColumn.Beside });
}
