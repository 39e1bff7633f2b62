import type { Policy } from '../../mail/dmarc/facts';
import { dmarcTag, flagOf, hasVersion, policyOf, type DmarcRecord } from '../../mail/dmarc/record';
import { labels } from '../../records/name';
import { HOLE } from '../../text/octets';
import { code } from '../markdown';
import { card, quoted, type Card } from './card';
import { behind, domainInWords, type HoverContext } from './context';
import type { Translator } from './translator';

/** The whole record in one sentence, and what does not fit into it. */
export function dmarcRecordCard(record: DmarcRecord, context: HoverContext): Card {
  const { speech } = context;
  const domain = domainInWords(behind(context.record.owner, '_dmarc'), speech);
  return card({
    head: speech.t('hover/dmarc', { domain }),
    text: [dmarcSentence(record, domain, speech)],
    details: isSeen(record) ? dmarcDetails(record, speech) : [],
    sources: ['RFC 9989', 'RFC 7489'],
  });
}

/** `example.com._report._dmarc.reports.example`: a host lets others send reports to it (RFC 9990 section 4). */
export function dmarcReportCard({ record: { owner }, speech }: HoverContext): Card {
  const names = owner === undefined ? [] : labels(owner);
  const domain = names.slice(0, names.indexOf('_report')).join('.');
  const host = domainInWords(behind(owner, '_dmarc'), speech);
  const text =
    domain === '*' || domain === ''
      ? speech.t('hover/dmarc.report.all', { host })
      : speech.t('hover/dmarc.report.one', { host, domain: code(domain) });
  return card({ head: speech.t('hover/dmarc.report'), text: [text], sources: ['RFC 9990 section 4'] });
}

/** What receivers do with mail that fails, and who hears of it. */
function dmarcSentence(record: DmarcRecord, domain: string, speech: Translator): string {
  if (!isSeen(record)) return speech.t('hover/dmarc.not-seen');
  const addresses = addressesOf(record, 'rua');
  const p = policyOf(record, 'p');
  if (p === undefined && !record.hasHoles && addresses.length === 0) return speech.t('hover/dmarc.useless');
  const policy = speech.t(policyMessage(record, p), { domain });
  const isUnknown = record.hasHoles && addresses.length === 0;
  const reports =
    addresses.length > 0
      ? speech.t('hover/dmarc.reports', { addresses: speech.list(addresses) })
      : speech.t(isUnknown ? 'hover/dmarc.reports-unknown' : 'hover/dmarc.no-reports');
  return speech.t('hover/dmarc.sentence', { policy, reports });
}

function policyMessage(record: DmarcRecord, p: Policy | undefined) {
  if (p !== undefined) return `hover/dmarc.${p}` as const;
  const tag = dmarcTag(record, 'p');
  const isUnknown = tag === undefined ? record.hasHoles : tag.value.includes(HOLE);
  return isUnknown ? 'hover/dmarc.policy-unknown' : 'hover/dmarc.no-policy';
}

function dmarcDetails(record: DmarcRecord, speech: Translator): (string | undefined)[] {
  const p = policyOf(record, 'p');
  const sp = policyOf(record, 'sp');
  const np = policyOf(record, 'np');
  const pct = dmarcTag(record, 'pct')?.content;
  const failures = addressesOf(record, 'ruf');
  return [
    sp !== undefined && sp !== p ? speech.t('hover/dmarc.subdomains', { policy: code(sp) }) : undefined,
    np !== undefined && np !== (sp ?? p) ? speech.t('hover/dmarc.missing-subdomains', { policy: code(np) }) : undefined,
    flagOf(record, 't') === 'y' ? speech.t('hover/dmarc.testing') : undefined,
    pct?.kind === 'number' && pct.number < 100
      ? speech.t('hover/dmarc.percentage', { percent: pct.number })
      : undefined,
    failures.length > 0 ? speech.t('hover/dmarc.failure-reports', { addresses: speech.list(failures) }) : undefined,
  ];
}

/** Unknown text before the version may be nothing. */
function isSeen(record: DmarcRecord): boolean {
  return hasVersion(record) || record.value.slice(0, 'v=DMARC1;'.length).includes(HOLE);
}

/** The addresses that can be used, or may turn out so. */
function addressesOf(record: DmarcRecord, name: 'rua' | 'ruf'): string[] {
  const uris = dmarcTag(record, name)?.uris ?? [];
  const usable = uris.filter(({ address, scheme, text }) => {
    return address !== undefined || text.includes(HOLE) || (scheme !== undefined && scheme !== 'mailto');
  });
  return usable.map((uri) => quoted(uri.address ?? uri.text));
}
