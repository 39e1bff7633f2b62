import type { Answer, Question } from '../../dns/question';
import { type Resolver, type CancellationToken, unknown } from '../../dns/resolver';
import { answerFromZones, type ZoneCandidates } from './workspace-zones';

/** What a table says of a name, where it says something. */
export type Table = (question: Question) => Answer | undefined;

export interface ChainLinks {
  readonly zones: ZoneCandidates;
  /** `undefined`: nobody outside is asked. */
  readonly network?: Resolver | undefined;
  readonly senders?: Table | undefined;
}

/** Asks the zones at hand, then the network, then the table of known senders (DESIGN: counting SPF lookups). */
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
 * What counts of an answer and the table of known senders. A server's error says something about the name; silence says
 * nothing, so that the table counts. So it does against a denial: resolvers of closed networks deny every name, and a
 * name that was seen sending for thousands of domains is not likely to be gone.
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
