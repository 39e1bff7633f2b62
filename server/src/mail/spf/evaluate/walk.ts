import type { Ip } from '../addresses';
import { Budget } from './budget';

/** The sender: the arguments of `check_host()` (RFC 7208 section 4.1). */
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

/** One evaluation: its client, and the lookups and results so far. */
export interface Walk {
  /**
   * With a client, the evaluation stops at the first term that matches or fails. Without one, it assumes a sender
   * that no address matches and continues after errors, so that every term shows its cost.
   */
  readonly client: Client | undefined;
  /** The initial domain: that of every sender whose mail is checked against this record. */
  readonly origin: string | undefined;
  readonly budget: Budget;
  /** The validated name of the client's address, after `%{p}` or `ptr` has queried it (RFC 7208 section 5.5). */
  readonly pointer: { asked: boolean };
}

export function newWalk(origin: string | undefined, client: Client | undefined): Walk {
  return { client, origin, budget: new Budget(), pointer: { asked: false } };
}
