import { message, type Message } from '../messages/message';
import { rules } from '../rules/catalogue';
import { nearest } from '../text/nearest';

/** The message that a word names neither a rule nor a family, with the one that was probably intended. */
export function unknownRule(id: string): Message {
  const guess = nearest(id, id.endsWith('/*') ? FAMILIES : rules.map((candidate) => candidate.id));
  return guess === undefined
    ? message('cli/usage.unknown-rule', { rule: id })
    : message('cli/usage.unknown-rule.nearest', { rule: id, guess });
}

const FAMILIES: ReadonlySet<string> = new Set(rules.map(({ id }) => id.replace(/\/.*/, '/*')));
