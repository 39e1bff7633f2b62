import type { Span } from '../../text/span';
import { parseUriList } from '../dmarc/uri';
import type { ReportUri, UriProblem } from '../dmarc/uri';
import type { Tag } from '../tags';
import { TLS_RPT_TAGS, tagNames } from '../tag-facts';
import { firstTag, lacksTag, looksLikeVersion, readTagRecord } from '../tag-record';
import type { TagRecord, TagRecordForm, TagRecordProblem, TagRecordReason } from '../tag-record';

/**
 * `missing-rua`: no `rua`; `uri-…`: a problem with an address; `other-scheme`: neither mailto nor https;
 * `uri-limit`: a size limit, which only DMARC ever had; `address-after-semicolon`: an address cut off by a `;`.
 */
export type TlsRptReason =
  | TagRecordReason
  | 'missing-rua'
  | 'other-scheme'
  | 'uri-limit'
  | 'address-after-semicolon'
  | `uri-${UriProblem['reason']}`;

/** The TXT record at `_smtp._tls.<domain>` (RFC 8460 section 3). */
export interface TlsRptRecord extends TagRecord {
  readonly uris: readonly ReportUri[];
  readonly problems: readonly TagRecordProblem<TlsRptReason>[];
}

/** Reads a TLS reporting record, one character per octet. Never fails. */
export function parseTlsRpt(value: string): TlsRptRecord {
  const reading = readTagRecord(value, FORM);
  const rua = firstTag(reading.record, 'rua');
  const problems = reading.problems.map((problem) => cutOffAddress(value, problem, rua) ?? problem);
  if (rua === undefined) {
    const span = reading.record.tags[0]?.span ?? { start: 0, end: value.length };
    const missing: readonly TagRecordProblem<TlsRptReason>[] = [{ reason: 'missing-rua', span, edit: undefined }];
    return { ...reading.record, uris: [], problems: [...problems, ...(lacksTag(reading, 'rua') ? missing : [])] };
  }
  const list = parseUriList(value, rua.valueSpan);
  const faults = list.problems.map((problem) => uriProblem(problem, rua));
  return { ...reading.record, uris: list.uris, problems: [...problems, ...faults, ...list.uris.flatMap(misuses)] };
}

/** Was the text meant as a TLS reporting record, at whatever name it is published? */
export function looksLikeTlsRpt(value: string): boolean {
  return looksLikeVersion(value, 'TLSRPTv1', 'TLSRPT1', 'TLSRPT');
}

const FORM: TagRecordForm = { version: 'TLSRPTv1', names: tagNames(TLS_RPT_TAGS), tight: true };

function uriProblem(problem: UriProblem, rua: Tag): TagRecordProblem<TlsRptReason> {
  const { reason, span, replacement } = problem;
  const edit = replacement === undefined ? undefined : { span, text: replacement };
  return { reason: `uri-${reason}`, span: span.start === span.end ? rua.span : span, edit };
}

/** What DMARC accepts but TLS-RPT does not. */
function misuses(uri: ReportUri): TagRecordProblem<TlsRptReason>[] {
  if (uri.scheme !== undefined && uri.scheme !== 'mailto' && uri.scheme !== 'https') {
    return [{ reason: 'other-scheme', span: uri.span, edit: undefined }];
  }
  if (uri.scheme !== 'mailto' || uri.sizeLimit === undefined) return [];
  return [{ reason: 'uri-limit', span: uri.sizeLimit, edit: { span: uri.sizeLimit, text: '' } }];
}

/** `rua=mailto:a@example.com; mailto:b@example.com`: a comma is intended. */
function cutOffAddress(
  value: string,
  problem: TagRecordProblem,
  rua: Tag | undefined,
): TagRecordProblem<TlsRptReason> | undefined {
  const text = value.slice(problem.span.start, problem.span.end);
  if (problem.reason !== 'stray' || rua === undefined || !/^(mailto|https):/i.test(text)) return undefined;
  const gap: Span = { start: rua.span.end, end: problem.span.start };
  const isNext = /^[\s;]*$/.test(value.slice(gap.start, gap.end));
  return { reason: 'address-after-semicolon', span: problem.span, edit: isNext ? { span: gap, text: ',' } : undefined };
}
