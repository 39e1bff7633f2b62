import { AddressSet } from '../../mail/spf/address-set';
import { flattened } from '../../mail/spf/evaluate/flattened';
import type { TermNode } from '../../mail/spf/evaluate/tree';
import { remove } from '../fixes/edits';
import type { ReportedFix } from '../report';
import type { TreeSubject } from '../rule';
import { excerpt } from './report';
import { ownTerms } from './tree-terms';

/** A fix of both rules on the number of lookups. */
type RedundantFix = ReportedFix<'spf/too-many-lookups'> & ReportedFix<'spf/near-lookup-limit'>;

/**
 * Includes that cost lookups and match no address that a term before them does not match: the first match decides (RFC
 * 7208 section 4.6.2). Those that save most lookups first. Only if all addresses are known.
 */
export function redundantFixes(subject: TreeSubject): RedundantFix[] {
  const { text, survey } = subject;
  if (text.hasHoles) return [];
  let decided = AddressSet.empty;
  const found: TermNode[] = [];
  for (const node of ownTerms(subject)) {
    const set = matchedBy(node);
    if (set === undefined) continue;
    if (node.child !== undefined && set.networks().every((network) => decided.covers(network))) found.push(node);
    decided = decided.union(set);
  }
  const before = survey.lookups;
  return found
    .toSorted((a, b) => b.lookups - a.lookups)
    .map((node) => ({
      variant: 'redundant',
      kind: 'ask',
      args: { gone: excerpt(text.value, node.term.span), before, after: before - node.lookups },
      edits: remove(subject, node.term.span),
    }));
}

/** All addresses that a term matches; `undefined` if they are not all known, or if it matches everything. */
function matchedBy({ term, child, networks, isKnown }: TermNode): AddressSet | undefined {
  if (term.kind !== 'mechanism' || term.hasHole) return undefined;
  switch (term.name) {
    case 'include':
      return child && flattened(child);
    case 'ip4':
    case 'ip6':
    case 'a':
    case 'mx':
      return isKnown ? AddressSet.of(networks) : undefined;
    default:
      return undefined;
  }
}
