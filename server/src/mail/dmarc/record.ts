import { once } from '../../text/once';
import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import type { Tag, TagProblem } from '../tags';
import { dmarcTagFact } from './facts';
import type { DmarcTagFact, DmarcTagName, Policy } from './facts';
import { nearestTagName } from './nearest';
import { dmarcTagList } from './tag-list';
import { parseUriList } from './uri';
import type { ReportUri, UriProblem } from './uri';
import { readContent } from './value';
import type { DmarcContent } from './value';
import { caseProblem, readVersion } from './version';
import type { CaseProblem, VersionProblem } from './version';

export { looksLikeDmarc, resemblesDmarc } from './recognize';

/** One tag of a DMARC record. */
export interface DmarcTag extends Tag {
  /** `undefined` for unknown tags. */
  readonly fact: DmarcTagFact | undefined;
  /** The parsed value; `undefined` for unknown tags, `rua`, `ruf`, and values with a hole. */
  readonly content: DmarcContent | undefined;
  /** `rua` and `ruf`: the addresses that are readable or contain a hole. */
  readonly uris: readonly ReportUri[];
}

/** Problems in the text itself. Spans count octets of the value; each fault is one problem. */
export type DmarcProblem =
  | TagProblem
  | VersionProblem
  | CaseProblem
  | UriProblem
  | { readonly kind: 'leading-semicolon'; readonly span: Span }
  /** The first of the two is used here; parsers differ, and under RFC 6376 section 3.2 the whole list is invalid. */
  | { readonly kind: 'duplicate-tag'; readonly span: Span; readonly tag: DmarcTag; readonly first: DmarcTag }
  | {
      readonly kind: 'unknown-tag';
      readonly span: Span;
      readonly tag: DmarcTag;
      readonly meant: DmarcTagName | undefined;
    }
  | { readonly kind: 'invalid-value'; readonly span: Span; readonly tag: DmarcTag; readonly meant: string | undefined };

/** A DMARC policy record or `_report._dmarc` record (RFC 9989 section 4.8, RFC 7489 section 6.4, RFC 9990 section 4). */
export interface DmarcRecord {
  readonly value: string;
  readonly tags: readonly DmarcTag[];
  readonly problems: readonly DmarcProblem[];
  /** If there is a hole anywhere, no tag can be reported as missing. */
  readonly hasHoles: boolean;
}

/** Reads the value of a DMARC record, one character per octet. Never fails: faults are problems of the record. */
export const parseDmarc: (value: string) => DmarcRecord = once(readDmarc);

function readDmarc(value: string): DmarcRecord {
  const list = dmarcTagList(value);
  const version = readVersion(value, list);
  const problems: DmarcProblem[] = list.problems.filter((problem) => !version.explains.includes(problem));
  if (version.problem !== undefined) problems.push(version.problem);
  const leading = /^[\s;]*;\s*/.exec(value);
  if (leading !== null) problems.push({ kind: 'leading-semicolon', span: { start: 0, end: leading[0].length } });

  const firsts = new Map<string, DmarcTag>();
  const tags = list.tags.map((written) => {
    const isVersion = written === version.tag;
    const tag = readTag(value, written, isVersion, firsts.get(written.name), problems);
    if (!firsts.has(tag.name)) firsts.set(tag.name, tag);
    return tag;
  });
  problems.sort((a, b) => a.span.start - b.span.start);
  return { value, tags, problems, hasHoles: value.includes(HOLE) };
}

/** The first tag of that name. */
export function dmarcTag(record: DmarcRecord, name: DmarcTagName): DmarcTag | undefined {
  return record.tags.find((tag) => tag.name === name);
}

/** The policy in a tag; `undefined` if it is missing, invalid or unknown. */
export function policyOf(record: DmarcRecord, name: 'p' | 'sp' | 'np'): Policy | undefined {
  const content = dmarcTag(record, name)?.content;
  return content?.kind === 'policy' ? content.policy : undefined;
}

/** The letter in a tag; `undefined` if it is missing, invalid or unknown. */
export function flagOf(record: DmarcRecord, name: 't' | 'psd'): 'y' | 'n' | 'u' | undefined {
  const content = dmarcTag(record, name)?.content;
  return content?.kind === 'flag' ? content.flag : undefined;
}

/**
 * Is the tag certainly missing? Not if a hole may contain it, if it is only misspelt (`P=`, `policy=`), or if stray text
 * may be the remains of it (`p none`): those are other faults.
 */
export function lacks(record: DmarcRecord, name: DmarcTagName): boolean {
  if (record.hasHoles || dmarcTag(record, name) !== undefined) return false;
  return !record.problems.some(
    (problem) =>
      ((problem.kind === 'unknown-tag' || problem.kind === 'tag-case') && problem.meant === name) ||
      problem.kind === 'missing-equals' ||
      problem.kind === 'missing-name' ||
      (problem.kind === 'missing-semicolon' && isInsideVersion(record, problem.span)),
  );
}

/** Do receivers recognise the text as DMARC, because it certainly begins with `v=DMARC1` (RFC 9989 section 4.10)? */
export function isDmarc(value: string): boolean {
  return /^v[ \t]*=[ \t]*DMARC1[ \t]*(;|$)/.test(value);
}

/** The same for a record that has been read. */
export function hasVersion(record: DmarcRecord): boolean {
  return isDmarc(record.value);
}

/** `v=DMARC1 foo=bar`: an unknown tag inside the version is not read. */
function isInsideVersion(record: DmarcRecord, span: Span): boolean {
  const version = record.tags.find((tag) => tag.content?.kind === 'version');
  return version !== undefined && span.start >= version.span.start && span.end <= version.span.end;
}

function readTag(
  value: string,
  tag: Tag,
  isVersion: boolean,
  first: DmarcTag | undefined,
  problems: DmarcProblem[],
): DmarcTag {
  const fact = dmarcTagFact(tag.name);
  const bare: DmarcTag = { ...tag, fact, content: undefined, uris: [] };
  if (isVersion) return { ...bare, content: { kind: 'version' } };
  if (tag.name.includes(HOLE)) return bare;
  if (first !== undefined) {
    problems.push({ kind: 'duplicate-tag', span: tag.span, tag: bare, first });
    return bare;
  }
  if (fact === undefined) {
    const meant = nearestTagName(tag.name);
    const isCase = meant === tag.name.toLowerCase();
    problems.push(isCase ? caseProblem(bare, meant) : { kind: 'unknown-tag', span: tag.nameSpan, tag: bare, meant });
    return bare;
  }
  if (fact.form === 'version') return bare;
  if (fact.form === 'uris') {
    const list = parseUriList(value, tag.valueSpan);
    problems.push(...list.problems);
    return { ...bare, uris: list.uris };
  }
  if (tag.value.includes(HOLE)) return bare;
  const read = { ...bare, content: readContent(fact.form, tag.value) };
  if (read.content.kind === 'invalid') {
    problems.push({ kind: 'invalid-value', span: tag.valueSpan, tag: read, meant: read.content.meant });
  }
  return read;
}
