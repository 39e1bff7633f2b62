import type { Answer, Question } from '../../dns/question';
import { type Resolver, type CancellationToken, unknown } from '../../dns/resolver';
import { answerFromZones, type ZoneCandidates } from './workspace-zones';

/** The entry of a table for a name, if there is one. */
export type Table = (question: Question) => Answer | undefined;

export interface ChainLinks {
  readonly zones: ZoneCandidates;
  /** `undefined`: no external queries. */
  readonly network?: Resolver | undefined;
  readonly senders?: Table | undefined;
}

/** Consults the workspace zones, then the network, then the table of known senders (DESIGN: counting SPF lookups). */
export function chain({ zones, network, senders }: ChainLinks): Resolver {
  return {
    async resolve(question: Question, token: CancellationToken): Promise<Answer> {
      const asked = answerFromZones(question, zones);
      if (asked.kind !== 'ask') return asked;
      const answer = (await network?.resolve(asked, token)) ?? unknown;
      return weigh(answer, asked, senders);
    },
  };
}

/**
 * Chooses between an answer and the table of known senders. A server's error is information about the name; a timeout
 * is not, so the table applies. It also overrides a denial: resolvers of closed networks deny every name, and a name
 * that sends mail for thousands of domains is unlikely to have been removed.
 */
export function weigh(answer: Answer, question: Question, senders: Table | undefined): Answer {
  switch (answer.kind) {
    case 'unknown':
    case 'timeout':
    case 'nxdomain':
    case 'nodata':
      return senders?.(question) ?? answer;
    case 'records':
    case 'servfail':
    case 'sender':
      return answer;
  }
}
