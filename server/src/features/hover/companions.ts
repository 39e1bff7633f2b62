import { parseBimi } from '../../mail/bimi/record';
import { BIMI_TAGS, MTA_STS_TAGS, TLS_RPT_TAGS, type CompanionTagFact } from '../../mail/tag-facts';
import { parseMtaSts } from '../../mail/mta-sts/record';
import { firstTag, type TagRecord } from '../../mail/tag-record';
import { parseTlsRpt } from '../../mail/tls-rpt/record';
import { displayName, isUnknown, type Name } from '../../records/name';
import { code } from '../markdown';
import { card, quoted, type Card, type ValueCard } from './card';
import { after, domainInWords, type HoverContext } from './context';
import { tagAt, tagCard } from './tag-card';

/** The records for mail beside SPF, DKIM and DMARC. */
export type Companion = 'mta-sts' | 'tls-rpt' | 'bimi';

/** The part at `index` of such a record: the whole record at `v`, otherwise a tag. */
export function companionCard(kind: Companion, value: string, index: number, context: HoverContext) {
  const record = parsers[kind](value);
  const tag = tagAt(record.tags, index);
  if (tag === undefined) return undefined;
  if (tag.name === 'v') return { card: companionRecordCard(kind, value, context), span: tag.span };
  const fact = tags[kind].find((row) => row.name === tag.name);
  const headId = `hover/${kind}.tag` as const;
  return tagCard({ headId, tag, fact, items: [tag.value], index, translator: context.translator }) satisfies ValueCard;
}

/** The whole record in one sentence. */
export function companionRecordCard(kind: Companion, value: string, context: HoverContext): Card {
  const { record, translator } = context;
  const name = after(record.owner, marks[kind]);
  const domain = domainInWords(name, translator);
  const sections = tags[kind][0]?.sections ?? [];
  return card({
    head: translator.t(`hover/${kind}`, { domain }),
    text: [sentence(kind, value, name, context)],
    sources: sections,
  });
}

const parsers = { 'mta-sts': parseMtaSts, 'tls-rpt': parseTlsRpt, bimi: parseBimi } as const;
const tags: Readonly<Record<Companion, readonly CompanionTagFact[]>> = {
  'mta-sts': MTA_STS_TAGS,
  'tls-rpt': TLS_RPT_TAGS,
  bimi: BIMI_TAGS,
};
/** The label before the mail domain. */
const marks = { 'mta-sts': '_mta-sts', 'tls-rpt': '_tls', bimi: '_bimi' } as const;

function sentence(kind: Companion, value: string, name: Name | undefined, { translator }: HoverContext): string {
  const domain = domainInWords(name, translator);
  switch (kind) {
    case 'mta-sts': {
      const record = parseMtaSts(value);
      if (record.id === undefined || !isSeen(record)) return translator.t(unusable(record));
      const host = `mta-sts.${name === undefined || isUnknown(name) ? '…' : displayName(name)}`;
      return translator.t('hover/mta-sts.sentence', { domain, url: code(`https://${host}/.well-known/mta-sts.txt`) });
    }
    case 'tls-rpt': {
      const record = parseTlsRpt(value);
      if (record.uris.length === 0 || !isSeen(record)) return translator.t(unusable(record));
      const addresses = translator.list(record.uris.map((uri) => quoted(uri.address ?? uri.text)));
      return translator.t('hover/tls-rpt.sentence', { domain, addresses });
    }
    case 'bimi': {
      const record = parseBimi(value);
      const url = firstTag(record, 'l')?.value;
      if (!isSeen(record)) return translator.t(unusable(record));
      if (record.declines) return translator.t('hover/bimi.declines', { domain });
      if (url === undefined || url === '') return translator.t(unusable(record));
      return translator.t('hover/bimi.sentence', { domain, url: quoted(url) });
    }
  }
}

/** Receivers require the exact version at the very beginning. */
function isSeen({ problems }: { readonly problems: readonly { readonly reason: string }[] }): boolean {
  return !problems.some(({ reason }) => reason === 'version');
}

function unusable({ hasHoles }: TagRecord) {
  return hasHoles ? 'hover/unknown' : 'hover/record.faulty';
}
