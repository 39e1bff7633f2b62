import { rules } from '../rules/catalogue';

/** All rules, as text for people or as JSON for programs (its shape is part of the public contract). */
export function listRules(json: boolean): string {
  if (json) {
    const rows = rules.map(({ id, severity, fix, summary, references }) => ({
      id,
      severity,
      fix: fix ?? null,
      summary,
      references,
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join('');
}
