import { classify } from '../mail/recognise';
import type { DomainSpec } from '../mail/spf/domain-spec';
import type { Term } from '../mail/spf/nodes';
import { parseSpf } from '../mail/spf/record';
import { parseTagList, type Tag } from '../mail/tags';
import type { Span } from '../text/span';

export type MailPartKind =
  'version' | 'qualifier' | 'mechanism' | 'modifier' | 'domain' | 'network' | 'macro' | 'tag' | 'value' | 'address';

/** A part of a mail record with a meaning of its own. The span counts octets of the value. */
export interface MailPart {
  readonly kind: MailPartKind;
  readonly span: Span;
}

/** A term or a tag, and its parts in order. */
export interface MailItem {
  readonly span: Span;
  readonly parts: readonly MailPart[];
}

/** The terms or tags of a mail record; none for other texts. `owner`: its labels, the most specific first. */
export function mailItems(value: string, owner: readonly string[]): readonly MailItem[] {
  switch (classify(value, owner)) {
    case 'spf': {
      const { version, terms } = parseSpf(value);
      return [
        { span: version.span, parts: [{ kind: 'version', span: version.span }] },
        ...terms.map((term) => ({ span: term.span, parts: termParts(term) })),
      ];
    }
    case 'dkim':
    case 'dmarc':
    case 'dmarc-report':
    case 'mta-sts':
    case 'tls-rpt':
    case 'bimi':
      return parseTagList(value, new Set()).tags.map((tag, index) => ({ span: tag.span, parts: tagParts(tag, index) }));
    default:
      return [];
  }
}

function termParts(term: Term): readonly MailPart[] {
  if (term.kind === 'unknown') return [];
  const name: MailPart = { kind: term.kind, span: term.nameSpan };
  const domain = term.domain === undefined ? [] : domainParts(term.domain);
  if (term.kind === 'modifier') return [name, ...domain];
  const { qualifierSpan, network, cidr } = term;
  const prefix = network?.prefixSpan ?? cidr.span;
  return [
    ...(qualifierSpan === undefined ? [] : [{ kind: 'qualifier' as const, span: qualifierSpan }]),
    name,
    ...domain,
    ...(network === undefined ? [] : [{ kind: 'network' as const, span: network.addressSpan }]),
    ...(prefix === undefined ? [] : [{ kind: 'network' as const, span: prefix }]),
  ];
}

function domainParts({ parts }: DomainSpec): readonly MailPart[] {
  return parts.flatMap(({ kind, span }): readonly MailPart[] => {
    if (kind === 'hole') return [];
    return [{ kind: kind === 'literal' ? 'domain' : 'macro', span }];
  });
}

function tagParts({ name, nameSpan, value, valueSpan }: Tag, index: number): readonly MailPart[] {
  if (index === 0 && name.toLowerCase() === 'v')
    return [{ kind: 'version', span: { start: nameSpan.start, end: valueSpan.end } }];
  const tag: MailPart = { kind: 'tag', span: nameSpan };
  const addresses = [...value.matchAll(/(?:mailto|https):[^\s,]+/gi)].map(({ 0: text, index: at }): MailPart => {
    return { kind: 'address', span: { start: valueSpan.start + at, end: valueSpan.start + at + text.length } };
  });
  if (addresses.length > 0) return [tag, ...addresses];
  return value === '' ? [tag] : [tag, { kind: 'value', span: valueSpan }];
}
