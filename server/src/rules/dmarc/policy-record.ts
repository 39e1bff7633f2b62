import { isReportName } from '../../mail/recognise';
import { isDmarc, parseDmarc } from '../../mail/dmarc/record';
import type { DmarcRecord, DmarcTag } from '../../mail/dmarc/record';
import { labels, parent } from '../../records/name';
import type { Name } from '../../records/name';
import type { ResourceRecord } from '../../records/record';
import { textRecords, type TextRecord } from '../../records/text-records';

/** A TXT record that receivers take for the DMARC record of its name. */
export interface PolicyRecord extends TextRecord {
  readonly dmarc: DmarcRecord;
  readonly version: DmarcTag;
}

/** Those of the records that begin with a valid version; all others are discarded (RFC 9989 section 4.10). */
export function policyRecords(records: readonly ResourceRecord[]): PolicyRecord[] {
  return textRecords(records, isDmarc).flatMap(({ record, text }) => {
    const dmarc = parseDmarc(text.value);
    const version = dmarc.tags[0];
    return version === undefined ? [] : [{ record, text, dmarc, version }];
  });
}

/** `example.com.` for `_dmarc.example.com.`: whose policy a record at that name is. */
export function policyDomain(name: Name): Name | undefined {
  return name.startsWith('_dmarc.') ? parent(name) : undefined;
}

/** Is it a permission to send reports to this host (`<domain>._report._dmarc.<host>`, RFC 9990 section 4)? */
export function isReportRecord({ owner, ownerText }: ResourceRecord): boolean {
  return isReportName(labels(owner ?? ownerText.toLowerCase()));
}

/** Is it certainly the policy of a domain? Without a known owner, only the text of its name can show that. */
export function isPolicyRecord({ owner, ownerText }: ResourceRecord): boolean {
  const written = labels(owner ?? ownerText.toLowerCase());
  return !isReportName(written) && (owner !== undefined || written.some((label) => label.endsWith('_dmarc')));
}
