import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import type { Tag } from '../tags';
import { BIMI_TAGS, tagNames } from '../tag-facts';
import { firstTag, lacksTag, looksLikeVersion, readTagRecord } from '../tag-record';
import type { TagRecord, TagRecordForm, TagRecordProblem, TagRecordReason } from '../tag-record';

/**
 * `missing-logo`: no `l`; `duplicate`: a repeated tag; `scheme`: not https; `several`: more than one address;
 * `url`: not an address; `image-type`: a logo that is neither .svg nor .svgz; `avp`, `lps`: invalid value.
 */
export type BimiReason = TagRecordReason | 'missing-logo' | 'scheme' | 'several' | 'url' | 'image-type' | 'avp' | 'lps';

/** The TXT record at `<selector>._bimi.<domain>` (draft-brand-indicators-for-message-identification-14). */
export interface BimiRecord extends TagRecord {
  /** `l=; a=`: the domain declines to publish a logo. */
  readonly declines: boolean;
  readonly problems: readonly TagRecordProblem<BimiReason>[];
}

/** Reads a BIMI record, one character per octet. Never fails. */
export function parseBimi(value: string): BimiRecord {
  const reading = readTagRecord(value, FORM);
  const problems: TagRecordProblem<BimiReason>[] = [...reading.problems];
  const logo = firstTag(reading.record, 'l');
  if (logo === undefined && lacksTag(reading, 'l')) {
    const span = reading.record.tags[0]?.span ?? { start: 0, end: value.length };
    problems.push({ reason: 'missing-logo', span, edit: undefined });
  }
  const evidence = firstTag(reading.record, 'a');
  for (const tag of [logo, evidence, firstTag(reading.record, 'avp'), firstTag(reading.record, 'lps')]) {
    const problem = tag === undefined || tag.value.includes(HOLE) ? undefined : valueProblem(tag);
    if (problem !== undefined) problems.push(problem);
  }
  return { ...reading.record, declines: logo?.value === '' && (evidence?.value ?? '') === '', problems };
}

/** Was the text meant as a BIMI record, at whatever name it is published? */
export function looksLikeBimi(value: string): boolean {
  return looksLikeVersion(value, 'BIMI1', 'BIMIv1', 'BIMI');
}

const FORM: TagRecordForm = { version: 'BIMI1', names: tagNames(BIMI_TAGS), tight: false };

function valueProblem(tag: Tag): TagRecordProblem<BimiReason> | undefined {
  if (tag.name === 'avp') return preferenceProblem(tag);
  if (tag.name === 'lps') {
    const isValid = tag.value === '' || /^[a-z0-9-]{1,63}([ \t]*,[ \t]*[a-z0-9-]{1,63})*$/i.test(tag.value);
    return isValid ? undefined : { reason: 'lps', span: tag.valueSpan, edit: undefined };
  }
  return tag.value === '' ? undefined : urlProblem(tag);
}

/** Which avatar receivers should prefer, the brand's (default) or the person's. */
function preferenceProblem(tag: Tag): TagRecordProblem<BimiReason> | undefined {
  if (tag.value === 'brand' || tag.value === 'personal') return undefined;
  const lower = tag.value.toLowerCase();
  const edit = lower === 'brand' || lower === 'personal' ? { span: tag.valueSpan, text: lower } : undefined;
  return { reason: 'avp', span: tag.value === '' ? tag.span : tag.valueSpan, edit };
}

/** One https address; a `,` must be written as `%2C`. */
function urlProblem(tag: Tag): TagRecordProblem<BimiReason> | undefined {
  const { value, valueSpan: span } = tag;
  // Early drafts had `a=self` for a logo without a certificate.
  if (tag.name === 'a' && value === 'self') return { reason: 'url', span, edit: { span, text: '' } };
  if (/,\s{0,9}https?:/i.test(value)) return { reason: 'several', span, edit: undefined };
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(value)?.[0].toLowerCase();
  if (scheme === 'http') {
    const name: Span = { start: span.start, end: span.start + scheme.length };
    return { reason: 'scheme', span: name, edit: { span: name, text: 'https' } };
  }
  if (scheme === undefined && isHost(value)) {
    const edit = { span: { start: span.start, end: span.start }, text: 'https://' };
    return { reason: 'scheme', span, edit };
  }
  if (scheme !== 'https') return { reason: scheme === undefined ? 'url' : 'scheme', span, edit: undefined };
  if (!isHost(value.slice('https://'.length)) || !/^https:\/\//i.test(value))
    return { reason: 'url', span, edit: undefined };
  const path = /^[^?#]*/.exec(value)?.[0] ?? value;
  const isPicture = tag.name === 'a' || /\.svgz?$/i.test(path);
  return isPicture ? undefined : { reason: 'image-type', span, edit: undefined };
}

/** Does the text begin with a host name, and go on without white space or comma? */
function isHost(text: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(:[0-9]{1,5})?([/?#]|$)/i.test(text) && !/[\s,<>"]/.test(text);
}
