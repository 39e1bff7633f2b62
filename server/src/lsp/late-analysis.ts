import type { Session } from './session';
import { inSlices } from './slices';

/** Milliseconds without a change before the analysis goes on: what the user typed is answered first. */
const QUIET = 50;

/** Milliseconds of work at a time: less than for an answer that the client waits for. */
const SLICE = 10;

/** Milliseconds after which the client gets what has been found meanwhile; then twice as many, and so on. */
const PROGRESS = 300;

/** What others want to know. */
export interface LateAnalysisEvents {
  /** Is there still an interest in a document? */
  readonly isWanted: (uri: string) => boolean;
  /** More has been found. */
  readonly onProgress: () => void;
  /** A document is analysed. */
  readonly onComplete: () => void;
}

/** Completes the analysis of documents of which a part was answered: one at a time, and never while the user types. */
export class LateAnalysis {
  readonly #session: Pick<Session, 'workspace' | 'background'>;
  readonly #events: LateAnalysisEvents;
  readonly #waiting = new Set<string>();
  #changes = 0;
  #isRunning = false;

  constructor(session: Pick<Session, 'workspace' | 'background'>, events: LateAnalysisEvents) {
    this.#session = session;
    this.#events = events;
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  complete(uri: string): void {
    this.#waiting.add(uri);
    if (!this.#isRunning) this.#session.background(() => this.#run());
  }

  /** Something has changed. */
  interrupt(): void {
    this.#changes++;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    try {
      for (const uri of this.#waiting) {
        const isComplete = await this.#complete(uri);
        this.#waiting.delete(uri);
        if (isComplete) this.#events.onComplete();
      }
    } finally {
      this.#isRunning = false;
    }
  }

  /** False if the interest in the document was lost meanwhile. */
  async #complete(uri: string): Promise<boolean> {
    const { workspace } = this.#session;
    let reported = Date.now();
    for (let patience = PROGRESS; this.#events.isWanted(uri);) {
      await this.#quiet();
      const changes = this.#changes;
      const goesOn = () => this.#changes === changes && this.#events.isWanted(uri);
      if (await inSlices((isOver) => workspace.advance(uri, isOver), goesOn, { patience, slice: SLICE })) return true;
      if (Date.now() - reported < patience || !this.#events.isWanted(uri)) continue;
      this.#events.onProgress();
      reported = Date.now();
      patience *= 2;
    }
    return false;
  }

  async #quiet(): Promise<void> {
    for (let seen = -1; seen !== this.#changes;) {
      seen = this.#changes;
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
  }
}
