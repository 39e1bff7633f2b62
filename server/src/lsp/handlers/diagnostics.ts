import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { LateAnalysis } from '../late-analysis';
import type { Loading } from '../loading';
import { RenderedDiagnostics } from '../rendered-diagnostics';
import type { Session } from '../session';
import { inSlices, isLarge, pause, SLICE, type Work } from '../slices';

/** Milliseconds without a change before findings are pushed. */
const PUSH_DELAY = 200;

/** Milliseconds in which changes that affect everything are merged into one. */
const REFRESH_DELAY = 50;

/** Milliseconds that the client waits for the findings of a large document; then it gets those that are known. */
const PATIENCE = 30;

/** The same for a document that has just been opened: time to know what is in its first lines. */
const FIRST_PATIENCE = 300;

/**
 * Sends findings to the client: pulled for open documents if the client supports it, pushed for everything else; never
 * both for one document. Nothing is sent that the client already has.
 */
export class Diagnostics {
  readonly #rendered: RenderedDiagnostics;
  readonly #session: Session;
  readonly #loading: Loading;
  readonly #late: LateAnalysis;
  readonly #events: DiagnosticsEvents;
  readonly #canPull: boolean;
  readonly #canRefresh: boolean;
  readonly #hasVersions: boolean;
  readonly #open = new Set<string>();
  /** What was last sent to the client, by document. An empty list that was pushed without a version is dropped. */
  readonly #pushed = new Map<string, Pushed>();
  readonly #pulled = new Map<string, Pulled>();
  #lastId = 0;
  #pushTimer: ReturnType<typeof setTimeout> | undefined;
  #refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** Counts changes: a push stops when a newer change arrives. */
  #turn = 0;

  constructor(session: Session, loading: Loading, events: DiagnosticsEvents) {
    const { textDocument, workspace } = session.client;
    this.#session = session;
    this.#loading = loading;
    this.#events = events;
    this.#rendered = new RenderedDiagnostics(session);
    this.#late = new LateAnalysis(session, {
      isWanted: (uri) => this.#open.has(uri),
      onProgress: () => session.background(() => this.#refreshFindings()),
      onComplete: () => {
        events.onAnalysed();
        session.background(() => this.#refresh());
        this.#pushLater();
      },
    });
    this.#canPull = textDocument?.diagnostic !== undefined;
    this.#canRefresh = this.#canPull && workspace?.diagnostics?.refreshSupport === true;
    this.#hasVersions = textDocument?.publishDiagnostics?.versionSupport === true;
    if (this.#canPull) session.connection.languages.diagnostics.on((params) => this.#pull(params));
  }

  opened(uri: string): void {
    this.#open.add(uri);
    if (this.#canPull && this.#pushed.has(uri)) this.#send(uri, []);
    this.changed();
  }

  closed(uri: string): void {
    this.#open.delete(uri);
    this.#pulled.delete(uri);
    this.#rendered.forget(uri);
    if (!this.#canPull) this.#send(uri, []);
    this.changed();
  }

  /** A document changed: the client requests pulled ones itself. */
  changed(): void {
    this.#turn++;
    this.#late.interrupt();
    this.#pushLater();
    this.#session.background(() => this.#loading.load());
  }

  #pushLater(): void {
    clearTimeout(this.#pushTimer);
    this.#pushTimer = setTimeout(() => this.#session.background(() => this.#push()), PUSH_DELAY);
  }

  /** Configuration, trust or files that are not open changed. */
  everythingChanged(): void {
    clearTimeout(this.#refreshTimer);
    this.#refreshTimer = setTimeout(() => this.#session.background(() => this.#refresh()), REFRESH_DELAY);
    this.changed();
  }

  async #refresh(): Promise<void> {
    this.#events.onChange();
    await this.#refreshFindings();
  }

  async #refreshFindings(): Promise<void> {
    if (this.#canRefresh) await this.#session.connection.languages.diagnostics.refresh();
  }

  async #pull({
    textDocument: { uri },
    previousResultId,
  }: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> {
    await this.#loading.load();
    const isComplete = await this.#analyse(uri);
    const items = isComplete ? this.#rendered.of(uri) : this.#rendered.of(uri, this.#session.workspace.knownLists(uri));
    const last = this.#pulled.get(uri);
    const isKnown = last !== undefined && isSame(last.items, items);
    const resultId = isKnown ? last.resultId : String(++this.#lastId);
    if (this.#open.has(uri)) this.#pulled.set(uri, { resultId, items });
    if (isKnown && resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  /**
   * Is everything found in a document? If that takes too long, it goes on after the answer; the client then sends
   * another request.
   */
  async #analyse(uri: string): Promise<boolean> {
    const { workspace } = this.#session;
    if (workspace.isSettled && !isLarge(workspace, uri)) return true;
    const work: Work = (isOver) => workspace.advance(uri, isOver);
    const patience = this.#pulled.has(uri) ? PATIENCE : FIRST_PATIENCE;
    if (await inSlices(work, () => true, this.#canRefresh ? { patience } : {})) return true;
    this.#late.complete(uri);
    return false;
  }

  async #push(): Promise<void> {
    const turn = this.#turn;
    await this.#loading.load();
    // What is open comes first; then this goes on.
    if (!this.#late.isIdle) return;
    const { workspace } = this.#session;
    const uris = workspace.uris();
    let begun = Date.now();
    for (const uri of uris) {
      if (this.#canPull && this.#open.has(uri)) continue;
      if (Date.now() - begun > SLICE) {
        await pause();
        begun = Date.now();
      }
      // Loaded files have already started their own push.
      const goesOn = () => this.#turn === turn && this.#late.isIdle;
      if (!goesOn() || !(await inSlices((isOver) => workspace.advance(uri, isOver), goesOn)) || !goesOn()) return;
      this.#sendIfNew(uri, this.#rendered.of(uri));
    }
    const known = new Set(uris);
    for (const uri of [...this.#pushed.keys()].filter((pushed) => !known.has(pushed))) {
      this.#rendered.forget(uri);
      this.#send(uri, []);
    }
  }

  #sendIfNew(uri: string, items: readonly Diagnostic[]): void {
    const last = this.#pushed.get(uri);
    if (!isSame(last?.items ?? [], items) || last?.version !== this.#versionOf(uri)) this.#send(uri, items);
  }

  #send(uri: string, items: readonly Diagnostic[]): void {
    const { connection, background } = this.#session;
    const version = this.#versionOf(uri);
    if (items.length > 0 || version !== undefined) this.#pushed.set(uri, { items, version });
    else this.#pushed.delete(uri);
    const diagnostics = [...items];
    background(() => connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) }));
  }

  #versionOf(uri: string): number | undefined {
    return this.#hasVersions && this.#open.has(uri) ? this.#session.workspace.document(uri)?.version : undefined;
  }
}

/** Listeners of other modules. */
export interface DiagnosticsEvents {
  /** Anything else on display may have changed as well. */
  readonly onChange: () => void;
  /** The analysis of a large document is complete. */
  readonly onAnalysed: () => void;
}

interface Pulled {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

interface Pushed {
  readonly items: readonly Diagnostic[];
  /** For an open document of a client that pulls diagnostics. */
  readonly version: number | undefined;
}

/** Most are the same objects. Those of re-parsed text may still be equal. */
function isSame(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  const equal = (one: Diagnostic, other: Diagnostic | undefined) =>
    one === other || JSON.stringify(one) === JSON.stringify(other);
  return a.length === b.length && a.every((item, index) => equal(item, b[index]));
}
