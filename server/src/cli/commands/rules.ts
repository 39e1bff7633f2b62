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
  run({ options }) {
    process.stdout.write(options.format === 'json' ? asJson() : asText());
    return Promise.resolve(0);
  },
});

function asJson(): string {
  const rows = catalogue.map(({ id, severity, fix, summary, references }) => ({
    id,
    severity,
    fix: fix ?? null,
    summary,
    references,
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

function asText(): string {
  const width = Math.max(...catalogue.map(({ id }) => id.length));
  return catalogue
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`)
    .join('');
}
