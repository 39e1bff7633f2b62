import { unknown } from './resolver';
import type { DnsComputation } from './question';

/**
 * How many names one computation may query: those of the ten terms of an SPF record (RFC 7208 section 4.6.4) with the
 * hosts of an `mx`, and some more. A record that needs thousands would make every reader send queries on behalf of its
 * author.
 */
export const MOST_NAMES = 40;

/** The same computation, in which names after the first `MOST_NAMES` are unknown. Names in documents do not count. */
export function* limitNames<T>(asking: DnsComputation<T>): DnsComputation<T> {
  const names = new Set<string>();
  let step = asking.next();
  while (step.done !== true) {
    const question = step.value;
    const isOver = !names.has(question.name) && names.size >= MOST_NAMES;
    const answer = isOver ? unknown : yield question;
    if (!isOver && !(answer.kind !== 'unknown' && answer.source.kind === 'document')) names.add(question.name);
    step = asking.next(answer);
  }
  return step.value;
}
