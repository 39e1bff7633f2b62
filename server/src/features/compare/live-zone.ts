import type { Question, QuestionType } from '../../dns/question';
import type { TimedAnswer } from '../../dns/resolver';
import { quote } from '../../records/presentation/encoding';
import { type Name, under } from '../../records/name';
import { canonicalOf, plainOf } from '../../records/plain-names';
import type { MailRecord, Purpose } from './mail-records';

/** What DNS publishes for a domain, as a zone file. */
export interface LiveZone {
  readonly text: string;
  /** Names for which DNS has not answered. */
  readonly unanswered: ReadonlySet<Name>;
}

/** Purposes whose records are not looked up. */
export const NOT_LIVE: ReadonlySet<Purpose> = new Set(['client', 'tlsa', 'caa']);

/**
 * Looks up the names that the other side of a comparison holds, and those that every domain may have: DNS cannot list
 * names. `known` are the records of the other side.
 */
export async function liveZone(
  domain: Name,
  known: readonly MailRecord[],
  resolve: (question: Question) => Promise<TimedAnswer>,
): Promise<LiveZone> {
  const unanswered = new Set<Name>();
  const lines = await Promise.all(
    questionsOf(domain, known).map(async ({ name, type }) => {
      const answer = await resolve({ kind: 'ask', name: plainOf(name), type });
      const isAnswered = answer.kind === 'records' || answer.kind === 'nodata' || answer.kind === 'nxdomain';
      if (!isAnswered) unanswered.add(name);
      return answer.kind === 'records' ? recordLines(name, type, answer) : [];
    }),
  );
  return { text: [`$ORIGIN ${domain}`, ...lines.flat(), ''].join('\n'), unanswered };
}

interface NameAndType {
  readonly name: Name;
  readonly type: QuestionType;
}

function questionsOf(domain: Name, known: readonly MailRecord[]): readonly NameAndType[] {
  const questions = new Map<string, NameAndType>();
  const add = (name: Name, ...types: readonly QuestionType[]) => {
    for (const type of types) questions.set(`${type} ${name}`, { name, type });
  };
  add(domain, 'MX', 'TXT');
  for (const label of ['_dmarc', '_mta-sts', '_smtp._tls', 'default._bimi']) add(under(label, domain), 'TXT');
  for (const { name, type, purpose } of known) {
    if (purpose === 'host') add(name, 'A', 'AAAA');
    else if (type === 'MX') add(name, 'MX');
    else if (!NOT_LIVE.has(purpose)) add(name, 'TXT');
  }
  return [...questions.values()];
}

type Records = Extract<TimedAnswer, { kind: 'records' }>;

function recordLines(name: Name, type: QuestionType, { values, preferences }: Records): string[] {
  return values.map((value, index) => {
    if (type === 'TXT') return `${name} TXT ${quote(value)}`;
    if (type === 'MX')
      return `${name} MX ${String(preferences?.[index] ?? 10 * (index + 1))} ${canonicalOf(value) ?? '.'}`;
    return `${name} ${type} ${value}`;
  });
}
