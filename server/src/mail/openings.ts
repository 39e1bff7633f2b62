import { dkimTagFact } from './dkim/facts';
import { dmarcTagFact } from './dmarc/facts';
import type { MailKind } from './recognise';
import { BIMI_TAGS, MTA_STS_TAGS, TLS_RPT_TAGS, type CompanionTagFact } from './tag-facts';

/** The version tag with which a mail record begins. */
export interface Opening {
  readonly kind: MailKind;
  /** Offset after the version. */
  readonly end: number;
}

/**
 * The version tag that begins at `start`, or after a quotation mark there. Case, the version number and white space
 * around `=` are ignored: the text was meant as such a record, however receivers treat it.
 */
export function openingAt(text: string, start = 0): Opening | undefined {
  OPENING.lastIndex = start;
  const word = OPENING.exec(text)?.[1];
  if (word === undefined) return undefined;
  const kind = VERSIONS.find(({ stem }) => word.toLowerCase().startsWith(stem))?.kind;
  return kind && { kind, end: OPENING.lastIndex };
}

/** `SPF2.0` must precede `SPF`, which is a prefix of it. */
const VERSIONS: readonly { readonly kind: MailKind; readonly version: string; readonly stem: string }[] = (
  [
    ['sender-id', 'spf2.0'],
    ['spf', 'spf1'],
    ['dkim', dkimTagFact('v')?.values[0]?.value],
    ['dmarc', dmarcTagFact('v')?.values[0]?.value],
    ['mta-sts', versionOf(MTA_STS_TAGS)],
    ['tls-rpt', versionOf(TLS_RPT_TAGS)],
    ['bimi', versionOf(BIMI_TAGS)],
  ] as const
).map(([kind, version = '']) => ({ kind, version, stem: stemOf(version) }));

/** The letters of a version without its number, unless the number distinguishes it from another one. */
function stemOf(version: string): string {
  return version.toLowerCase().replace(/v?1$/, '');
}

function versionOf(rows: readonly CompanionTagFact[]): string | undefined {
  return rows.find(({ name }) => name === 'v')?.values[0]?.value;
}

const WORDS = VERSIONS.map(({ version, stem }) => {
  const [head, number] = [stem, version.toLowerCase().slice(stem.length)];
  return `${head.replace('.', '\\.')}(?:${number})?`;
}).join('|');

const OPENING = new RegExp(`["'“”„]?v\\s{0,9}=\\s{0,9}(${WORDS})(?!\\w)`, 'iy');
