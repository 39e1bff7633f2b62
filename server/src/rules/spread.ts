import { parseBimi } from '../mail/bimi/record';
import { isSelected } from '../mail/counted';
import { looksLikeKey } from '../mail/dkim/key';
import { parseDkim } from '../mail/dkim/record';
import { parseDmarc } from '../mail/dmarc/record';
import { parseMtaSts } from '../mail/mta-sts/record';
import { isSpf, parseSpf } from '../mail/spf/record';
import { BIMI_TAGS, MTA_STS_TAGS, TLS_RPT_TAGS, type CompanionTagFact, tagNames } from '../mail/tag-facts';
import type { TagRecord } from '../mail/tag-record';
import { parseTlsRpt } from '../mail/tls-rpt/record';
import { labels, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { distinct, type TextRecord, textRecords } from '../records/text-records';

/** One value that is split across several TXT records of a name. */
export interface Spread {
  readonly kind: 'dkim' | 'spf' | 'dmarc' | 'mta-sts' | 'tls-rpt' | 'bimi';
  readonly head: TextRecord;
  /** The other parts, in the order in which they continue it. */
  readonly tails: readonly [TextRecord, ...TextRecord[]];
  /** What belongs between the head and the first of them. */
  readonly glue: string;
}

/** The value that several of these records hold together; each text is read by itself (RFC 7208 section 3.3). */
export function spreadValue(name: Name, records: readonly ResourceRecord[]): Spread | undefined {
  const texts = distinct(textRecords(records));
  if (texts.length < 2 || texts.some(({ text }) => text.hasHoles)) return undefined;
  return spreadKey(name, texts) ?? spreadSpf(texts) ?? spreadTags(name, texts);
}

/** The key, or the base64 of one, continues in a record of its own. */
function spreadKey(name: Name, texts: readonly TextRecord[]): Spread | undefined {
  if (!labels(name).includes('_domainkey') || texts.length > 2) return undefined;
  const [head, ...heads] = texts.filter(({ text }) => /^\s*(?:v|k)\s*=/i.test(text.value));
  if (heads.length > 0) return undefined;
  const start = head ?? texts.find(({ text }) => /^\s*p\s*=/i.test(text.value));
  const tail = texts.find((candidate) => candidate !== start);
  if (start === undefined || tail === undefined || !isRestOfKey(tail.text.value)) return undefined;
  const glue = /^\s*p\s*=/.test(tail.text.value) ? glueOfTags(start) : '';
  const { key } = parseDkim(start.text.value + glue + tail.text.value);
  const isWhole = key?.material.kind === 'rsa' || key?.material.kind === 'ed25519';
  const isCut = parseDkim(start.text.value).key?.material.kind !== key?.material.kind;
  return isWhole && isCut ? { kind: 'dkim', head: start, tails: [tail], glue } : undefined;
}

/** `p=` with a key, or base64 that is not a key by itself. */
function isRestOfKey(value: string): boolean {
  if (/^\s*p\s*=/.test(value)) return true;
  return /^[a-z\d+/\s]+={0,2}\s*(?:;.*)?$/i.test(value) && !looksLikeKey(value);
}

/** Terms without a version, beside an SPF record that does not end with `all` or `redirect`. */
function spreadSpf(texts: readonly TextRecord[]): Spread | undefined {
  const [head, ...heads] = texts.filter(({ text }) => isSpf(text.value));
  if (head === undefined || heads.length > 0 || hasEnd(head.text.value)) return undefined;
  const lists = texts.filter(({ text }) => isTermList(text.value));
  const [first, ...others] = [
    ...lists.filter(({ text }) => !hasEnd(`v=spf1 ${text.value}`)),
    ...lists.filter(({ text }) => hasEnd(`v=spf1 ${text.value}`)),
  ];
  if (first !== undefined) return { kind: 'spf', head, tails: [first, ...others], glue: glueFor(head, ' ') };
  const [tail, ...tails] = texts.filter(({ text }) => isRestOfTerm(head.text.value, text.value));
  return tail === undefined || tails.length > 0 ? undefined : { kind: 'spf', head, tails: [tail], glue: '' };
}

function hasEnd(value: string): boolean {
  return parseSpf(value).terms.some((term) => {
    return term.hasHole || (term.kind !== 'unknown' && (term.name === 'all' || term.name === 'redirect'));
  });
}

/** Only terms of SPF, at least one of which is unique to SPF. */
function isTermList(value: string): boolean {
  if (!/(?:^|\s)[-+~?]?(?:include:|ip[46]:|exists:|redirect=|(?:a|mx):|all(?:\s|$))/i.test(value)) return false;
  return isSound(`v=spf1 ${value}`);
}

/** Does the text continue the last term of the record, up to an `all` with its qualifier? */
function isRestOfTerm(head: string, value: string): boolean {
  return /^[^\s=]+(?:\s.*)?\s[-~?]all\s*$/i.test(value) && isSound(head + value);
}

function isSound(value: string): boolean {
  const { terms, problems } = parseSpf(value);
  const isKnown = problems.every(({ permerror, kind }) => !permerror && kind !== 'unknown-modifier');
  return isKnown && terms.every(({ kind }) => kind !== 'unknown');
}

/** Tags without a version, none of which the record that begins with it has. */
function spreadTags(name: Name, texts: readonly TextRecord[]): Spread | undefined {
  const form = FORMS.find(({ owner }) => owner.test(name));
  if (form === undefined) return undefined;
  const { kind, tagsOf } = form;
  const [head, ...heads] = texts.filter(({ text }) => isSelected(text.value, kind));
  if (head === undefined || heads.length > 0) return undefined;
  const own = new Set(tagsOf(head.text.value).map(({ name: tag }) => tag));
  const [tail, ...tails] = texts.filter((candidate) => {
    if (candidate === head) return false;
    const tags = tagsOf(candidate.text.value);
    return tags.length > 0 && tags.every(({ name: tag, isKnown }) => isKnown && tag !== 'v' && !own.has(tag));
  });
  return tail === undefined || tails.length > 0 ? undefined : { kind, head, tails: [tail], glue: glueOfTags(head) };
}

interface Form {
  readonly kind: Exclude<Spread['kind'], 'spf' | 'dkim'>;
  /** The names where receivers look for such records. */
  readonly owner: RegExp;
  readonly tagsOf: (value: string) => readonly { readonly name: string; readonly isKnown: boolean }[];
}

const FORMS: readonly Form[] = [
  {
    kind: 'dmarc',
    owner: /^_dmarc\./,
    tagsOf: (value) => parseDmarc(value).tags.map(({ name, fact }) => ({ name, isKnown: fact !== undefined })),
  },
  { kind: 'mta-sts', owner: /^_mta-sts\./, tagsOf: (value) => known(parseMtaSts(value), MTA_STS_TAGS) },
  { kind: 'tls-rpt', owner: /^_smtp\._tls\./, tagsOf: (value) => known(parseTlsRpt(value), TLS_RPT_TAGS) },
  { kind: 'bimi', owner: /^[^.]+\._bimi\./, tagsOf: (value) => known(parseBimi(value), BIMI_TAGS) },
];

function known({ tags }: TagRecord, facts: readonly CompanionTagFact[]) {
  const names = tagNames(facts);
  return tags.map(({ name }) => ({ name, isKnown: names.has(name) }));
}

function glueOfTags(head: TextRecord): string {
  return /;\s*$/.test(head.text.value) ? glueFor(head, ' ') : '; ';
}

/** Nothing if the head already ends with white space. */
function glueFor({ text }: TextRecord, glue: string): string {
  return /\s$/.test(text.value) ? '' : glue;
}
