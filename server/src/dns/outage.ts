import type { Answer } from './question';
import type { Clock } from './clock';

/** Milliseconds. */
const times = {
  /** For so long one good answer proves that errors are about the names and not about the network. */
  trust: 60_000,
  /** For so long nobody is asked after an outage was noticed. */
  pause: 30_000,
} as const;

/** Errors of a server, one after another and without a good answer, that mean it has no network itself. */
const SERVER_FAILURES = 3;

/**
 * Tells a network that is not there from names that do not answer. Without a network every question would be waited
 * for, again and again; so nobody is asked for a while, and it is said once.
 */
export class Outage {
  readonly #clock: Clock;
  readonly #onOffline: () => void;
  #lastGood = -Infinity;
  #failures = 0;
  #until = -Infinity;
  #isSaid = false;

  constructor(clock: Clock, onOffline: () => void) {
    this.#clock = clock;
    this.#onOffline = onOffline;
  }

  /** Nobody is to be asked now. */
  get isNow(): boolean {
    return this.#clock.now() < this.#until;
  }

  /** Takes note of an answer. Does it say that the network is not there, and nothing about the name? */
  isShownBy(answer: Answer): boolean {
    if (answer.kind !== 'timeout' && answer.kind !== 'servfail') {
      this.#lastGood = this.#clock.now();
      this.#failures = 0;
      this.#until = -Infinity;
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
