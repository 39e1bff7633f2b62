import type { Answer, DnsComputation, Question } from './question';

/** Runs to the end with synchronous answers. */
export function drive<T>(asking: DnsComputation<T>, answer: (question: Question) => Answer): T {
  let step = asking.next();
  while (step.done !== true) step = asking.next(answer(step.value));
  return step.value;
}

/** Runs to the end with asynchronous answers. `isCancelled` is checked after each; if true, there is no result. */
export function driveAsync<T>(asking: DnsComputation<T>, answer: (question: Question) => Promise<Answer>): Promise<T>;
export function driveAsync<T>(
  asking: DnsComputation<T>,
  answer: (question: Question) => Promise<Answer>,
  isCancelled: () => boolean,
): Promise<T | undefined>;
export async function driveAsync<T>(
  asking: DnsComputation<T>,
  answer: (question: Question) => Promise<Answer>,
  isCancelled: () => boolean = () => false,
): Promise<T | undefined> {
  let step = asking.next();
  while (step.done !== true) {
    const reply = await answer(step.value);
    if (isCancelled()) return undefined;
    step = asking.next(reply);
  }
  return step.value;
}
