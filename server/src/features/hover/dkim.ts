import { dkimTagFact } from '../../mail/dkim/facts';
import { listItems, type DkimRecord } from '../../mail/dkim/record';
import { tag as tagNamed, type Tag } from '../../mail/tags';
import { labels, type Name } from '../../records/name';
import { HOLE } from '../../text/octets';
import { code } from '../markdown';
import { card, type Card, type ValueCard } from './card';
import type { HoverContext } from './context';
import { keyDetails, keySentence } from './dkim-key';
import { tagAt, tagCard } from './tag-card';

/** The part at `index` of a DKIM key record: the whole key at `v`, the decoded key at `p`, otherwise a tag. */
export function dkimCard(record: DkimRecord, index: number, context: HoverContext): ValueCard | undefined {
  const tag = tagAt(record.tags, index);
  if (tag === undefined) return undefined;
  if (tag.name === 'v') return { card: dkimRecordCard(record, context), span: tag.span };
  const { translator } = context;
  const fact = dkimTagFact(tag.name);
  const isKey = tag.name === 'p' && tag === tagNamed(record, 'p');
  return tagCard({
    headId: 'hover/dkim.tag',
    tag,
    fact,
    text: isKey ? keySentence(record, undefined, translator) : undefined,
    items: fact?.list === true ? listItems(tag).map(({ text }) => text) : [tag.value],
    index,
    details: [
      fact?.status === 'historic' ? translator.t('hover/dkim.historic') : undefined,
      fact?.status === 'elsewhere' ? translator.t('hover/dkim.elsewhere') : undefined,
      ...(isKey ? keyDetails(record, translator) : []),
    ],
    translator,
  });
}

/** The whole record in one sentence, and the verdict on its key. */
export function dkimRecordCard(record: DkimRecord, { record: { owner }, translator }: HoverContext): Card {
  const selector = selectorOf(owner);
  const words = selector === undefined ? undefined : code(selector);
  return card({
    head: words === undefined ? translator.t('hover/dkim.key') : translator.t('hover/dkim', { selector: words }),
    text: [isIgnored(record) ? translator.t('hover/dkim.not-first') : keySentence(record, words, translator)],
    details: [isTesting(record) ? translator.t('hover/dkim.testing') : undefined, ...keyDetails(record, translator)],
    sources: ['RFC 6376 section 3.6.1'],
  });
}

/** `mail` of `mail._domainkey.example.com.`; selectors may have dots. */
function selectorOf(owner: Name | undefined): string | undefined {
  const names = owner === undefined ? [] : labels(owner);
  const end = names.indexOf('_domainkey');
  return end > 0 ? names.slice(0, end).join('.') : undefined;
}

/** If `v` is present, it must be the first tag and exactly `DKIM1` (RFC 6376 section 3.6.1). */
function isIgnored(record: DkimRecord): boolean {
  const v = tagNamed(record, 'v');
  if (v === undefined || record.value.slice(0, v.span.end).includes(HOLE)) return false;
  return v !== record.tags[0] || v.value !== 'DKIM1';
}

function isTesting(record: DkimRecord): boolean {
  const flags: Tag | undefined = tagNamed(record, 't');
  return flags !== undefined && listItems(flags).some(({ text }) => text === 'y');
}
