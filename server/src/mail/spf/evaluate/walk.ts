import type { Ip } from '../addresses';
import { Budget } from './budget';

/** Who sends: what `check_host()` is asked about (RFC 7208 section 4.1). */
export interface Client {
  readonly ip: Ip;
  /** Local part and domain of the sender, split at the last `@`. */
  readonly local: string;
  readonly senderDomain: string;
  readonly helo: string;
  /** The checking host, for `%{r}` in an explanation. */
  readonly receiver: string;
  /** Seconds since 1970, for `%{t}` in an explanation. */
  readonly now: number;
}

/** One evaluation: who it is for, and what it has spent and learnt so far. */
export interface Walk {
  /**
   * With a client the evaluation stops at the first term that matches or fails. Without one it is for a sender that no
   * address matches, and goes on behind errors, so that every term shows its cost.
   */
  readonly client: Client | undefined;
  /** The domain it began with: that of every sender whose mail is judged by this record. */
  readonly origin: string | undefined;
  readonly budget: Budget;
  /** The name that belongs to the client's address, once `%{p}` or `ptr` asked for it (RFC 7208 section 5.5). */
  readonly pointer: { asked: boolean };
}

export function newWalk(origin: string | undefined, client: Client | undefined): Walk {
  return { client, origin, budget: new Budget(), pointer: { asked: false } };
}
