import type { FindingList } from '../analysis/placed-findings';
import type { Finding, RuleMeta, Severity } from '../rules/rule';
import type { Config } from './config';
import { overriddenSeverity, type About } from './overrides';

/** Every severity, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint', 'off'];

/** A finding with its configured severity. */
export type JudgedFinding = Finding & { readonly severity: Exclude<Severity, 'off'> };

/** The judged findings in one text, in its order. */
export interface JudgedList extends FindingList {
  readonly findings: readonly JudgedFinding[];
}

/**
 * The configured severity of a rule: its id takes precedence over its family (`spf/*`). When DNS queries are disabled,
 * rules that depend on answers are off.
 */
export function severityOf(rule: RuleMeta, config: Config): Severity {
  if (rule.needs === 'resolver' && config.dnsMode === 'off') return 'off';
  const family = `${rule.id.slice(0, rule.id.indexOf('/'))}/*`;
  return config.rules.get(rule.id) ?? config.rules.get(family) ?? rule.severity;
}

/**
 * The findings that are not configured off, with their severities. The same object for the same list and configuration.
 * `about` returns the record and zone of a finding, for overrides.
 */
export function judgeList(list: FindingList, config: Config, about: (finding: Finding) => About): JudgedList {
  const known = lastLists.get(list);
  if (known?.config === config) return known.judged;
  const judged = { anchor: list.anchor, findings: judge(list.findings, config, about) };
  lastLists.set(list, { config, judged });
  return judged;
}

/** The findings that are not configured off, with their severities, in the same order. */
export function judge(
  findings: readonly Finding[],
  config: Config,
  about: (finding: Finding) => About = ({ record }) => ({ record, zone: undefined }),
): JudgedFinding[] {
  return findings.flatMap((finding) => {
    const severity = severityOfFinding(finding, config, about);
    return severity === 'off' ? [] : [withSeverity(finding, severity)];
  });
}

function severityOfFinding(finding: Finding, config: Config, about: (finding: Finding) => About): Severity {
  const { rule, place } = finding;
  const severity = severityOf(rule, config);
  if (config.overrides.length === 0 || (rule.needs === 'resolver' && config.dnsMode === 'off')) return severity;
  return overriddenSeverity(config.overrides, rule.id, place.anchor.uri, () => about(finding)) ?? severity;
}

function withSeverity(finding: Finding, severity: JudgedFinding['severity']): JudgedFinding {
  const known = lastJudged.get(finding);
  if (known?.severity === severity) return known;
  const judged = new Judged(finding, severity);
  lastJudged.set(finding, judged);
  return judged;
}

/**
 * Fixes are looked up when they are requested: they may depend on the unit as it is then. A class, since a getter in an
 * object literal costs a function for each finding of a large text.
 */
class Judged implements Finding {
  readonly rule: RuleMeta;
  readonly severity: JudgedFinding['severity'];
  readonly place: Finding['place'];
  readonly message: Finding['message'];
  readonly related: Finding['related'];
  readonly record: Finding['record'];
  readonly silences: Finding['silences'];
  readonly #finding: Finding;

  constructor(finding: Finding, severity: JudgedFinding['severity']) {
    this.rule = finding.rule;
    this.severity = severity;
    this.place = finding.place;
    this.message = finding.message;
    this.related = finding.related;
    this.record = finding.record;
    this.silences = finding.silences;
    this.#finding = finding;
  }

  get fixes(): Finding['fixes'] {
    return this.#finding.fixes;
  }
}

const lastLists = new WeakMap<FindingList, { readonly config: Config; readonly judged: JudgedList }>();
const lastJudged = new WeakMap<Finding, JudgedFinding>();
