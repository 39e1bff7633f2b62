import { looksLikeKey } from '../mail/dkim/key';
import { parseDkim } from '../mail/dkim/record';
import { dmarcTag, isDmarc, parseDmarc } from '../mail/dmarc/record';
import { isSpf, parseSpf } from '../mail/spf/record';
import { labels, type Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { distinct, type TextRecord, textRecords } from '../records/text-records';

/** One value that is split across two TXT records of a name. */
export interface Spread {
  readonly kind: 'dkim' | 'spf' | 'dmarc';
  readonly head: TextRecord;
  readonly tail: TextRecord;
  /** What belongs between them. */
  readonly glue: string;
}

/** The value that two of these records hold together; each text is read by itself (RFC 7208 section 3.3). */
export function spreadValue(name: Name, records: readonly ResourceRecord[]): Spread | undefined {
  const texts = distinct(textRecords(records));
  if (texts.length < 2 || texts.some(({ text }) => text.hasHoles)) return undefined;
  return spreadKey(name, texts) ?? spreadSpf(texts) ?? spreadDmarc(name, texts);
}

/** The base64 of a key continues in a record of its own. */
function spreadKey(name: Name, texts: readonly TextRecord[]): Spread | undefined {
  if (!labels(name).includes('_domainkey') || texts.length > 2) return undefined;
  const [head, ...heads] = texts.filter(({ text }) => /^\s*(?:v|k|p)\s*=/i.test(text.value));
  const tail = texts.find((candidate) => candidate !== head);
  if (head === undefined || heads.length > 0 || tail === undefined) return undefined;
  if (!/^[a-z\d+/\s]+={0,2}\s*(?:;.*)?$/i.test(tail.text.value) || looksLikeKey(tail.text.value)) return undefined;
  const { key } = parseDkim(head.text.value + tail.text.value);
  const isWhole = key?.material.kind === 'rsa' || key?.material.kind === 'ed25519';
  const isCut = parseDkim(head.text.value).key?.material.kind !== key?.material.kind;
  return isWhole && isCut ? { kind: 'dkim', head, tail, glue: '' } : undefined;
}

/** Terms without a version, beside an SPF record that does not end with `all` or `redirect`. */
function spreadSpf(texts: readonly TextRecord[]): Spread | undefined {
  const [head, ...heads] = texts.filter(({ text }) => isSpf(text.value));
  if (head === undefined || heads.length > 0 || hasEnd(head.text.value)) return undefined;
  const [tail, ...tails] = texts.filter(({ text }) => isTermList(text.value));
  return tail === undefined || tails.length > 0 ? undefined : { kind: 'spf', head, tail, glue: glueFor(head, ' ') };
}

function hasEnd(value: string): boolean {
  return parseSpf(value).terms.some((term) => {
    return term.hasHole || (term.kind !== 'unknown' && (term.name === 'all' || term.name === 'redirect'));
  });
}

/** Nothing but terms of SPF, one of which only SPF has. */
function isTermList(value: string): boolean {
  if (!/(?:^|\s)[-+~?]?(?:include:|ip[46]:|exists:|redirect=|(?:a|mx):|all(?:\s|$))/i.test(value)) return false;
  const { terms, problems } = parseSpf(`v=spf1 ${value}`);
  const isKnown = problems.every(({ permerror, kind }) => !permerror && kind !== 'unknown-modifier');
  return isKnown && terms.every(({ kind }) => kind !== 'unknown');
}

/** Tags without a version, none of which the DMARC record has. */
function spreadDmarc(name: Name, texts: readonly TextRecord[]): Spread | undefined {
  if (!name.startsWith('_dmarc.')) return undefined;
  const [head, ...heads] = texts.filter(({ text }) => isDmarc(text.value));
  if (head === undefined || heads.length > 0) return undefined;
  const own = parseDmarc(head.text.value);
  const [tail, ...tails] = texts.filter((candidate) => {
    const { tags } = parseDmarc(candidate.text.value);
    const isRest = tags.every(
      ({ fact }) => fact !== undefined && fact.name !== 'v' && dmarcTag(own, fact.name) === undefined,
    );
    return candidate !== head && tags.length > 0 && isRest;
  });
  if (tail === undefined || tails.length > 0) return undefined;
  return { kind: 'dmarc', head, tail, glue: /;\s*$/.test(head.text.value) ? glueFor(head, ' ') : '; ' };
}

/** Nothing where the head ends with white space already. */
function glueFor({ text }: TextRecord, glue: string): string {
  return /\s$/.test(text.value) ? '' : glue;
}
