import { HOLE } from '../../text/octets';
import { MTA_STS_TAGS, tagNames } from '../tag-facts';
import { firstTag, lacksTag, looksLikeVersion, readTagRecord } from '../tag-record';
import type { TagRecord, TagRecordForm, TagRecordProblem, TagRecordReason } from '../tag-record';

/** `missing-id`: no `id`; `id`: not 1 to 32 letters and digits. */
export type MtaStsReason = TagRecordReason | 'missing-id' | 'id';

/** The TXT record at `_mta-sts.<domain>` (RFC 8461 section 3.1). */
export interface MtaStsRecord extends TagRecord {
  /** The policy's id, if it is well-formed and known. */
  readonly id: string | undefined;
  readonly problems: readonly TagRecordProblem<MtaStsReason>[];
}

/** Reads an MTA-STS record, one character per octet. Never fails. */
export function parseMtaSts(value: string): MtaStsRecord {
  const reading = readTagRecord(value, FORM);
  const problems: TagRecordProblem<MtaStsReason>[] = [...reading.problems];
  const id = firstTag(reading.record, 'id');
  const isValid = id !== undefined && /^[a-z0-9]{1,32}$/i.test(id.value);
  if (id === undefined) {
    const span = reading.record.tags[0]?.span ?? { start: 0, end: value.length };
    if (lacksTag(reading, 'id')) problems.push({ reason: 'missing-id', span, edit: undefined });
  } else if (!isValid && !id.value.includes(HOLE)) {
    const text = id.value.replace(/[^a-z0-9]/gi, '');
    const edit = text === '' || text.length > 32 ? undefined : { span: id.valueSpan, text };
    problems.push({ reason: 'id', span: id.value === '' ? id.span : id.valueSpan, edit });
  }
  return { ...reading.record, id: isValid ? id.value : undefined, problems };
}

/** Was the text meant as an MTA-STS record, at whatever name it is published? */
export function looksLikeMtaSts(value: string): boolean {
  return looksLikeVersion(value, 'STSv1', 'STS1');
}

const FORM: TagRecordForm = { version: 'STSv1', names: tagNames(MTA_STS_TAGS), tight: true };
