import { formatIp, formatNetwork, lastOf, width } from '../../mail/spf/addresses';
import type { DomainSpec } from '../../mail/spf/domain-spec';
import { limits, mechanismFact, modifierFact, qualifiers } from '../../mail/spf/facts';
import type { Mechanism, Modifier, NetworkArgument, SpfRecord, Term, UnknownTerm } from '../../mail/spf/nodes';
import { code } from '../markdown';
import { absoluteName, answersInWords } from './answers';
import { card, quoted, type Card } from './card';
import { domainInWords, type HoverContext } from './context';
import { knownSender } from './known-sender';
import type { Translator } from './translator';
import { costDetails } from './spf-cost';

export function mechanismCard(term: Mechanism, record: SpfRecord, context: HoverContext): Card {
  const { translator } = context;
  const fact = mechanismFact(term.name);
  const qualifier = qualifiers.find((row) => row.qualifier === term.qualifier);
  const sender = knownSender(term);
  return card({
    head: translator.t('hover/spf.mechanism', { word: quoted(term.text) }),
    text: [fact && translator.t(fact.text)],
    details: [
      sender && translator.t('hover/spf.sender', { sender: sender.sender }),
      isNeverRead(term, record) ? translator.t('hover/spf.never-read') : undefined,
      term.hasHole ? translator.t('hover/unknown') : undefined,
      ...argumentDetails(term, context),
      qualifier && translator.t(qualifier.text),
      ...costOf(term, context),
    ],
    sources: fact ? [`RFC 7208 section ${fact.section}`] : [],
  });
}

export function modifierCard(term: Modifier, record: SpfRecord, context: HoverContext): Card {
  const { translator } = context;
  const fact = modifierFact(term.name);
  const isIgnored = term.name === 'redirect' && record.terms.some(isAll);
  return card({
    head: translator.t('hover/spf.modifier', { word: quoted(term.text) }),
    text: [translator.t(fact?.text ?? 'hover/spf.unknown-modifier')],
    details: [
      isIgnored ? translator.t('hover/spf.redirect-ignored') : undefined,
      term.hasHole ? translator.t('hover/unknown') : undefined,
      ...costOf(term, context),
    ],
    sources: [fact ? `${fact.rfc} section ${fact.section}` : 'RFC 7208 section 6'],
  });
}

export function unknownTermCard(term: UnknownTerm, { translator }: HoverContext): Card {
  return card({
    head: translator.t('hover/spf.term', { word: quoted(term.text) }),
    text: [translator.t(term.hasHole ? 'hover/unknown' : 'hover/spf.unknown-term')],
    sources: term.hasHole ? [] : ['RFC 7208 section 4.6'],
  });
}

export function isAll(term: Term): boolean {
  return term.kind === 'mechanism' && term.name === 'all';
}

function isNeverRead(term: Term, { terms }: SpfRecord): boolean {
  const all = terms.find(isAll);
  return all !== undefined && all.span.start < term.span.start;
}

/** Empty for a term that receivers do not reach. */
function costOf(term: Term, context: HoverContext): string[] {
  const node = context.survey?.root.terms.find((candidate) => candidate.term.span.start === term.span.start);
  return node === undefined ? [] : costDetails(node, context);
}

/** The name the mechanism queries, or the addresses it matches. */
function argumentDetails(term: Mechanism, context: HoverContext): (string | undefined)[] {
  const { translator } = context;
  const name = askedName(term.domain, context);
  switch (term.name) {
    case 'a':
      return [name && translator.t('hover/spf.looks-up-a', { name }), ...whatTheZoneSays(term, ['A', 'AAAA'], context)];
    case 'mx': {
      const asks = name && translator.t('hover/spf.looks-up-mx', { name, limit: limits.mxHosts });
      return [asks, ...whatTheZoneSays(term, ['MX'], context)];
    }
    case 'ptr':
      return [name && translator.t('hover/spf.looks-up-ptr', { name })];
    case 'ip4':
    case 'ip6':
      return term.network === undefined ? [] : networkDetails(term.network, translator);
    default:
      return [];
  }
}

function askedName(domain: DomainSpec | undefined, { record, translator }: HoverContext): string | undefined {
  if (domain === undefined) return domainInWords(record.owner, translator);
  return domain.hasHole ? undefined : quoted(domain.text);
}

function whatTheZoneSays(term: Mechanism, types: readonly string[], context: HoverContext): (string | undefined)[] {
  const { domain, cidr } = term;
  const isPlain = domain === undefined || !(domain.hasHole || domain.hasMacros);
  const name = domain === undefined ? context.record.owner : absoluteName(domain.text);
  const { ip4, ip6 } = cidr;
  return [
    isPlain ? answersInWords(name, types, context) : undefined,
    ip4 < 32 || ip6 < 128 ? context.translator.t('hover/spf.cidr', { ip4, ip6 }) : undefined,
  ];
}

function networkDetails({ network, hasHostBits }: NetworkArgument, translator: Translator): (string | undefined)[] {
  if (network === undefined) return [];
  const bits = width(network.family) - network.prefix;
  const first = code(formatIp({ family: network.family, value: network.first }));
  const last = code(formatIp({ family: network.family, value: lastOf(network) }));
  const range =
    bits > 32
      ? translator.t('hover/spf.large-network', { first, last })
      : translator.t('hover/spf.network', { count: 2 ** bits, first, last });
  return [
    hasHostBits ? translator.t('hover/spf.host-bits', { network: code(formatNetwork(network)) }) : undefined,
    bits === 0 ? undefined : range,
  ];
}
