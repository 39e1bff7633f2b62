import type { Config } from '../config/config';
import type { Finding, Severity } from './rule';

/** A finding with the severity it has after configuration. */
export type JudgedFinding = Finding & { readonly severity: Exclude<Severity, 'off'> };

/** The severity that configuration gives a rule: its id wins over its family (`spf/*`). */
export function severityOf(rule: { readonly id: string; readonly severity: Severity }, config: Config): Severity {
  const family = `${rule.id.slice(0, rule.id.indexOf('/'))}/*`;
  return config.rules.get(rule.id) ?? config.rules.get(family) ?? rule.severity;
}

/** Findings that configuration leaves, with their severities, in the order of their places. */
export function judge(findings: readonly Finding[], config: Config): JudgedFinding[] {
  const judged: JudgedFinding[] = [];
  for (const finding of findings) {
    const severity = severityOf(finding.rule, config);
    if (severity !== 'off') judged.push({ ...finding, severity });
  }
  return judged;
}
