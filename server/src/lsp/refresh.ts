import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import { TREES_CHANGED } from './protocol';
import type { Session } from './session';

/** What the client shows beside findings, and has to ask for again when DNS, settings or other files say otherwise. */
export class Views {
  readonly #session: Session;
  #hasTrees = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The client shows trees of SPF records, and knows how to be told of changes. */
  treeShown(): void {
    this.#hasTrees = true;
  }

  refresh(): void {
    const { connection, client } = this.#session;
    const { codeLens, inlayHint } = client.workspace ?? {};
    if (codeLens?.refreshSupport === true) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (inlayHint?.refreshSupport === true) void connection.sendRequest(InlayHintRefreshRequest.type);
    if (this.#hasTrees) void connection.sendNotification(TREES_CHANGED);
  }
}
