import { ROOT } from '../../../server/src/records/name';
import { givenOrigin } from '../../../server/src/sources/origin';
import type { Answer, Question, QuestionType } from '../../../server/src/dns/question';
import { canonicalOf } from '../../../server/src/records/plain-names';
import type { WorkspaceZone } from '../../../server/src/analysis/answers/zone-reply';
import { ZoneInstance } from '../../../server/src/sources/zone/binding/instance';
import { zoneFile } from '../../../server/src/sources/zone/binding/zone-file';

const SOA = '@ SOA ns hostmaster 1 3600 600 86400 60';

/** A complete zone as a file: its records below an SOA. */
export function zone(origin: string, records: string, uri = `file:///zones/${origin}.zone`): WorkspaceZone {
  return fragment(origin, `$TTL 300\n${SOA}\n${records}`, uri);
}

/** The same text without an SOA: part of a zone. */
export function fragment(origin: string, text: string, uri = `file:///zones/${origin}.inc`): WorkspaceZone {
  return {
    uri,
    zone: new ZoneInstance(zoneFile(uri, text), { given: () => givenOrigin(canonicalOf(origin) ?? ROOT) }),
  };
}

export function question(name: string, type: QuestionType = 'TXT'): Question {
  return { kind: 'ask', name, type };
}

/** `records one, two`, `nxdomain`, or `ask b.example TXT`. */
export function spoken(answer: Answer | Question): string {
  if (answer.kind === 'records') return `records ${answer.values.join(', ')}`;
  return answer.kind === 'ask' ? `ask ${answer.name} ${answer.type}` : answer.kind;
}
