import { render, translate } from '../../messages/render';
import { ruleSummary } from '../../messages/rule-summary';
import type { RuleMeta } from '../../rules/rule';
import type { Report } from './report';

/** How many files were checked, and what was found. */
export function summaryOf({ files, language }: Report): string {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const args = {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    others: count('info') + count('hint'),
  };
  return render({ id: 'cli/summary', args }, language);
}

/** How often each rule was found, most often first. */
export function statsOf({ files, language }: Report): string {
  const counts = new Map<RuleMeta, number>();
  for (const { findings } of files) for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1));
  const width = String(rows[0]?.[1] ?? 0).length;
  const lines = rows.map(
    ([rule, count]) => `${String(count).padStart(width)}  ${rule.id}  ${ruleSummary(rule, language)}`,
  );
  return `${lines.length === 0 ? translate(language, 'cli/stats.none') : lines.join('\n')}\n`;
}
