import type { Clock } from '../../../server/src/dns/clock';
import { keyOf, type Resolver, type TimedAnswer } from '../../../server/src/dns/resolver';
import type { Source } from '../../../server/src/dns/question';

/** A clock that advances only when told to. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Map<object, { at: number; run: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = {};
    this.#timers.set(timer, { at: this.#now + milliseconds, run });
    return () => void this.#timers.delete(timer);
  }

  /** Timers that were neither run nor cancelled. */
  get pending(): number {
    return this.#timers.size;
  }

  async pass(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    for (const [timer, { at, run }] of this.#timers) {
      if (at > this.#now) continue;
      this.#timers.delete(timer);
      run();
    }
    await settled();
  }
}

/** Resolves when all work that does not depend on timers is done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export const live: Source = { kind: 'live', at: 0 };

export function records(values: readonly string[], ttl?: number): TimedAnswer {
  return { kind: 'records', values, source: live, ttl };
}

export const failing = (kind: 'timeout' | 'servfail' | 'nxdomain'): TimedAnswer => ({ kind, source: live });

type Reply = TimedAnswer | 'never';

/** Answers from a list by `TXT example.com`, everything else with `otherwise`; records its queries. */
export class FakeResolver implements Resolver {
  readonly asked: string[] = [];
  cancelled = 0;
  open = 0;
  mostOpen = 0;
  otherwise: Reply = { kind: 'nxdomain', source: live };
  readonly #replies: ReadonlyMap<string, Reply>;

  constructor(replies: Readonly<Record<string, Reply>> = {}) {
    this.#replies = new Map(Object.entries(replies));
  }

  async resolve(...[question, token]: Parameters<Resolver['resolve']>): Promise<TimedAnswer> {
    this.asked.push(keyOf(question));
    this.mostOpen = Math.max(this.mostOpen, ++this.open);
    const reply = this.#replies.get(keyOf(question)) ?? this.otherwise;
    if (reply === 'never') {
      await new Promise<void>((resolve) => token.onCancellationRequested(resolve));
      this.cancelled++;
    } else await settled();
    this.open--;
    return reply === 'never' ? failing('timeout') : reply;
  }
}
