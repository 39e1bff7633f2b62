import { HOLE } from '../text/octets';
import type { Span } from '../text/span';
import { parseTagList } from './tags';
import type { Tag, TagList, TagProblem } from './tags';

/** The syntax of a kind of record that consists of a version and a tag list. */
export interface TagRecordForm {
  /** Case-sensitive: `STSv1`. */
  readonly version: string;
  readonly names: ReadonlySet<string>;
  /** White space around `=` is an error (RFC 8461 section 3.1, RFC 8460 section 3). */
  readonly tight: boolean;
}

/** A fault at `span`. `edit` corrects the text if the intention is clear. */
export interface TagRecordProblem<Reason extends string = TagRecordReason> {
  readonly reason: Reason;
  readonly span: Span;
  readonly edit: TagRecordEdit | undefined;
}

export interface TagRecordEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * - `version`: the record does not begin with exactly `v=<version>`;
 * - `semicolon`, `equals`, `stray`: a malformed tag list;
 * - `spaces`: white space around `=` where none is allowed;
 * - `capitals`: capital letters in a tag name.
 */
export type TagRecordReason = 'version' | 'semicolon' | 'equals' | 'stray' | 'spaces' | 'capitals';

export interface TagRecord {
  readonly value: string;
  readonly tags: readonly Tag[];
  /** If there is a hole anywhere, no tag can be reported as missing. */
  readonly hasHoles: boolean;
}

export interface TagRecordReading {
  readonly record: TagRecord;
  readonly problems: readonly TagRecordProblem[];
}

/** Reads the common syntax of MTA-STS, TLS-RPT and BIMI records. */
export function readTagRecord(value: string, form: TagRecordForm): TagRecordReading {
  const list = parseTagList(value, form.names);
  const version = versionProblem(value, list, form);
  const problems = list.problems
    .map((problem) => syntaxProblem(value, problem, form))
    .filter((problem) => version === undefined || !isWithin(problem.span, version.span));
  for (const tag of list.tags) {
    if (version !== undefined && isWithin(tag.span, version.span)) continue;
    const problem = nameProblem(value, tag, form);
    if (problem !== undefined) problems.push(problem);
  }
  if (version !== undefined) problems.unshift(version);
  return { record: { value, tags: list.tags, hasHoles: value.includes(HOLE) }, problems };
}

/** The first tag of that name; later ones are ignored (RFC 8461 section 3.1). */
export function firstTag(record: TagRecord, name: string): Tag | undefined {
  return record.tags.find((tag) => tag.name === name);
}

/** Is the tag certainly missing: not misspelt, and not hidden by a hole or a fault of the list? */
export function lacksTag({ record, problems }: TagRecordReading, name: string): boolean {
  if (record.hasHoles || record.tags.some((tag) => tag.name.toLowerCase() === name)) return false;
  return !problems.some(({ reason }) => reason === 'equals' || reason === 'stray' || reason === 'semicolon');
}

/** Was the text meant as a record of one of these versions (`v=stsv1`, `v:STSv1; id=1`, `STSv1; id=1`)? */
export function looksLikeVersion(value: string, ...versions: readonly string[]): boolean {
  const start = value.slice(0, 40).toLowerCase();
  const [, name, word, next] = /^[^a-z0-9]{0,9}(v[^a-z0-9]{1,4})?([a-z0-9]+)\s?(.?)/.exec(start) ?? [];
  const isVersion = versions.some((version) => version.toLowerCase() === word);
  return isVersion && (name !== undefined || next === ';' || next === ',');
}

function versionProblem(value: string, list: TagList, form: TagRecordForm): TagRecordProblem | undefined {
  const meant = `v=${form.version}`;
  const tag = list.tags.find((candidate) => candidate.name.toLowerCase() === 'v');
  if (tag === undefined) return value.includes(HOLE) ? undefined : missingVersion(value, list, form);
  if (value.slice(0, tag.span.end + 1).includes(HOLE)) return undefined;
  if (tag !== list.tags[0]) {
    const before = value.slice(0, tag.span.start).replace(/[\s;,]+$/, '');
    return {
      reason: 'version',
      span: tag.span,
      edit: { span: { start: 0, end: tag.span.end }, text: `${meant}; ${before}` },
    };
  }
  const glued = tag.name === 'v' ? gluedProblem(tag, form.version) : undefined;
  if (glued !== undefined) return glued;
  if (tag.name !== 'v' || tag.value !== form.version) {
    return { reason: 'version', span: tag.span, edit: { span: { start: 0, end: tag.span.end }, text: meant } };
  }
  const lead = { start: 0, end: tag.span.start };
  return lead.end === 0 ? undefined : { reason: 'version', span: lead, edit: { span: lead, text: '' } };
}

/** No `v=`: `STSv1; id=1`, `v:STSv1; id=1`, `id=1`. */
function missingVersion(value: string, list: TagList, form: TagRecordForm): TagRecordProblem {
  const meant = `v=${form.version}`;
  const word = list.problems.find(({ kind, span }) => {
    return kind === 'missing-equals' && looksLikeVersion(value.slice(span.start), form.version);
  });
  if (word !== undefined) return { reason: 'version', span: word.span, edit: { span: word.span, text: meant } };
  const span = list.tags[0]?.span ?? { start: 0, end: value.length };
  return { reason: 'version', span, edit: { span: { start: 0, end: 0 }, text: `${meant}; ` } };
}

/** `v=STSv1 foo`, `v=STSv1id=1`: the version is correct, but the semicolon after it is missing. */
function gluedProblem(tag: Tag, version: string): TagRecordProblem | undefined {
  const rest = tag.value.slice(version.length);
  if (rest === '' || !tag.value.startsWith(version)) return undefined;
  const start = tag.valueSpan.start + version.length;
  const gap = /^[\s,:|]*/.exec(rest)?.[0].length ?? 0;
  if (/^[a-z]+\s?=/i.test(rest.slice(gap))) {
    const span = { start, end: start + gap };
    return { reason: 'semicolon', span, edit: { span, text: '; ' } };
  }
  if (gap === 0) return undefined;
  return { reason: 'stray', span: { start: start + gap, end: tag.valueSpan.end }, edit: undefined };
}

function syntaxProblem(value: string, { kind, span }: TagProblem, form: TagRecordForm): TagRecordProblem {
  if (kind === 'missing-semicolon') return { reason: 'semicolon', span, edit: { span, text: '; ' } };
  if (kind === 'missing-name') return { reason: 'stray', span, edit: undefined };
  const text = value.slice(span.start, span.end);
  const [, name = '', rest = ''] = /^([a-z]+)\s?[:\s]\s?(\S+)$/i.exec(text) ?? [];
  if (form.names.has(name.toLowerCase())) {
    return { reason: 'equals', span, edit: { span, text: `${name.toLowerCase()}=${rest}` } };
  }
  return { reason: 'stray', span, edit: undefined };
}

function nameProblem(value: string, tag: Tag, form: TagRecordForm): TagRecordProblem | undefined {
  const name = tag.name.toLowerCase();
  if (!form.names.has(name)) return undefined;
  if (name !== tag.name) return { reason: 'capitals', span: tag.nameSpan, edit: { span: tag.nameSpan, text: name } };
  const around = { start: tag.nameSpan.end, end: tag.value === '' ? tag.span.end : tag.valueSpan.start };
  if (!form.tight || value.slice(around.start, around.end) === '=') return undefined;
  return { reason: 'spaces', span: around, edit: { span: around, text: '=' } };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
