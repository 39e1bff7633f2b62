import { isSpf, looksLikeSpf, type SpfRecord } from '../../mail/spf/record';
import { labels, type Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import type { ZoneView } from '../../records/zone-view';
import { canonicalOf } from '../../records/plain-names';
import { textRecords, type TextRecord } from '../../records/text-records';
import { spfOf } from './spf-of';

/** An SPF record at a name, as receivers find it. */
export interface PublishedSpf extends TextRecord {
  readonly spf: SpfRecord;
}

/** The TXT records of a name that receivers take for SPF (RFC 7208 section 4.5). */
export function spfRecordsAt(records: readonly ResourceRecord[]): PublishedSpf[] {
  return textRecords(records, isSpf).map(({ record, text }) => ({ record, text, spf: spfOf(text) }));
}

/** Is the record at this name made to be included by others, so that it need not end with `all`? */
export function isForInclusion(name: Name, zone: ZoneView): boolean {
  return (
    labels(name).some((label, index) => label.startsWith('_') || (index === 0 && /^spf[a-z0-9-]*$/.test(label))) ||
    isIncluded(name, zone)
  );
}

/** Does an SPF record of the zone include the name, or redirect to it? */
function isIncluded(name: Name, zone: ZoneView): boolean {
  return zone.hasText(includesOf, name);
}

function includesOf({ text, owner }: ResourceRecord): readonly Name[] {
  if (text === undefined || !/include:|redirect=/i.test(text.value) || !looksLikeSpf(text.value)) return [];
  return spfOf(text).terms.flatMap((term) => {
    const isTarget =
      (term.kind === 'mechanism' && term.name === 'include') || (term.kind === 'modifier' && term.name === 'redirect');
    if (!isTarget || term.domain === undefined) return [];
    const target = canonicalOf(term.domain.text.replace(/\.$/, '').toLowerCase());
    return target === undefined || target === owner ? [] : [target];
  });
}
