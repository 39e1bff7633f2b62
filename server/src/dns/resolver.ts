import type { Answer, Question } from './question';

/** An answer, and for how many seconds it holds, where that is known. */
export type TimedAnswer = Answer & { readonly ttl?: number | undefined };

/**
 * Whoever answers questions about names: files, a name server, a table, or several of them in turn. Never rejects:
 * trouble is an answer. `unknown` means that nobody could be asked.
 */
export interface Resolver {
  resolve(question: Question, token: CancellationToken): Promise<TimedAnswer>;
}

/** Tells that nobody waits any more. The cancellation tokens of editors have the same shape. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  /** Called at once where it was cancelled already. */
  onCancellationRequested(listener: () => void): { dispose(): void };
}

export const unknown = { kind: 'unknown' } as const satisfies Answer;

/** A token of somebody who waits to the end. */
export const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

/** A token that its owner can cancel. */
export class CancellationSource implements CancellationToken {
  readonly #listeners = new Set<() => void>();
  #isRequested = false;

  get isCancellationRequested(): boolean {
    return this.#isRequested;
  }

  onCancellationRequested(listener: () => void): { dispose(): void } {
    if (this.#isRequested) listener();
    else this.#listeners.add(listener);
    return { dispose: () => void this.#listeners.delete(listener) };
  }

  cancel(): void {
    if (this.#isRequested) return;
    this.#isRequested = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }
}

/** One string for each question, to file answers under. */
export function keyOf(question: Question): string {
  return `${question.type} ${question.name}`;
}
