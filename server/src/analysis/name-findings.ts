import type { Name } from '../records/name';
import type { ZoneView } from '../records/zone-view';
import { rulesOn } from '../rules/catalogue';
import { organizationByWalk } from '../rules/dmarc/discovery';
import type { Finding } from '../rules/rule';
import { runOnName } from '../rules/run';
import type { NameScope } from './external-zones';
import { leftoversAt, type Leftovers } from './leftovers';
import { pointerFindings } from './pointer-findings';
import { reportFindings } from './report-findings';
import { noSurveys, spfFindings, type Surveys } from './spf-findings';

/** What is known about one name. */
export interface NameFindings {
  readonly findings: readonly Finding[];
  readonly surveys: Surveys;
  readonly leftovers: Leftovers;
}

/** Names of the computations about a name that query DNS. */
export const TOPICS = ['spf', 'dmarc', 'organization', 'ptr'] as const;

/** Findings of rules about all records of one name together. `zone` and `scope` record their queries. */
export function nameFindings(zone: ZoneView, name: Name, scope: NameScope): NameFindings {
  const records = zone.records(name);
  if (records.length === 0) return { findings: [], surveys: noSurveys, leftovers: new Map() };
  const organizationOf = (domain: Name) => scope.drive('organization', () => organizationByWalk(domain), domain);
  const findings = runOnName({ name, zone, records, now: scope.now, organizationOf });
  const spf = spfFindings(zone, name, records, scope);
  const reports = reportFindings(name, records, scope);
  const pointers = pointerFindings(zone, name, records, scope);
  const isUnfinished = records.some((record) => record.isUnfinished);
  return {
    findings: isUnfinished ? [] : [...findings, ...spf.findings, ...reports, ...pointers],
    surveys: spf.surveys,
    leftovers: leftoversAt(name, records, zone),
  };
}

/** The types at which some rule on names begins; `undefined` when a rule looks at every name. */
export const tellingTypes: ReadonlySet<string> | undefined = findTellingTypes();

function findTellingTypes(): ReadonlySet<string> | undefined {
  const telling = new Set(['TXT']);
  for (const { types } of rulesOn('name')) {
    if (types === undefined) return undefined;
    for (const type of types) telling.add(type);
  }
  return telling;
}
