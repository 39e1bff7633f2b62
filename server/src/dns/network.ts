import type { Question } from './question';
import { AnswerCache } from './cache';
import type { Clock } from './clock';
import { Outage } from './outage';
import { CancellationSource, type Resolver, type TimedAnswer, type CancellationToken, unknown } from './resolver';
import { Semaphore } from './semaphore';

export interface NetworkOptions {
  readonly clock: Clock;
  /** Called when the network is not there: once, until it came back and is gone again. */
  readonly onOffline?: () => void;
  /** Questions that are under way at once. */
  readonly concurrency?: number;
  /** Milliseconds that one question may take. */
  readonly timeout?: number;
}

/** A resolver that asks the world, with manners: a memory, few questions at once, a limit to waiting, no storms. */
export class Network implements Resolver {
  readonly cache: AnswerCache;
  readonly #resolver: Resolver;
  readonly #clock: Clock;
  readonly #timeout: number;
  readonly #turns: Semaphore;
  readonly #outage: Outage;

  constructor(
    resolver: Resolver,
    { clock, onOffline = () => undefined, concurrency = 8, timeout = 5000 }: NetworkOptions,
  ) {
    this.cache = new AnswerCache(() => clock.now());
    this.#resolver = resolver;
    this.#clock = clock;
    this.#timeout = timeout;
    this.#turns = new Semaphore(concurrency);
    this.#outage = new Outage(clock, () => {
      this.cache.forgetFailures();
      onOffline();
    });
  }

  async resolve(question: Question, token: CancellationToken): Promise<TimedAnswer> {
    const cached = this.cache.get(question);
    if (cached?.isFresh === true) return cached.answer;
    return this.#turns.take(async () => {
      if (token.isCancellationRequested || this.#outage.isNow) return unknown;
      const answer = await this.#ask(question, token);
      if (answer.kind === 'unknown' || this.#outage.isShownBy(answer)) return unknown;
      this.cache.set(question, answer);
      return answer;
    });
  }

  /** Asks, and stops waiting when it takes too long or nobody wants to know any more. */
  async #ask(question: Question, token: CancellationToken): Promise<TimedAnswer> {
    const cancellation = new CancellationSource();
    let stopWaiting: () => void = () => undefined;
    const givenUp = new Promise<TimedAnswer>((resolve) => {
      const stopClock = this.#clock.after(this.#timeout, () => {
        resolve({ kind: 'timeout', source: { kind: 'live', at: this.#clock.now() } });
      });
      const listening = token.onCancellationRequested(() => resolve(unknown));
      stopWaiting = () => {
        stopClock();
        listening.dispose();
      };
    });
    try {
      return await Promise.race([this.#resolver.resolve(question, cancellation), givenUp]);
    } finally {
      stopWaiting();
      cancellation.cancel();
    }
  }
}
