import { HOLE } from '../text/octets';
import { once } from '../text/once';
import { dkimTagFact } from './dkim/facts';
import { looksLikeDkim } from './dkim/record';
import { openingAt } from './openings';
import { looksLikeDmarc, resemblesDmarc } from './dmarc/record';
import { looksLikeBimi } from './bimi/record';
import { looksLikeMtaSts } from './mta-sts/record';
import { looksLikeTlsRpt } from './tls-rpt/record';
import { isSenderId, looksLikeSpf } from './spf/version';

export { openingAt } from './openings';
export { seamBetween } from './seams';

/** What the value of a TXT record was meant to be. */
export type MailKind =
  | 'spf'
  /** `spf2.0/…` (RFC 4406), historic. */
  | 'sender-id'
  | 'dkim'
  | 'dmarc'
  /** `<domain>._report._dmarc.<host>` (RFC 9990 section 4). */
  | 'dmarc-report'
  | 'mta-sts'
  | 'tls-rpt'
  | 'bimi'
  /** `_adsp._domainkey` (RFC 5617), historic. */
  | 'adsp'
  /** `_domainkey` (RFC 4870 section 3.6) and drafts such as `_policy._domainkey`, historic. */
  | 'domainkeys-policy'
  /** `_report._domainkey` (RFC 6651 section 3.2). */
  | 'dkim-report';

/**
 * What a TXT value was meant to be, judged first by its content and then by its owner name. `owner` contains the labels
 * of that name in lower case, the most specific first. Verification strings and free text are `undefined`.
 */
export function classify(value: string, owner: readonly string[]): MailKind | undefined {
  const kind = byText(value) ?? byOwner(value, owner);
  return kind === 'dmarc' && isReportName(owner) ? 'dmarc-report' : kind;
}

/**
 * Is this a complete mail record, judging by the text alone? A bare version, which may be concatenated with more text,
 * is not one, and neither is a pattern or a template of a record. For texts whose owner and type are unknown.
 */
export function isPlainlyMail(value: string): boolean {
  const start = /^\s*"?\s*/.exec(value)?.[0].length ?? 0;
  const end = openingAt(value, start)?.end ?? keyTypeEnd(value.slice(start));
  return (
    end !== undefined && !/^\s*;?\s*"?\s*$/.test(value.slice(end)) && !MODEL.test(value) && !PLACEHOLDER.test(value)
  );
}

/**
 * Might the text have been meant as SPF or DMARC, even if it is so malformed that only rules about its characters apply
 * (in quotes, in Sender ID's terms)? For rules about missing records.
 */
export function resembles(value: string, kind: 'spf' | 'dmarc', owner: readonly string[]): boolean {
  return RESEMBLANCE[kind].test(value) || classify(value, owner) === kind;
}

/** Is this a name at which a host authorises others to send reports to it (RFC 9990 section 4)? */
export function isReportName(owner: readonly string[]): boolean {
  return owner.some((label, index) => label === '_report' && owner[index + 1] === '_dmarc');
}

/** Several rules classify the same text. */
const byText = once((value): MailKind | undefined => {
  if (isSenderId(value)) return 'sender-id';
  if (looksLikeSpf(value)) return 'spf';
  if (looksLikeDmarc(value)) return 'dmarc';
  if (looksLikeMtaSts(value)) return 'mta-sts';
  if (looksLikeTlsRpt(value)) return 'tls-rpt';
  return looksLikeBimi(value) ? 'bimi' : undefined;
});

function byOwner(value: string, owner: readonly string[]): MailKind | undefined {
  const [first, second] = owner;
  const keys = owner.indexOf('_domainkey');
  if (keys === 1 && first === '_adsp') return 'adsp';
  if (keys === 1 && first === '_report') return 'dkim-report';
  if (keys === 0 || (keys === 1 && POLICY_NAMES.has(first ?? ''))) {
    return looksLikeDkim(value) ? 'dkim' : 'domainkeys-policy';
  }
  if (keys > 0 || looksLikeDkim(value)) return 'dkim';
  if (value === '' || value === HOLE) return undefined;
  if (first === '_dmarc' || isReportName(owner)) return resemblesDmarc(value) ? 'dmarc' : undefined;
  if (first === '_mta-sts') return /(^|[;\s])(v|id)\s?=/i.test(value) ? 'mta-sts' : undefined;
  if (first === '_smtp' && second === '_tls') return /(^|[;\s])(v|rua)\s?=/i.test(value) ? 'tls-rpt' : undefined;
  if (second === '_bimi') return /(^|[;\s])(v|l|a)\s?=/i.test(value) ? 'bimi' : undefined;
  return undefined;
}

/** `k=rsa;`: DKIM keys may omit the version (RFC 6376 section 3.6.1). */
function keyTypeEnd(value: string): number | undefined {
  return KEY_TYPE.exec(value)?.[0].length;
}

const KEY_TYPE = new RegExp(
  `^k\\s*=\\s*(?:${dkimTagFact('k')
    ?.values.map(({ value }) => value)
    .join('|')})\\s*;`,
  'i',
);

/** Patterns and marks: `%s`, `(none|reject)`, `(include:.. )*`, `.*`, `[a-z]+`, `<policy>`, `{{ domain }}`, `[domain]`, `p=...`. */
const MODEL =
  /%[sdvq](?![\w{])|\([^()]{0,99}\|[^()]{0,99}\)|\.[*+]|\\[sdwSDW.]|[\])][*+?]|\[[^\]\s]{0,99}-[^\]\s]{0,99}\]|<[^<>@]{0,99}>|(?<!%)\{|\[[a-z_ -]{1,99}\]|\.{3}|…/i;

/** Words to be replaced: `YOUR_DOMAIN`, `ip4:x.x.x.x`, `CHANGE_ME`, `KEY_HERE`. */
const PLACEHOLDER = /\bYOUR_|[A-Z]_HERE\b|\b(?:CHANGE|REPLACE)_?ME\b|\b[xX]\.[xX]\.[xX]\.[xX]\b/;

const RESEMBLANCE: Readonly<Record<'spf' | 'dmarc', RegExp>> = {
  spf: /^\W{0,9}(?:v\s{0,9}=\s{0,9})?(?:spf|"?v=spf)/i,
  dmarc: /^\W{0,9}v\s{0,9}=?\s{0,9}dmarc/i,
};

const POLICY_NAMES: ReadonlySet<string> = new Set(['_policy', '_ssp']);
