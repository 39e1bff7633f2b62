import type { Question } from './question';
import { AnswerCache } from './cache';
import type { Clock } from './clock';
import { Denials, isDenial } from './denials';
import { Outage } from './outage';
import { CancellationSource, type Resolver, type TimedAnswer, type CancellationToken, unknown } from './resolver';
import { Semaphore } from './semaphore';

export interface NetworkOptions {
  readonly clock: Clock;
  /** Called once when the network goes down, and again only after it has recovered. */
  readonly onOffline?: () => void;
  /** Called when the network denies every name, even one that certainly exists; its denials are then ignored. */
  readonly onDeniesAll?: () => void;
  /** The network works again after either of them. */
  readonly onRecovered?: () => void;
  /** Is this certain to exist? */
  readonly isCertain?: (question: Question) => boolean;
  /**
   * Certain to exist: queried before the first denial is trusted. For the system's servers, which were not chosen for
   * this purpose; a server configured by the user is trusted until it denies such a name of its own accord.
   */
  readonly proof?: Question | undefined;
  /** Maximum number of concurrent queries. */
  readonly concurrency?: number;
  /** Timeout of one query, in milliseconds. */
  readonly timeout?: number;
}

/** A resolver that spares the network: answers are cached, queries few at a time and timed, and outages detected. */
export class Network implements Resolver {
  readonly cache: AnswerCache;
  readonly #resolver: Resolver;
  readonly #clock: Clock;
  readonly #timeout: number;
  readonly #turns: Semaphore;
  readonly #outage: Outage;
  readonly #denials: Denials;
  readonly #proof: Question | undefined;
  #proving: Promise<void> | undefined;

  constructor(resolver: Resolver, options: NetworkOptions) {
    const { clock, concurrency = 8, timeout = 5000, proof } = options;
    const { onOffline = nothing, onDeniesAll = nothing, onRecovered = nothing, isCertain = () => false } = options;
    this.cache = new AnswerCache(() => clock.now());
    this.#resolver = resolver;
    this.#clock = clock;
    this.#timeout = timeout;
    this.#turns = new Semaphore(concurrency);
    this.#outage = new Outage(
      clock,
      () => {
        this.cache.forgetFailures();
        onOffline();
      },
      onRecovered,
    );
    this.#denials = new Denials({
      isCertain,
      onDeniesAll: () => {
        this.cache.forgetDenials();
        onDeniesAll();
      },
      onRecovered,
    });
    this.#proof = proof;
  }

  async resolve(question: Question, token: CancellationToken): Promise<TimedAnswer> {
    const cached = this.cache.get(question);
    if (cached?.isFresh === true) return cached.answer;
    return this.#turns.take(async () => {
      if (token.isCancellationRequested || this.#outage.isNow) return unknown;
      const answer = await this.#ask(question, token);
      if (answer.kind === 'unknown' || this.#outage.isShownBy(answer)) return unknown;
      if (isDenial(answer)) await this.#prove(token);
      if (this.#denials.isShownBy(question, answer)) return unknown;
      this.cache.set(question, answer);
      return answer;
    });
  }

  /** Before the first denial is trusted: does the network also deny a name that certainly exists? */
  async #prove(token: CancellationToken): Promise<void> {
    const proof = this.#proof;
    if (proof === undefined || this.#denials.isProven) return;
    this.#proving ??= this.#ask(proof, token).then((answer) => void this.#denials.isShownBy(proof, answer));
    await this.#proving;
  }

  /** Sends the query, and stops waiting on a timeout or when the request is cancelled. */
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

const nothing = () => undefined;
