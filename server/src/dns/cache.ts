import { isDenial } from './denials';
import type { Answer, Question } from './question';
import { keyOf, type TimedAnswer } from './resolver';

/** Seconds. */
const times = {
  /** For answers that do not say how long they hold. */
  usual: 300,
  /** Short times are not worth the questions: nobody's findings should hang on seconds. */
  least: 30,
  most: 86_400,
  /** Errors may be gone soon (RFC 9520 wants at least one second, and at most five minutes). */
  failure: 30,
} as const;

export interface CachedAnswer {
  readonly answer: Answer;
  /** It still holds; other ones are better than nothing until the question is asked again. */
  readonly isFresh: boolean;
}

export interface CacheLimits {
  readonly answers: number;
  /** Characters of names and values together. */
  readonly size: number;
}

interface Entry {
  readonly answer: Answer;
  readonly expires: number;
  readonly size: number;
}

/** Answers of the network, with bounded memory: those that were not asked for the longest time go first. */
export class AnswerCache {
  readonly #now: () => number;
  readonly #limits: CacheLimits;
  readonly #entries = new Map<string, Entry>();
  #size = 0;

  /** `now`: milliseconds since 1970. */
  constructor(now: () => number, limits: CacheLimits = { answers: 10_000, size: 8_000_000 }) {
    this.#now = now;
    this.#limits = limits;
  }

  get(question: Question): CachedAnswer | undefined {
    const key = keyOf(question);
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return { answer: entry.answer, isFresh: this.#now() < entry.expires };
  }

  /** Keeps an answer; that nobody could be asked is none. */
  set(question: Question, { ttl, ...answer }: TimedAnswer): void {
    const key = keyOf(question);
    this.#delete(key);
    if (answer.kind === 'unknown') return;
    const entry = { answer, expires: this.#now() + 1000 * lifetime(answer, ttl), size: sizeOf(key, answer) };
    this.#entries.set(key, entry);
    this.#size += entry.size;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#limits.answers && this.#size <= this.#limits.size) break;
      this.#delete(oldest);
    }
  }

  /** The network is not there: the errors of the last minutes said nothing about the names. */
  forgetFailures(): void {
    for (const [key, { answer }] of this.#entries) if (isFailure(answer)) this.#delete(key);
  }

  /** The network denies every name: its denials said nothing about the names. */
  forgetDenials(): void {
    for (const [key, { answer }] of this.#entries) if (isDenial(answer)) this.#delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#size = 0;
  }

  #delete(key: string): void {
    this.#size -= this.#entries.get(key)?.size ?? 0;
    this.#entries.delete(key);
  }
}

function isFailure(answer: Answer): boolean {
  return answer.kind === 'servfail' || answer.kind === 'timeout';
}

function lifetime(answer: Answer, ttl: number | undefined): number {
  if (isFailure(answer)) return times.failure;
  return Math.min(Math.max(ttl ?? times.usual, times.least), times.most);
}

function sizeOf(key: string, answer: Answer): number {
  const values = answer.kind === 'records' ? answer.values : [];
  return values.reduce((size, value) => size + value.length, key.length);
}
