import { HOLE } from '../text/octets';
import { looksLikeDkim } from './dkim/record';
import { looksLikeDmarc, resemblesDmarc } from './dmarc/record';
import { looksLikeBimi } from './bimi/record';
import { looksLikeMtaSts } from './mta-sts/record';
import { looksLikeTlsRpt } from './tls-rpt/record';
import { isSenderId, looksLikeSpf } from './spf/record';

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
 * What a TXT value was meant to be, by what it says first and by where it stands second. `owner` holds the labels of
 * its name in lower case, the most specific first. Verification strings and free text are `undefined`.
 */
export function classify(value: string, owner: readonly string[]): MailKind | undefined {
  const kind = byText(value) ?? byOwner(value, owner);
  return kind === 'dmarc' && isReportName(owner) ? 'dmarc-report' : kind;
}

/** Is this a name where a host allows others to send reports to it (RFC 9990 section 4)? */
export function isReportName(owner: readonly string[]): boolean {
  return owner.some((label, index) => label === '_report' && owner[index + 1] === '_dmarc');
}

function byText(value: string): MailKind | undefined {
  if (isSenderId(value)) return 'sender-id';
  if (looksLikeSpf(value)) return 'spf';
  if (looksLikeDmarc(value)) return 'dmarc';
  if (looksLikeMtaSts(value)) return 'mta-sts';
  if (looksLikeTlsRpt(value)) return 'tls-rpt';
  if (looksLikeBimi(value)) return 'bimi';
  return undefined;
}

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

const POLICY_NAMES: ReadonlySet<string> = new Set(['_policy', '_ssp']);
