import type { DmarcTagFact } from '../../mail/dmarc/facts';
import type { DmarcRecord, DmarcTag } from '../../mail/dmarc/record';
import { at, quoted, type ValueCard } from './card';
import type { HoverContext } from './context';
import { dmarcRecordCard } from './dmarc-record';
import type { Translator } from './translator';
import { defaultOf, tagAt, tagCard } from './tag-card';

/** The part at `index` of a DMARC record: the whole record at `v`, otherwise a tag and its value. */
export function dmarcCard(record: DmarcRecord, index: number, context: HoverContext): ValueCard | undefined {
  const tag = tagAt(record.tags, index);
  if (tag === undefined) return undefined;
  if (tag.content?.kind === 'version') return { card: dmarcRecordCard(record, context), span: tag.span };
  const { translator } = context;
  return tagCard({
    headId: headOf(tag.fact),
    tag,
    fact: tag.fact,
    items: tag.value.toLowerCase().split(':'),
    index,
    details: [validity(tag, translator), address(tag, index), tag.fact?.change && translator.t(tag.fact.change)],
    translator,
  });
}

/** `np` is new in RFC 9989, `pct` historic. */
function headOf(fact: DmarcTagFact | undefined) {
  return fact === undefined || fact.rfc9989 === 'active'
    ? 'hover/dmarc.tag'
    : (`hover/dmarc.tag.${fact.rfc9989}` as const);
}

function validity({ content, fact }: DmarcTag, translator: Translator): string | undefined {
  if (content?.kind !== 'invalid') return undefined;
  const value = fact && defaultOf(fact, translator);
  return value === undefined ? translator.t('hover/tag.invalid') : translator.t('hover/tag.invalid-default', { value });
}

/** The report address under the cursor, without its wrapping. */
function address({ uris }: DmarcTag, index: number): string | undefined {
  const uri = at(uris, index);
  return uri === undefined ? undefined : quoted(uri.address ?? uri.text);
}
