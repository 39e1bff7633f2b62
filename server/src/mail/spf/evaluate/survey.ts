import type { Term } from '../nodes';
import type { GivenRecord } from './find-record';
import { withoutFinalDot } from './names';
import { limitNames } from '../../../dns/name-limit';
import type { DnsComputation } from '../../../dns/question';
import { walkRecord } from './record-walk';
import type { RecordNode } from './tree';
import { newWalk } from './walk';

/** What a record costs in the worst case: for a sender that nothing in it matches. */
export interface Survey {
  readonly root: RecordNode;
  /** Terms of the ten, as far as known; `atLeast` tells that it may be more. */
  readonly lookups: number;
  /** Terms of the ten that are spent for sure: the only number that makes an error. */
  readonly certainLookups: number;
  readonly atLeast: boolean;
  /** Look-ups that find nothing, for any sender. */
  readonly voidLookups: number;
  /** The term that certainly crosses the limit, below the terms that lead to it from the root. */
  readonly crossing: readonly Term[] | undefined;
}

/**
 * The tree of a record. The same evaluation as `checkHost`, for a client whose address no mechanism matches, and
 * without a stop at errors. `given` is the record itself where it is being edited.
 */
export function* survey(domain: string | undefined, given?: GivenRecord): DnsComputation<Survey> {
  const origin = domain === undefined ? undefined : withoutFinalDot(domain);
  const walk = newWalk(origin, undefined);
  const { node } = yield* limitNames(walkRecord(walk, origin, [], given));
  const { lookups, certainLookups, crossing } = walk.budget;
  return {
    root: node,
    lookups,
    certainLookups,
    atLeast: node.atLeast,
    voidLookups: Math.min(walk.budget.voids(4), walk.budget.voids(6)),
    crossing,
  };
}
