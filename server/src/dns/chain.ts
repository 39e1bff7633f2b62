import type { Answer, Question } from '../mail/spf/evaluate/question';
import { type Resolver, type Token, unknown } from './resolver';
import { answerFromZones, type Surroundings } from './workspace-zones';

/** What a table says of a name, where it says something. */
export type Table = (question: Question) => Answer | undefined;

export interface ChainLinks {
  readonly zones: Surroundings;
  /** `undefined`: nobody outside is asked. */
  readonly network?: Resolver | undefined;
  readonly senders?: Table | undefined;
}

/** Asks the zones at hand, then the network, then the table of known senders (DESIGN: counting SPF lookups). */
export function chain({ zones, network, senders }: ChainLinks): Resolver {
  return {
    async resolve(question: Question, token: Token): Promise<Answer> {
      const asked = answerFromZones(question, zones);
      if (asked.kind !== 'ask') return asked;
      const answer = (await network?.resolve(asked, token)) ?? unknown;
      return isNoAnswer(answer) ? (senders?.(asked) ?? answer) : answer;
    },
  };
}

/** A server's error says something about the name; silence says nothing, so that what is known otherwise counts. */
export function isNoAnswer(answer: Answer): boolean {
  return answer.kind === 'unknown' || answer.kind === 'timeout';
}
