import { plainOf } from '../records/plain-names';
import type { DnsComputation } from '../dns/question';
import { type Survey, survey } from '../mail/spf/evaluate/survey';
import { isSpf } from '../mail/spf/record';
import { isUnknown, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { ZoneView } from '../records/zone-view';
import { textRecords, type TextRecord } from '../records/text-records';
import type { Drive, NameScope } from './external-zones';
import type { Finding } from '../rules/rule';
import { run } from '../rules/run';
import { spfOf } from '../rules/spf/spf-of';

/** The cost of SPF records, including all nested includes. */
export type Surveys = ReadonlyMap<ResourceRecord, Survey>;

export const noSurveys: Surveys = new Map();

/** What the SPF records of a name cost, and what is wrong with the names that they query. */
export function spfFindings(
  zone: ZoneView,
  domain: Name,
  records: readonly ResourceRecord[],
  { drive, today }: NameScope,
): { findings: Finding[]; surveys: Surveys } {
  const written = textRecords(records, isSpf);
  if (written.length === 0) return { findings: [], surveys: noSurveys };
  const surveys = surveysOf(domain, written, drive);
  const findings = written.flatMap(({ record, text }) => {
    const found = surveys.get(record);
    if (found === undefined) return [];
    return run('tree', { record, text, domain, zone, spf: spfOf(text), survey: found, today });
  });
  return { findings, surveys };
}

/** What the SPF records of a name cost. */
export function spfSurveys(domain: Name, records: readonly ResourceRecord[], { drive }: NameScope): Surveys {
  return surveysOf(domain, textRecords(records, isSpf), drive);
}

function surveysOf(domain: Name, written: readonly TextRecord[], drive: Drive): Surveys {
  const name = isUnknown(domain) ? undefined : plainOf(domain);
  const texts = written.map(({ text }) => text.value).join(' ');
  return drive('spf', () => surveyAll(name, written), texts);
}

/** Two records are a permanent error already (RFC 7208 section 4.5): of many, receivers evaluate none. */
const MOST_RECORDS = 20;

function* surveyAll(name: string | undefined, written: readonly TextRecord[]): DnsComputation<Surveys> {
  const surveys = new Map<ResourceRecord, Survey>();
  for (const { record, text } of written.slice(0, MOST_RECORDS))
    surveys.set(record, yield* survey(name, { value: text.value, text }));
  return surveys;
}
