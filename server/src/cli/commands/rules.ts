import type { Language } from '../../messages/language';
import { ruleSummary } from '../../messages/rule-summary';
import { rules as catalogue } from '../../rules/catalogue';
import { defineCommand } from '../command';
import { formatOption } from '../options';

/** `zonewise rules`: the catalogue, as text for people or as JSON (its shape is part of the public contract). */
export const rules = defineCommand({
  name: 'rules',
  summary: 'cli/command.rules',
  arguments: [],
  options: formatOption,
  exitCodes: 'cli/exit.plain',
  run({ options }, { language }) {
    process.stdout.write(options.format === 'json' ? asJson(language) : asText(language));
    return Promise.resolve(0);
  },
});

function asJson(language: Language): string {
  const rows = catalogue.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    fix: rule.fix ?? null,
    summary: ruleSummary(rule, language),
    references: rule.references,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function asText(language: Language): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  return catalogue
    .map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${ruleSummary(rule, language)}\n`)
    .join('');
}
