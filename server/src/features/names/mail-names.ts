import { parseDmarc } from '../../mail/dmarc/record';
import { classify } from '../../mail/recognise';
import type { DomainSpec } from '../../mail/spf/domain-spec';
import { parseSpf } from '../../mail/spf/record';
import type { Term } from '../../mail/spf/nodes';
import { labels, under, type Name } from '../../records/name';
import { canonicalOf } from '../../records/plain-names';
import { ownerLabels, type ResourceRecord } from '../../records/record';
import type { WrittenName } from '../../records/written-name';
import type { Octets } from '../../text/octets';
import type { Span } from '../../text/span';

/** The names that the text of a mail record refers to. */
export function mailNames(record: ResourceRecord): readonly WrittenName[] {
  const { text, owner } = record;
  if (text === undefined) return [];
  switch (classify(text.value, ownerLabels(record))) {
    case 'spf':
      return parseSpf(text.value).terms.flatMap((term) => termNames(term, text, owner));
    case 'dmarc':
      return [...addressNames(text), ...authorisationNames(text, owner)];
    case 'tls-rpt':
    case 'bimi':
      return addressNames(text);
    default:
      return [];
  }
}

function termNames(term: Term, text: Octets, owner: Name | undefined): readonly WrittenName[] {
  if (term.kind === 'unknown') return [];
  const type = TYPES[term.name];
  if (term.domain !== undefined) return domainNames(term.domain, text).map((name) => ({ ...name, type }));
  const isOwn = term.kind === 'mechanism' && (term.name === 'a' || term.name === 'mx');
  return isOwn && owner !== undefined ? [{ ...implied(owner, text, term.nameSpan), type }] : [];
}

/** What a term looks up (RFC 7208 sections 5 and 6); `a` and `exists` look up addresses. */
const TYPES: Readonly<Record<string, string>> = { include: 'TXT', redirect: 'TXT', mx: 'MX' };

/** A name with macros is known from the first whole label after the last of them (RFC 7208 section 7.1). */
function domainNames({ span, parts, hasHole }: DomainSpec, text: Octets): readonly WrittenName[] {
  const last = parts.at(-1);
  if (hasHole || last?.kind !== 'literal') return [];
  const dot = parts.length === 1 ? -1 : last.text.indexOf('.');
  if (parts.length > 1 && dot < 0) return [];
  return spelled(text, { start: last.span.start + dot + 1, end: span.end });
}

/** The domains of `mailto:` and `https:` addresses. */
function addressNames(text: Octets): readonly WrittenName[] {
  return [...text.value.matchAll(ADDRESS)].flatMap(({ 0: whole, 1: domain = '', index }) => {
    const end = index + whole.length;
    return spelled(text, { start: end - domain.length, end });
  });
}

const ADDRESS = /(?:mailto:[^@\s,;!]+@|https:\/\/)([a-z0-9_.-]+)/gi;

/** The record with which the domain of a report address accepts reports about the owner (RFC 9990 section 4). */
function authorisationNames(text: Octets, owner: Name | undefined): readonly WrittenName[] {
  const domain = owner === undefined || labels(owner)[0] !== '_dmarc' ? undefined : owner.slice('_dmarc.'.length);
  if (domain === undefined) return [];
  return parseDmarc(text.value).tags.flatMap(({ uris }) =>
    uris.flatMap((uri) => {
      const host = uri.domain === undefined ? undefined : canonicalOf(uri.domain);
      if (host === undefined || uri.domain === undefined) return [];
      const start = uri.span.start + uri.text.toLowerCase().lastIndexOf(uri.domain);
      const name = under(`${domain.slice(0, -1)}._report._dmarc`, host);
      return [implied(name, text, { start, end: start + uri.domain.length })];
    }),
  );
}

function spelled(text: Octets, span: Span): readonly WrittenName[] {
  const written = text.value.slice(span.start, span.end);
  const name = written === '' ? undefined : canonicalOf(withoutDot(written));
  if (name === undefined) return [];
  return [
    {
      ...{ name, role: 'target', text: written, place: text.cover(span) },
      read: (other) => (other === '' ? undefined : canonicalOf(withoutDot(other))),
      replace: (other) => text.replace(span, other),
    },
  ];
}

function implied(name: Name, text: Octets, span: Span): WrittenName {
  return {
    ...{ name, role: 'implied', text: '', place: text.cover(span) },
    read: () => undefined,
    replace: () => undefined,
  };
}

function withoutDot(name: string): string {
  return name.length > 1 && name.endsWith('.') ? name.slice(0, -1) : name;
}
