import { ruleSummary } from '../../messages/rule-summary';
import { ruleOf, rules } from '../../rules/catalogue';
import { nearest } from '../../text/nearest';
import { ARGUMENTS } from './schema';
import { stringOf, type Tool } from './tool';

export const explain: Tool = {
  name: 'zonewise_explain',
  title: 'Explain a rule',
  description: 'Explains a rule of zonewise_check: what is wrong, how mail suffers, what to do, with examples.',
  input: {
    type: 'object',
    properties: {
      rule: { type: 'string', description: 'The id of the rule, such as spf/too-many-lookups.' },
      page: ARGUMENTS.page,
    },
    required: ['rule'],
  },
  async run(input, { page, language }) {
    const id = stringOf(input, 'rule') ?? '';
    const rule = ruleOf(id);
    if (rule === undefined) {
      const ids = rules.map((candidate) => candidate.id);
      const guess = nearest(id, ids);
      return { kind: 'problem', problem: `rule: no such rule${guess === undefined ? '' : `; did you mean ${guess}?`}` };
    }
    const { severity, fix = 'none', references } = rule;
    const summary = ruleSummary(rule, language);
    return { kind: 'text', facts: { rule: id, severity, fix, summary, references }, text: (await page(id)) ?? summary };
  },
};
