import type { Answer } from './question';
import type { Clock } from './clock';

/** Milliseconds. */
const times = {
  /** For how long one good answer proves that errors are caused by the names and not by the network. */
  trust: 60_000,
  /** For how long queries are suspended after an outage is detected. */
  pause: 30_000,
} as const;

/** Consecutive errors of a server, without a good answer, after which it is assumed to have no network itself. */
const SERVER_FAILURES = 3;

/**
 * Distinguishes a network that is down from names that do not answer. Without a network every query would run into its
 * timeout, again and again, so queries are suspended for a while and the outage is reported once.
 */
export class Outage {
  readonly #clock: Clock;
  readonly #onOffline: () => void;
  readonly #onRecovered: () => void;
  #lastGood = -Infinity;
  #failures = 0;
  #until = -Infinity;
  #isSaid = false;

  constructor(clock: Clock, onOffline: () => void, onRecovered: () => void = () => undefined) {
    this.#clock = clock;
    this.#onOffline = onOffline;
    this.#onRecovered = onRecovered;
  }

  /** Queries are suspended now. */
  get isNow(): boolean {
    return this.#clock.now() < this.#until;
  }

  /** Records an answer. Does it show that the network is down, and nothing about the name? */
  isShownBy(answer: Answer): boolean {
    if (answer.kind !== 'timeout' && answer.kind !== 'servfail') {
      this.#lastGood = this.#clock.now();
      this.#failures = 0;
      this.#until = -Infinity;
      if (this.#isSaid) this.#onRecovered();
      this.#isSaid = false;
      return false;
    }
    this.#failures++;
    if (this.#clock.now() - this.#lastGood < times.trust) return false;
    if (answer.kind === 'servfail' && this.#failures < SERVER_FAILURES) return false;
    this.#until = this.#clock.now() + times.pause;
    if (!this.#isSaid) this.#onOffline();
    this.#isSaid = true;
    return true;
  }
}
