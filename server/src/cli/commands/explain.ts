import { referenceUrl, rulePageUrl } from '../../features/links';
import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import { ruleSummary } from '../../messages/rule-summary';
import { rulePage } from '../../node/rule-pages';
import { ruleOf } from '../../rules/catalogue';
import { defineCommand } from '../command';
import { pageText } from '../page-text';
import { paintFor } from '../paint';
import { unknownRule } from '../unknown-rule';

/** `zonewise explain`: the page of a rule: what is wrong, how it affects mail and what to do. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'cli/command.explain',
  arguments: [{ name: 'RULE', help: 'cli/argument.rule', completes: 'rule' }],
  options: {},
  exitCodes: 'cli/exit.explain',
  examples: ['explain spf/too-many-lookups'],
  async run({ args: [id = ''] }, { complain, language }) {
    const rule = ruleOf(id);
    if (rule === undefined) {
      complain(unknownRule(id));
      return 2;
    }
    const facts = [
      translate(language, 'cli/explain.severity', { severity: rule.severity }),
      ...(rule.fix === undefined ? [] : [translate(language, 'cli/explain.fix', { fix: rule.fix })]),
    ];
    const paint = paintFor(process.stdout);
    process.stdout.write(`${[paint.path(rule.id), ...facts].join('  ')}\n${ruleSummary(rule, language)}\n\n`);
    process.stdout.write(pageText(await page(rule.id, language), paint, language));
    const references = rule.references.map((reference) => [reference, referenceUrl(reference) ?? []].flat().join('  '));
    for (const line of [...references, rulePageUrl(rule) ?? []].flat()) process.stdout.write(`${line}\n`);
    return 0;
  },
});

/** The rule's page without its title; it ships with the program. */
async function page(id: string, language: Language): Promise<string> {
  const body = ((await rulePage(id, language))?.text ?? '').replace(/^#[^\n]*\n+/, '').trimEnd();
  return body === '' ? '' : `${body}\n\n`;
}
