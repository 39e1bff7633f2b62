import type { Config } from './config';
import type { Finding, RuleMeta, Severity } from '../rules/rule';
import { absolute } from '../text/span';

/** A finding with its configured severity. */
export type JudgedFinding = Finding & { readonly severity: Exclude<Severity, 'off'> };

/**
 * The configured severity of a rule: its id takes precedence over its family (`spf/*`). When DNS queries are disabled,
 * rules that depend on answers are off.
 */
export function severityOf(rule: RuleMeta, config: Config): Severity {
  if (rule.needs === 'resolver' && config.dnsMode === 'off') return 'off';
  const family = `${rule.id.slice(0, rule.id.indexOf('/'))}/*`;
  return config.rules.get(rule.id) ?? config.rules.get(family) ?? rule.severity;
}

/** The findings that are not configured off, with their severities, ordered by position. */
export function judge(findings: readonly Finding[], config: Config): JudgedFinding[] {
  const severities = new Map<RuleMeta, Severity>();
  const judged: { readonly start: number; readonly finding: JudgedFinding }[] = [];
  for (const finding of findings) {
    let severity = severities.get(finding.rule);
    if (severity === undefined) severities.set(finding.rule, (severity = severityOf(finding.rule, config)));
    if (severity === 'off') continue;
    judged.push({ start: absolute(finding.place).start, finding: withSeverity(finding, severity) });
  }
  return judged.sort((a, b) => a.start - b.start).map(({ finding }) => finding);
}

/** Returns the same object until the configuration changes: most findings outlive many keystrokes. */
function withSeverity(finding: Finding, severity: JudgedFinding['severity']): JudgedFinding {
  const known = lastJudged.get(finding);
  if (known?.severity === severity) return known;
  const judged = { ...finding, severity };
  lastJudged.set(finding, judged);
  return judged;
}

const lastJudged = new WeakMap<Finding, JudgedFinding>();
