import { message, type Message } from '../messages/message';
import { rules } from '../rules/catalogue';
import { nearest } from '../text/nearest';

/** The message that a word is not the id of a rule, with the id that was probably intended. */
export function unknownRule(id: string): Message {
  const guess = nearest(
    id,
    rules.map((candidate) => candidate.id),
  );
  return guess === undefined
    ? message('cli/usage.unknown-rule', { rule: id })
    : message('cli/usage.unknown-rule.nearest', { rule: id, guess });
}
