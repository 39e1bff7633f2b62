import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { referenceUrl } from '../features/links';
import { ruleOf, rules } from '../rules/catalogue';
import { nearest } from '../text/nearest';

/** Prints a rule's page: what is wrong, how it affects mail, what to do. Exit code 2 for a rule that does not exist. */
export async function explain(id: string): Promise<number> {
  const rule = ruleOf(id);
  if (rule === undefined) {
    const ids = rules.map((candidate) => candidate.id);
    const guess = nearest(id, ids);
    process.stderr.write(`zonewise: no rule '${id}'${guess === undefined ? '' : `; did you mean '${guess}'?`}\n`);
    return 2;
  }
  const fix = rule.fix === undefined ? '' : `  fix: ${rule.fix}`;
  process.stdout.write(`${rule.id}  severity: ${rule.severity}${fix}\n${rule.summary}\n\n`);
  process.stdout.write(await page(rule.id));
  for (const reference of rule.references) {
    process.stdout.write(`${[reference, referenceUrl(reference) ?? []].flat().join('  ')}\n`);
  }
  return 0;
}

/** The rule's page without its title; it ships with the program. */
async function page(id: string): Promise<string> {
  const text = await readFile(join(__dirname, '..', 'docs', 'rules', `${id}.md`), 'utf8').catch(() => '');
  const body = text.replace(/^#[^\n]*\n+/, '').trimEnd();
  return body === '' ? '' : `${body}\n\n`;
}
