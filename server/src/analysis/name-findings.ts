import type { Name } from '../records/name';
import type { ZoneView } from '../records/zone-view';
import { rulesOn } from '../rules/catalogue';
import type { ExternalZones } from './external-zones';
import { reportFindings } from './report-findings';
import type { Finding } from '../rules/rule';
import { runRule } from '../rules/run';
import { trackedZone, type DependencySet } from './tracked-zone';
import { noSurveys, type Surveys, treeFindings } from './tree-findings';

export interface NameFindings {
  readonly findings: readonly Finding[];
  /** What was asked of the zone to know them. */
  readonly reads: DependencySet;
  readonly surveys: Surveys;
}

/** What rules say about all records of one name together. */
export function nameFindings(zone: ZoneView, name: Name, outside: ExternalZones): NameFindings {
  outside.forget(name);
  const reads: DependencySet = new Set();
  const records = zone.records(name);
  if (records.length === 0) return { findings: [], reads, surveys: noSurveys };
  const types = new Set(records.map(({ type }) => type));
  const tracked = trackedZone(zone, reads);
  const subject = { name, zone: tracked, records };
  const findings: Finding[] = [];
  for (const rule of rulesOn('name')) {
    if (rule.types?.some((type) => types.has(type)) !== false) findings.push(...runRule(rule, subject));
  }
  const outlook = outside.scopeOf(name, tracked);
  const tree = treeFindings(tracked, name, records, outlook);
  const reports = reportFindings(name, records, outlook);
  return { findings: [...findings, ...tree.findings, ...reports], reads, surveys: tree.surveys };
}
