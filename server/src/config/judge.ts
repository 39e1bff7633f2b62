import type { Config } from './config';
import type { Finding, RuleMeta, Severity } from '../rules/rule';
import { absolute } from '../text/span';

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

/** The same object each time, as long as configuration stays as it is: most findings outlive many keystrokes. */
function withSeverity(finding: Finding, severity: JudgedFinding['severity']): JudgedFinding {
  const known = lastJudged.get(finding);
  if (known?.severity === severity) return known;
  const judged = { ...finding, severity };
  lastJudged.set(finding, judged);
  return judged;
}

const lastJudged = new WeakMap<Finding, JudgedFinding>();
