import type { Answer, Question } from './question';

/** An answer, and its TTL in seconds if known. */
export type TimedAnswer = Answer & { readonly ttl?: number | undefined };

/**
 * A source of answers about names: files, a name server, a table, or several of them in turn. Never rejects: failures
 * are answers as well. `unknown` means that no source was available.
 */
export interface Resolver {
  resolve(question: Question, token: CancellationToken): Promise<TimedAnswer>;
}

/** Signals that the result is no longer needed. Has the same shape as the cancellation tokens of editors. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  /** Called immediately if already cancelled. */
  onCancellationRequested(listener: () => void): { dispose(): void };
}

export const unknown = { kind: 'unknown' } as const satisfies Answer;

/** A token that is never cancelled. */
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

/** A unique string for each query, used as the key of its answer. */
export function keyOf(question: Question): string {
  return `${question.type} ${question.name}`;
}
