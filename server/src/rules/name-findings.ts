import type { Name } from '../records/name';
import type { ZoneView } from '../records/zone-view';
import { rulesOn } from './catalogue';
import type { Finding } from './rule';
import { runRule } from './run';
import { trackedZone, type Reads } from './tracked-zone';
import { type Drive, driveByZone, treeFindings } from './tree-findings';

/** What rules say about all records of one name together, and what they asked of the zone to know it. */
export function nameFindings(
  zone: ZoneView,
  name: Name,
  driveBy: (zone: ZoneView) => Drive = driveByZone,
): { findings: readonly Finding[]; reads: Reads } {
  const reads: Reads = new Set();
  const records = zone.records(name);
  if (records.length === 0) return { findings: [], reads };
  const types = new Set(records.map(({ type }) => type));
  const tracked = trackedZone(zone, reads);
  const subject = { name, zone: tracked, records };
  const findings: Finding[] = [];
  for (const rule of rulesOn('name')) {
    if (rule.types?.some((type) => types.has(type)) !== false) findings.push(...runRule(rule, subject));
  }
  findings.push(...treeFindings(tracked, name, records, driveBy(tracked)));
  return { findings, reads };
}
