import type { Memento } from 'vscode';

/** What a document was recognised as, or what the user chose. */
export type Answer = 'zone' | 'text';

const ANSWERS = 'zonewise.sniffed';
const NEVER = 'zonewise.neverSniff';

/** The user's decisions about documents that looked like zone files, stored per workspace. */
export class Answers {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  about(uri: string): Answer | undefined {
    if (this.#memory.get<boolean>(NEVER) === true) return 'text';
    return this.#all().get(uri);
  }

  async remember(uri: string, answer: Answer): Promise<void> {
    await this.#memory.update(ANSWERS, Object.fromEntries(this.#all().set(uri, answer)));
  }

  async rememberNever(): Promise<void> {
    await this.#memory.update(NEVER, true);
  }

  #all(): Map<string, Answer> {
    return new Map(Object.entries(this.#memory.get<Record<string, Answer>>(ANSWERS, {})));
  }
}
