import type { TextDocuments } from 'vscode-languageserver';
import { message, type Message } from '../messages/message';
import { render } from '../messages/render';
import type { SourceDocument } from '../sources/source';
import { NETWORK_STATE, type NetworkStateParams } from './protocol/network';
import type { Runtime, Session } from './session';

/** Milliseconds without typing after which DNS may be queried: a half-typed name is not worth a query. */
const IDLE = 2000;

/** Queries DNS for answers that findings lacked: after a save, or after a pause in typing. */
export class LookupSchedule {
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  #isWanted = false;

  constructor(session: Session, documents: TextDocuments<SourceDocument>) {
    this.#session = session;
    documents.onDidChangeContent(() => this.later());
    documents.onDidSave(() => this.#now());
  }

  /** Something is re-analysed. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), IDLE);
  }

  #now(): void {
    clearTimeout(this.#timer);
    this.#isWanted = true;
    if (!this.#isAsking) this.#session.background(() => this.#ask());
  }

  /** Answers found missing during a batch are queried in the next one. */
  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      while (this.#isWanted) {
        this.#isWanted = false;
        await this.#session.workspace.lookups.ask();
      }
    } finally {
      this.#isAsking = false;
    }
  }
}

/** Configures the network according to the settings, and reports when it is unreachable. */
export class NetworkSettings {
  readonly #session: Session;
  readonly #runtime: Runtime;
  #wanted: string | undefined;
  #state: NetworkStateParams['state'] = 'good';

  constructor(session: Session, runtime: Runtime) {
    this.#session = session;
    this.#runtime = runtime;
  }

  async apply(): Promise<void> {
    const { configuration, workspace } = this.#session;
    const { dnsServers: servers, dohUrl } = configuration.window;
    const wanted = JSON.stringify([servers, dohUrl]);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const network = await this.#runtime.network({
      servers,
      dohUrl,
      onOffline: () => this.#tell('offline'),
      onDeniesAll: () => this.#tell('denies-all'),
      onRecovered: () => this.#notify('good', ''),
      onNoServer: (written) => this.#warn(message('network/no-server', { server: written })),
    });
    if (wanted !== this.#wanted) return;
    this.#notify('good', '');
    workspace.apply({ kind: 'network', network });
  }

  #tell(state: 'offline' | 'denies-all'): void {
    const what = message(`network/${state}`);
    this.#warn(what);
    this.#notify(state, render(what, this.#session.language()));
  }

  /** For editors that show it beside the document: it explains why names stay unknown. */
  #notify(state: NetworkStateParams['state'], text: string): void {
    if (state === this.#state) return;
    this.#state = state;
    const { connection, background } = this.#session;
    background(() => connection.sendNotification(NETWORK_STATE, { state, text } satisfies NetworkStateParams));
  }

  /** In the output channel, because an unreachable network is not an error in any document. */
  #warn(what: Message): void {
    const { connection, language } = this.#session;
    connection.console.warn(render(what, language()));
  }
}
