import { answerFromZones } from '../dns/workspace-zones';
import { unknown } from '../dns/resolver';
import { senderAnswer } from '../dns/senders';
import { drive } from '../mail/spf/evaluate/drive';
import type { Asking } from '../mail/spf/evaluate/question';
import { survey } from '../mail/spf/evaluate/survey';
import { isSpf, parseSpf } from '../mail/spf/record';
import { displayName, isUnknown, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import type { ZoneView } from '../records/zone-view';
import type { Finding } from './rule';
import { run } from './run';

/** Runs a computation about a name to its end, with the answers that are there now. */
export type Drive = <T>(begin: () => Asking<T>) => T;

/** What the SPF records of a name cost, and what is wrong with the names that they ask for. */
export function treeFindings(zone: ZoneView, domain: Name, records: readonly ResourceRecord[], driveNow: Drive): Finding[] {
  return records.flatMap((record) => {
    const { type, text } = record;
    if (type !== 'TXT' || text === undefined || !isSpf(text.value)) return [];
    const name = isUnknown(domain) ? undefined : displayName(domain);
    const tree = driveNow(() => survey(name, { value: text.value, text }));
    return run('tree', { record, text, domain, zone, spf: parseSpf(text.value), survey: tree });
  });
}

/** Answers from the zone itself and the table of known senders: nobody else is asked. */
export function driveByZone(zone: ZoneView): Drive {
  const surroundings = [[{ uri: '', zone }]];
  return (begin) =>
    drive(begin(), (question) => {
      const asked = answerFromZones(question, surroundings);
      return asked.kind === 'ask' ? (senderAnswer(asked) ?? unknown) : asked;
    });
}
