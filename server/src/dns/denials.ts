import type { Answer, Question } from './question';

export interface DenialsOptions {
  /** Is this certain to exist, such as the record of a sender that thousands of domains include? */
  readonly isCertain: (question: Question) => boolean;
  /** The network was found to deny every name: once, until it no longer does. */
  readonly onDeniesAll: () => void;
}

/**
 * Tells a network that denies every name, as closed ones and containers do, from names that do not exist: it denies a
 * name that certainly exists. From then on its denials say nothing about any name.
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

  /** Takes note of an answer. Is it a denial, and says nothing about the name? */
  isShownBy(question: Question, answer: Answer): boolean {
    const denies = isDenial(answer);
    if (this.#options.isCertain(question) && (denies || answer.kind === 'records')) {
      this.#isProven = true;
      if (denies && !this.#deniesAll) this.#options.onDeniesAll();
      this.#deniesAll = denies;
    }
    return denies && this.#deniesAll;
  }
}

export function isDenial({ kind }: Answer): boolean {
  return kind === 'nxdomain' || kind === 'nodata';
}
