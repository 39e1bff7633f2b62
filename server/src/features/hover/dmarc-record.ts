import type { Policy } from '../../mail/dmarc/facts';
import { dmarcTag, flagOf, hasVersion, policyOf, type DmarcRecord } from '../../mail/dmarc/record';
import { labels } from '../../records/name';
import { HOLE } from '../../text/octets';
import { code } from '../markdown';
import { card, quoted, type Card } from './card';
import { after, domainInWords, type HoverContext } from './context';
import { governingLines } from './governing';
import type { Translator } from './translator';

/** The whole record in one sentence, and details that do not fit into it. */
export function dmarcRecordCard(record: DmarcRecord, context: HoverContext): Card {
  const { translator } = context;
  const domain = domainInWords(after(context.record.owner, '_dmarc'), translator);
  return card({
    head: translator.t('hover/dmarc', { domain }),
    text: [dmarcSentence(record, domain, translator)],
    details: [...(isSeen(record) ? dmarcDetails(record, translator) : []), ...governingHere(context)],
    sources: ['RFC 9989', 'RFC 7489'],
  });
}

/** What receivers apply to mail from the record's own domain: this record, unless another one is at the same name. */
function governingHere({ record: { owner }, governing, translator }: HoverContext): readonly string[] {
  const discovery = owner === undefined ? undefined : governing?.(owner);
  return discovery === undefined ? [] : governingLines(discovery, translator);
}

/** `example.com._report._dmarc.reports.example`: a host authorises reports sent to it (RFC 9990 section 4). */
export function dmarcReportCard({ record: { owner }, translator }: HoverContext): Card {
  const names = owner === undefined ? [] : labels(owner);
  const domain = names.slice(0, names.indexOf('_report')).join('.');
  const host = domainInWords(after(owner, '_dmarc'), translator);
  const text =
    domain === '*' || domain === ''
      ? translator.t('hover/dmarc.report.all', { host })
      : translator.t('hover/dmarc.report.one', { host, domain: code(domain) });
  return card({ head: translator.t('hover/dmarc.report'), text: [text], sources: ['RFC 9990 section 4'] });
}

/** What receivers do with mail that fails, and who receives reports about it. */
function dmarcSentence(record: DmarcRecord, domain: string, translator: Translator): string {
  if (!isSeen(record)) return translator.t('hover/dmarc.not-seen');
  const addresses = addressesOf(record, 'rua');
  const p = policyOf(record, 'p');
  if (p === undefined && !record.hasHoles && addresses.length === 0) return translator.t('hover/dmarc.useless');
  const policy = translator.t(policyMessage(record, p), { domain });
  const isUnknown = record.hasHoles && addresses.length === 0;
  const reports =
    addresses.length > 0
      ? translator.t('hover/dmarc.reports', { addresses: translator.list(addresses) })
      : translator.t(isUnknown ? 'hover/dmarc.reports-unknown' : 'hover/dmarc.no-reports');
  return translator.t('hover/dmarc.sentence', { policy, reports });
}

function policyMessage(record: DmarcRecord, p: Policy | undefined) {
  if (p !== undefined) return `hover/dmarc.${p}` as const;
  const tag = dmarcTag(record, 'p');
  const isUnknown = tag === undefined ? record.hasHoles : tag.value.includes(HOLE);
  return isUnknown ? 'hover/dmarc.policy-unknown' : 'hover/dmarc.no-policy';
}

function dmarcDetails(record: DmarcRecord, translator: Translator): (string | undefined)[] {
  const p = policyOf(record, 'p');
  const sp = policyOf(record, 'sp');
  const np = policyOf(record, 'np');
  const pct = dmarcTag(record, 'pct')?.content;
  const failures = addressesOf(record, 'ruf');
  return [
    sp !== undefined && sp !== p ? translator.t('hover/dmarc.subdomains', { policy: code(sp) }) : undefined,
    np !== undefined && np !== (sp ?? p)
      ? translator.t('hover/dmarc.missing-subdomains', { policy: code(np) })
      : undefined,
    flagOf(record, 't') === 'y' ? translator.t('hover/dmarc.testing') : undefined,
    pct?.kind === 'number' && pct.number < 100
      ? translator.t('hover/dmarc.percentage', { percent: pct.number })
      : undefined,
    failures.length > 0
      ? translator.t('hover/dmarc.failure-reports', { addresses: translator.list(failures) })
      : undefined,
  ];
}

/** Unknown text before the version may be empty. */
function isSeen(record: DmarcRecord): boolean {
  return hasVersion(record) || record.value.slice(0, 'v=DMARC1;'.length).includes(HOLE);
}

/** The addresses that are usable, or may turn out to be. */
function addressesOf(record: DmarcRecord, name: 'rua' | 'ruf'): string[] {
  const uris = dmarcTag(record, name)?.uris ?? [];
  const usable = uris.filter(({ address, scheme, text }) => {
    return address !== undefined || text.includes(HOLE) || (scheme !== undefined && scheme !== 'mailto');
  });
  return usable.map((uri) => quoted(uri.address ?? uri.text));
}
