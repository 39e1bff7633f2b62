import type { TextDocuments } from 'vscode-languageserver';
import { render } from '../messages/render';
import type { SourceDocument } from '../sources/document';
import type { Runtime, Session } from './session';

/** Milliseconds without typing after which DNS may be asked: nobody wants to know of half a name. */
const IDLE = 2000;

/** Asks DNS what findings could not know: after a save, or when nobody has typed for a while. */
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

  /** Something is looked at anew. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), IDLE);
  }

  #now(): void {
    clearTimeout(this.#timer);
    this.#isWanted = true;
    if (!this.#isAsking) void this.#ask();
  }

  /** What was missed while a batch was under way belongs to the next one. */
  async #ask(): Promise<void> {
    this.#isAsking = true;
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#session.workspace.lookups.ask();
    }
    this.#isAsking = false;
  }
}

/** Keeps the network as the settings want it, and says when it is not there. */
export class NetworkSettings {
  readonly #session: Session;
  readonly #runtime: Runtime;
  #wanted: string | undefined;

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
      onOffline: () => this.#say('edge/offline'),
      onNoServer: (written) => this.#say('edge/no-server', written),
    });
    if (wanted !== this.#wanted) return;
    workspace.lookups.network = network;
    workspace.answersChanged();
  }

  /** In the output channel: what is not there is no fault of any document. */
  #say(id: string, server = ''): void {
    const { connection, language } = this.#session;
    connection.console.warn(render({ id, args: { server } }, language()));
  }
}
