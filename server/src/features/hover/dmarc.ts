import type { DmarcTagFact } from '../../mail/dmarc/facts';
import type { DmarcRecord, DmarcTag } from '../../mail/dmarc/record';
import { at, quoted, type ValueCard } from './card';
import type { HoverContext } from './context';
import { dmarcRecordCard } from './dmarc-record';
import type { Translator } from './translator';
import { defaultOf, tagAt, tagCard } from './tag-card';

/** What stands at `index` of a DMARC record: the whole record at `v`, else a tag and its value. */
export function dmarcCard(record: DmarcRecord, index: number, context: HoverContext): ValueCard | undefined {
  const tag = tagAt(record.tags, index);
  if (tag === undefined) return undefined;
  if (tag.content?.kind === 'version') return { card: dmarcRecordCard(record, context), span: tag.span };
  const { speech } = context;
  return tagCard({
    headId: headOf(tag.fact),
    tag,
    fact: tag.fact,
    items: tag.value.toLowerCase().split(':'),
    index,
    details: [validity(tag, speech), address(tag, index), tag.fact?.change && speech.t(tag.fact.change)],
    speech,
  });
}

/** `np` is new in RFC 9989, `pct` historic. */
function headOf(fact: DmarcTagFact | undefined) {
  return fact === undefined || fact.rfc9989 === 'active'
    ? 'hover/dmarc.tag'
    : (`hover/dmarc.tag.${fact.rfc9989}` as const);
}

function validity({ content, fact }: DmarcTag, speech: Translator): string | undefined {
  if (content?.kind !== 'invalid') return undefined;
  const value = fact && defaultOf(fact, speech);
  return value === undefined ? speech.t('hover/tag.invalid') : speech.t('hover/tag.invalid-default', { value });
}

/** The report address under the cursor, without its wrapping. */
function address({ uris }: DmarcTag, index: number): string | undefined {
  const uri = at(uris, index);
  return uri === undefined ? undefined : quoted(uri.address ?? uri.text);
}
