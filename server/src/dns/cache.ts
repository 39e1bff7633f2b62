import { isDenial } from './denials';
import type { Answer, Question } from './question';
import { keyOf, type TimedAnswer } from './resolver';

/** Seconds. */
const times = {
  /** For answers without a TTL. */
  usual: 300,
  /** Very short TTLs are not worth the extra queries: findings should not change from one second to the next. */
  least: 30,
  most: 86_400,
  /** Errors may be transient (RFC 9520 requires caching them for at least one second and at most five minutes). */
  failure: 30,
} as const;

export interface CachedAnswer {
  readonly answer: Answer;
  /** Not expired yet. An expired answer is still better than none until the query is repeated. */
  readonly isFresh: boolean;
}

export interface CacheLimits {
  readonly answers: number;
  /** Total number of characters in names and values. */
  readonly size: number;
}

interface Entry {
  readonly answer: Answer;
  readonly expires: number;
  readonly size: number;
}

/** Answers from the network, in bounded memory: the least recently used ones are evicted first. */
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

  /** Stores an answer; `unknown` is not stored. */
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

  /** The network is down: the errors of the last minutes carry no information about the names. */
  forgetFailures(): void {
    for (const [key, { answer }] of this.#entries) if (isFailure(answer)) this.#delete(key);
  }

  /** The network denies every name: its denials carry no information about the names. */
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
