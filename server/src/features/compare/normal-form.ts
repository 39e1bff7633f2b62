import { formatIp, parseIp, width, type Network } from '../../mail/spf/addresses';
import { parseBimi } from '../../mail/bimi/record';
import { dkimTagFact } from '../../mail/dkim/facts';
import { parseDkim } from '../../mail/dkim/record';
import { dmarcTagFact } from '../../mail/dmarc/facts';
import { parseDmarc } from '../../mail/dmarc/record';
import { parseMtaSts } from '../../mail/mta-sts/record';
import type { MailKind } from '../../mail/recognise';
import type { DomainSpec } from '../../mail/spf/domain-spec';
import type { Mechanism, SpfRecord, Term } from '../../mail/spf/nodes';
import { parseSpf } from '../../mail/spf/record';
import type { Tag } from '../../mail/tags';
import { parseTlsRpt } from '../../mail/tls-rpt/record';

/** The value of a mail record without what differs between providers but not for receivers. */
export interface NormalForm {
  /** The value as it is shown: octets of one string, in the order in which they are written. */
  readonly value: string;
  /** Equal for values with the same meaning. */
  readonly key: string;
  /** Equal for values with the same terms in any order; `undefined` if the order has no meaning. */
  readonly terms?: string;
}

/**
 * Reads the joined strings of a TXT record. A value that receivers cannot read is left as it is: any change in it is a
 * difference.
 */
export function normalForm(value: string, kind: MailKind): NormalForm {
  return readForm(value, kind) ?? { value, key: value.trim() };
}

function readForm(value: string, kind: MailKind): NormalForm | undefined {
  switch (kind) {
    case 'spf':
      return spfForm(parseSpf(value));
    case 'dkim': {
      const { tags, problems } = parseDkim(value);
      return problems.length > 0 ? undefined : tagForm(tags, dkimTag, (name) => dkimTagFact(name)?.standsFor);
    }
    case 'dmarc':
    case 'dmarc-report': {
      const { tags, problems } = parseDmarc(value);
      return problems.length > 0 ? undefined : tagForm(tags, dmarcTag, (name) => dmarcTagFact(name)?.standsFor);
    }
    case 'mta-sts':
      return companionForm(parseMtaSts(value));
    case 'tls-rpt':
      return companionForm(parseTlsRpt(value));
    case 'bimi':
      return companionForm(parseBimi(value));
    default:
      return undefined;
  }
}

function spfForm({ version, terms, problems }: SpfRecord): NormalForm | undefined {
  if (version.kind !== 'exact' || problems.some(({ permerror }) => permerror)) return undefined;
  const words = terms.map(spfTerm);
  const written = ['v=spf1', ...words].join(' ');
  return { value: written, key: written, terms: ['v=spf1', ...words.toSorted()].join(' ') };
}

/**
 * `+` is the default qualifier, names are case-insensitive, `/32` and a final dot change nothing (RFC 7208 section
 * 4.6).
 */
function spfTerm(term: Term): string {
  switch (term.kind) {
    case 'unknown':
      return term.text;
    case 'modifier':
      return term.domain === undefined ? term.text : `${term.name}=${domainText(term.domain)}`;
    case 'mechanism':
      return `${term.qualifier === '+' ? '' : term.qualifier}${term.name}${argument(term)}`;
  }
}

function argument({ domain, network, cidr, text }: Mechanism): string {
  if (network !== undefined) return `:${networkText(network.network) ?? text.slice(text.indexOf(':') + 1)}`;
  const prefixes = `${cidr.ip4 === 32 ? '' : `/${String(cidr.ip4)}`}${cidr.ip6 === 128 ? '' : `//${String(cidr.ip6)}`}`;
  return (domain === undefined ? '' : `:${domainText(domain)}`) + prefixes;
}

function networkText(network: Network | undefined): string | undefined {
  if (network === undefined) return undefined;
  const { family, first, prefix } = network;
  return formatIp({ family, value: first }) + (prefix === width(family) ? '' : `/${String(prefix)}`);
}

/** The case of a macro letter has a meaning (RFC 7208 section 7.3). */
function domainText({ text, hasMacros }: DomainSpec): string {
  return hasMacros ? text : text.toLowerCase().replace(/\.$/, '');
}

type TagText = (tag: Tag) => string;

function companionForm(record: { readonly tags: readonly Tag[]; readonly problems: readonly unknown[] }) {
  const asWritten = ({ name, value }: Tag) => `${name}=${value}`;
  return record.problems.length > 0 ? undefined : tagForm(record.tags, asWritten, () => undefined);
}

/** The version comes first; the order of other tags has no meaning (RFC 6376 section 3.2). Defaults may be omitted. */
function tagForm(
  tags: readonly Tag[],
  textOf: TagText,
  defaultOf: (name: string) => string | undefined,
): NormalForm | undefined {
  if (tags.length === 0) return undefined;
  const telling = tags.filter(({ name, value }) => defaultOf(name) !== value);
  return { value: tags.map(textOf).join('; '), key: telling.map(textOf).toSorted().join('; ') };
}

/** White space inside a key has no meaning (RFC 6376 section 3.6.1). */
function dkimTag({ name, value }: Tag): string {
  if (name === 'p') return `${name}=${value.replace(/\s+/g, '')}`;
  return `${name}=${dkimTagFact(name)?.list === true ? sorted(value, ':') : value}`;
}

function dmarcTag({ name, value }: Tag): string {
  const form = dmarcTagFact(name)?.form;
  if (form === 'uris') return `${name}=${sorted(value, ',')}`;
  if (form === 'failure-options') return `${name}=${sorted(value.toLowerCase(), ':')}`;
  return `${name}=${form === 'version' ? value : value.toLowerCase()}`;
}

function sorted(list: string, separator: string): string {
  const items = list.split(separator).map((item) => item.trim());
  return items.toSorted().join(separator);
}

/** The one spelling of an address (RFC 5952); the text itself if it is not one. */
export function addressText(text: string): string {
  const ip = parseIp(text);
  return ip === undefined ? text : formatIp(ip);
}
