import type { Config } from '../config/config';
import type { Finding, RuleMeta, Severity } from '../rules/rule';

/** A finding with the severity it has after configuration. */
export type JudgedFinding = Finding & { readonly severity: Exclude<Severity, 'off'> };

/**
 * The severity that configuration gives a rule: its id wins over its family (`spf/*`). Where nobody is to be asked,
 * rules that need answers are off.
 */
export function severityOf(rule: RuleMeta, config: Config): Severity {
  if (rule.needs === 'resolver' && config.dnsMode === 'off') return 'off';
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
