import { classify } from '../../mail/classify';
import { ownerLabels } from '../../records/record';
import { defineRule } from '../rule';

export const literalQuotes = defineRule({
  id: 'txt/literal-quotes',
  severity: 'error',
  fix: 'safe',
  needs: 'text',
  references: ['RFC 1035 section 5.1'],
  summary: 'The published value itself begins and ends with quotes.',
  on: 'text',
  hides: 'record',
  check({ record, text }, report) {
    // Providers that add their own quotes have a rule of their own (terraform/needless-quotes).
    if (record.host !== 'zone') return;
    const { value } = text;
    const quote = value.charAt(0);
    if (value.length < 3 || (quote !== '"' && quote !== "'") || !value.endsWith(quote)) return;
    const inner = value.slice(1, -1);
    if (inner.includes(quote) || classify(inner, ownerLabels(record)) === undefined) return;
    const opening = text.replace({ start: 0, end: 1 }, '');
    const closing = text.replace({ start: value.length - 1, end: value.length }, '');
    report({
      at: text.cover({ start: 0, end: value.length }),
      args: { quote },
      fixes: [{ edits: opening && closing && [...opening, ...closing] }],
    });
  },
});
