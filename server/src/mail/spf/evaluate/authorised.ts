import { AddressSet } from '../address-set';
import type { Network } from '../addresses';
import type { Qualifier } from '../facts';
import type { RecordNode, TermNode } from './tree';

export interface Authorised {
  readonly addresses: AddressSet;
  /** There are more that cannot be counted: unknown names, `ptr`, `exists` with macros. */
  readonly atLeast: boolean;
}

/**
 * The authorised addresses: those whose first match is a pass (RFC 7208 section 4.6.2), each counted once. Follows
 * each `include` and `redirect` that is known.
 */
export function authorised(record: RecordNode): Authorised {
  let passed = AddressSet.empty;
  let decided = AddressSet.empty;
  for (const { qualifier, set } of matches(record.terms)) {
    if (qualifier === '+') passed = passed.union(set.without(decided));
    decided = decided.union(set);
  }
  return { addresses: passed, atLeast: record.state !== 'none' && isOpen(record) };
}

interface MatchedSet {
  readonly qualifier: Qualifier;
  readonly set: AddressSet;
}

/** What each term matches. Adjacent terms with one qualifier are merged: a record may list thousands of networks. */
function* matches(terms: readonly TermNode[]): Generator<MatchedSet> {
  let qualifier: Qualifier = '+';
  let networks: Network[] = [];
  for (const node of terms) {
    const own = node.term.kind === 'mechanism' ? node.term.qualifier : '+';
    if (own !== qualifier && networks.length > 0) {
      yield { qualifier, set: AddressSet.of(networks) };
      networks = [];
    }
    qualifier = own;
    if (node.child !== undefined) yield { qualifier, set: authorised(node.child).addresses };
    else if (node.term.kind === 'mechanism' && node.term.name === 'all')
      yield { qualifier, set: AddressSet.everything };
    else networks.push(...node.networks);
  }
  if (networks.length > 0) yield { qualifier, set: AddressSet.of(networks) };
}

function isOpen(record: RecordNode): boolean {
  if (record.state !== 'record') return true;
  if (record.record?.terms.some((term) => term.kind === 'unknown' && term.hasHole) === true) return true;
  return record.terms.some((node) => {
    if (node.term.kind !== 'mechanism') return node.child !== undefined && isOpen(node.child);
    if (node.child !== undefined) return node.term.qualifier === '+' && isOpen(node.child);
    return node.term.qualifier === '+' && (node.outcome === 'unknown' || ['ptr', 'exists'].includes(node.term.name));
  });
}
