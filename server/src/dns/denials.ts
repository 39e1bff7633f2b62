import type { Answer, Question } from './question';

export interface DenialsOptions {
  /** Is this record certain to exist, such as that of a sender included by thousands of domains? */
  readonly isCertain: (question: Question) => boolean;
  /** The network turned out to deny every name. Called once, until the network stops doing so. */
  readonly onDeniesAll: () => void;
  /** The network has stopped doing so. */
  readonly onRecovered?: () => void;
}

/**
 * Distinguishes a network that denies every name (closed networks and containers do) from names that do not exist: it
 * denies a name that certainly exists. From then on its denials carry no information about any name.
 */
export class Denials {
  readonly #options: DenialsOptions;
  #deniesAll = false;
  #isProven = false;

  constructor(options: DenialsOptions) {
    this.#options = options;
  }

  /** Has a name that is certain to exist been queried? */
  get isProven(): boolean {
    return this.#isProven;
  }

  /** Records an answer. Is it a denial that carries no information about the name? */
  isShownBy(question: Question, answer: Answer): boolean {
    const denies = isDenial(answer);
    if (this.#options.isCertain(question) && (denies || answer.kind === 'records')) {
      this.#isProven = true;
      if (denies && !this.#deniesAll) this.#options.onDeniesAll();
      if (!denies && this.#deniesAll) this.#options.onRecovered?.();
      this.#deniesAll = denies;
    }
    return denies && this.#deniesAll;
  }
}

export function isDenial({ kind }: Answer): boolean {
  return kind === 'nxdomain' || kind === 'nodata';
}
