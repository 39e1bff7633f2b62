import { referenceUrl, rulePageUrl } from '../../features/links';
import { rulePage } from '../../node/rule-pages';
import { ruleOf } from '../../rules/catalogue';
import { defineCommand } from '../command';
import { unknownRule } from '../unknown-rule';

/** `zonewise explain`: a rule's page, which says what is wrong, how it affects mail and what to do. */
export const explain = defineCommand({
  name: 'explain',
  summary: 'cli/command.explain',
  arguments: [{ name: 'RULE', help: 'cli/argument.rule', completes: 'rule' }],
  options: {},
  exitCodes: 'cli/exit.explain',
  examples: ['explain spf/too-many-lookups'],
  async run({ args: [id = ''] }, { complain }) {
    const rule = ruleOf(id);
    if (rule === undefined) {
      complain(unknownRule(id));
      return 2;
    }
    const fix = rule.fix === undefined ? '' : `  fix: ${rule.fix}`;
    process.stdout.write(`${rule.id}  severity: ${rule.severity}${fix}\n${rule.summary}\n\n`);
    process.stdout.write(await page(rule.id));
    const references = rule.references.map((reference) => [reference, referenceUrl(reference) ?? []].flat().join('  '));
    for (const line of [...references, rulePageUrl(rule) ?? []].flat()) process.stdout.write(`${line}\n`);
    return 0;
  },
});

/** The rule's page without its title; it ships with the program. */
async function page(id: string): Promise<string> {
  const body = ((await rulePage(id))?.text ?? '').replace(/^#[^\n]*\n+/, '').trimEnd();
  return body === '' ? '' : `${body}\n\n`;
}
