import type { Octets } from '../../../text/octets';
import { HOLE } from '../../../text/octets';
import { isSpf } from '../version';
import { askName } from './lookups';
import { lowerCase } from '../../../dns/letter-case';
import type { Answer, DnsComputation, SenderCost, Source } from '../../../dns/question';
import type { Fault, RecordNode, Result } from './tree';
import type { Walk } from './walk';
import { deepest } from './budget';

/** A record that is already available and need not be queried. */
export interface GivenRecord {
  readonly value: string;
  readonly text?: Octets | undefined;
}

export type Found =
  | { readonly state: 'record'; readonly value: string; readonly text?: Octets | undefined; readonly source: Source }
  | { readonly state: 'none' | 'several' | 'unreachable'; readonly source: Source }
  | { readonly state: 'sender'; readonly sender: SenderCost; readonly source: Source }
  | { readonly state: 'loop' | 'unknown' | 'unread' };

/** The SPF record of a domain (RFC 7208 sections 4.4 and 4.5). `chain`: the domains whose records led here. */
export function* findRecord(
  walk: Walk,
  domain: string | undefined,
  chain: readonly string[],
  given: GivenRecord | undefined,
): DnsComputation<Found> {
  if (given !== undefined) return { state: 'record', ...given, source: { kind: 'given' } };
  if (domain === undefined) return { state: 'unknown' };
  // With a client, evaluation loops until the limit stops it; without one, it is enough to report the loop.
  if (walk.client === undefined && chain.includes(lowerCase(domain))) return { state: 'loop' };
  if (walk.budget.isExhausted || chain.length > deepest) return { state: 'unread' };
  return select(yield* askName(domain, 'TXT'));
}

function select(answer: Answer): Found {
  switch (answer.kind) {
    case 'records':
      return selectText(answer);
    case 'nxdomain':
    case 'nodata':
      return { state: 'none', source: answer.source };
    case 'servfail':
    case 'timeout':
      return { state: 'unreachable', source: answer.source };
    case 'sender':
      return { state: 'sender', sender: answer.cost, source: answer.source };
    case 'unknown':
      return { state: 'unknown' };
  }
}

/** Exactly one text must begin with the version; text with an unknown beginning may be it. */
function selectText({ values, texts, source }: Extract<Answer, { kind: 'records' }>): Found {
  const found = values.flatMap((value, index) => (isSpf(value) ? [{ value, text: texts?.[index] }] : []));
  const [first] = found;
  if (found.length > 1) return { state: 'several', source };
  if (values.some((value) => value.startsWith(HOLE))) return { state: 'unknown' };
  return first === undefined ? { state: 'none', source } : { state: 'record', ...first, source };
}

/** The result of a search that finds no readable record. */
const verdicts: Readonly<
  Record<Exclude<Found['state'], 'record'>, { result: Result | undefined; fault: Fault | undefined }>
> = {
  none: { result: 'none', fault: undefined },
  several: { result: 'permerror', fault: 'several-records' },
  unreachable: { result: 'temperror', fault: 'dns' },
  loop: { result: 'permerror', fault: 'loop' },
  unknown: { result: undefined, fault: undefined },
  sender: { result: undefined, fault: undefined },
  unread: { result: undefined, fault: undefined },
};

/** The node of a domain whose record is not read. */
export function leaf(domain: string | undefined, found: Exclude<Found, { state: 'record' }>): RecordNode {
  const sender = found.state === 'sender' ? found.sender : undefined;
  const lookups = sender?.lookups ?? 0;
  return {
    domain,
    state: found.state,
    source: 'source' in found ? found.source : undefined,
    record: undefined,
    text: undefined,
    sender,
    terms: [],
    lookups,
    certainLookups: sender?.isCertain === true ? lookups : 0,
    atLeast: sender?.atLeast ?? (found.state === 'unknown' || found.state === 'unread'),
    ...verdicts[found.state],
  };
}
