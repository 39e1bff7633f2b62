import { Disposable, EventEmitter, type Event } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  MAIL_STATUS,
  MAIL_STATUS_CHANGED,
  type MailDomain,
  type MailStatusReply,
} from '../../server/src/lsp/protocol/mail-status';

/** Milliseconds: the typical pause between edits while typing. */
const PAUSE = 400;

/** What the domains of the workspace publish for mail. Requested only while something shows it, and after pauses. */
export class MailStatus {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #reply: MailStatusReply | undefined;
  #viewers: () => boolean = () => false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = Disposable.from(
      this.#changed,
      client.onNotification(MAIL_STATUS_CHANGED, () => this.refreshSoon()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.refreshSoon();
      }),
    );
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  get domains(): readonly MailDomain[] {
    return this.#reply?.domains ?? [];
  }

  get texts(): MailStatusReply['texts'] | undefined {
    return this.#reply?.texts;
  }

  /** The domains of the zone that a file belongs to. */
  of(uri: string): readonly MailDomain[] {
    return this.domains.filter(({ uris }) => uris.includes(uri));
  }

  /** `isShown`: does something show the status now? */
  showWhile(isShown: () => boolean): void {
    this.#viewers = isShown;
  }

  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), PAUSE);
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    if (!this.#client.isRunning() || !this.#viewers()) return;
    const turn = ++this.#turn;
    const reply = await this.#client.sendRequest<MailStatusReply>(MAIL_STATUS);
    if (turn !== this.#turn || JSON.stringify(reply) === JSON.stringify(this.#reply)) return;
    this.#reply = reply;
    // Whatever shows it is drawn again, and a view that is drawn forgets what is being opened.
    this.#changed.fire();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }
}
