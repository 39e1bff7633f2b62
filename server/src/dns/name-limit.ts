import { unknown } from './resolver';
import type { DnsComputation } from './question';

/**
 * How many names one computation may ask DNS for: those of the ten terms of an SPF record (RFC 7208 section 4.6.4) with
 * the hosts of an `mx`, and some more. A record that asks for thousands makes others ask on its author's behalf.
 */
export const MOST_NAMES = 40;

/** The same computation; further names than the first `MOST_NAMES` are unknown to it. Names in documents do not count. */
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
