import { CodeLensRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import { MAIL_STATUS_CHANGED } from './protocol/mail-status';
import { TREES_CHANGED } from './protocol/spf-tree';
import type { Session } from './session';

/** Milliseconds: the typical pause between edits while typing. */
const PAUSE = 300;

/** What the client shows besides findings, and has to request again when DNS, settings or other files change it. */
export class RefreshRequests {
  readonly #session: Session;
  #hasTrees = false;
  #hasMailStatus = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The client shows trees of SPF records, and supports change notifications. */
  treeShown(): void {
    this.#hasTrees = true;
  }

  /** The client shows the status of domains, and supports change notifications. */
  mailStatusShown(): void {
    this.#hasMailStatus = true;
  }

  /** After an edit that affects other documents: they may be visible side by side. */
  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#session.background(() => this.refresh()), PAUSE);
  }

  refresh(): void {
    clearTimeout(this.#timer);
    const { connection, client, background } = this.#session;
    const { codeLens, inlayHint } = client.workspace ?? {};
    if (codeLens?.refreshSupport === true) {
      background(() => connection.sendRequest(CodeLensRefreshRequest.type));
    }
    if (inlayHint?.refreshSupport === true) {
      background(() => connection.sendRequest(InlayHintRefreshRequest.type));
    }
    if (this.#hasTrees) background(() => connection.sendNotification(TREES_CHANGED));
    if (this.#hasMailStatus) background(() => connection.sendNotification(MAIL_STATUS_CHANGED));
  }
}
