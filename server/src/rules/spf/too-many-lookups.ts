import { AddressSet } from '../../mail/spf/address-set';
import { formatNetwork } from '../../mail/spf/addresses';
import type { TermNode } from '../../mail/spf/evaluate/tree';
import { limits } from '../../mail/spf/facts';
import type { Mechanism } from '../../mail/spf/record';
import { rewrite } from '../fixes/rewrite';
import type { ReportedFix } from '../report';
import { defineRule, type TreeSubject } from '../rule';
import { flattenFixes } from './flatten';
import { remove } from '../fixes/edits';
import { redundantFixes } from './redundant';
import { excerpt } from './report';
import { unlisted } from './terms';

export const tooManyLookups = defineRule({
  id: 'spf/too-many-lookups',
  severity: 'error',
  fix: 'ask',
  needs: 'resolver',
  references: ['RFC 7208 section 4.6.4'],
  summary: 'The record needs more than 10 DNS lookups, including those of included records: receivers reject it.',
  on: 'tree',
  check(subject, report) {
    const { text, survey } = subject;
    const [own, ...inner] = survey.crossing ?? [];
    if (own === undefined) return;
    const guilty = inner.at(-1);
    report({
      at: text.cover(own.span),
      variant: variantOf(guilty !== undefined, survey.atLeast),
      args: {
        term: excerpt(text.value, own.span),
        inner: guilty?.text ?? '',
        count: survey.certainLookups,
        limit: limits.lookups,
      },
      fixes: [
        ...redundantFixes(subject),
        ...survey.root.terms.flatMap((node) => replacement(subject, node)),
        ...flattenFixes(subject),
      ],
    });
  },
});

function variantOf(isInner: boolean, atLeast: boolean) {
  return `${isInner ? 'inner' : 'own'}${atLeast ? '-at-least' : ''}` as const;
}

/** A longer list of addresses would not be a simplification. */
const mostAddresses = 8;

/** `a` and `mx` of names in this zone, replaced by their addresses: as right as the zone is, until it changes. */
function replacement(subject: TreeSubject, node: TermNode): ReportedFix<'spf/too-many-lookups'>[] {
  const { term, networks } = node;
  if (term.kind !== 'mechanism' || !isHeldHere(node, term)) return [];
  const gone = excerpt(subject.text.value, term.span);
  const missing = unlisted(AddressSet.of(networks).networks(), subject.spf, term);
  const before = subject.survey.lookups;
  const lookups = { before, after: before - node.lookups };
  if (missing.length === 0)
    return [{ variant: 'listed', args: { gone, ...lookups }, edits: remove(subject, term.span) }];
  const qualifier = term.qualifierSpan === undefined ? '' : term.qualifier;
  const addresses = missing
    .map((network) => `${qualifier}ip${String(network.family)}:${formatNetwork(network)}`)
    .join(' ');
  return [{ args: { gone, count: missing.length, ...lookups }, edits: rewrite(subject, term.span, addresses) }];
}

function isHeldHere({ networks, isHeld, isKnown }: TermNode, { name }: Mechanism): boolean {
  return (
    (name === 'a' || name === 'mx') && isHeld && isKnown && networks.length > 0 && networks.length <= mostAddresses
  );
}
