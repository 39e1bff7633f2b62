import type { Term } from '../nodes';
import type { GivenRecord } from './find-record';
import { withoutFinalDot } from './names';
import { limitNames } from '../../../dns/name-limit';
import type { DnsComputation } from '../../../dns/question';
import { walkRecord } from './record-walk';
import type { RecordNode } from './tree';
import { newWalk } from './walk';

/** The worst-case cost of a record: for a sender that nothing in it matches. */
export interface Survey {
  readonly root: RecordNode;
  /** Known lookup terms; `atLeast` means that the true number may be higher. */
  readonly lookups: number;
  /** Lookup terms that are certain: only this number leads to an error. */
  readonly certainLookups: number;
  readonly atLeast: boolean;
  /** Void lookups, for any sender. */
  readonly voidLookups: number;
  /** The term that certainly exceeds the limit, preceded by the terms that lead to it from the root. */
  readonly crossing: readonly Term[] | undefined;
}

/**
 * The tree of a record. The same evaluation as `checkHost`, for a client whose address no mechanism matches, and
 * without stopping at errors. `given` is the record itself while it is being edited.
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
