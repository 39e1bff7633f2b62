import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import type { Tag, TagList, TagProblem } from '../tags';
import type { DmarcTagName } from './facts';

/**
 * The record does not begin with exactly `v=DMARC1`, so receivers ignore all of it (RFC 9989 section 4.7).
 * - `missing`: no version; the span is the first tag, before which it belongs;
 * - `misspelt`: `V=DMARC1`, `v=dmarc1`, `DMARC1` alone; `replacement` is the correct text for the span;
 * - `not-first`: it follows other tags.
 */
export interface VersionProblem {
  readonly kind: 'version';
  readonly reason: 'missing' | 'misspelt' | 'not-first';
  readonly span: Span;
  readonly replacement: 'v=DMARC1' | 'DMARC1';
}

/**
 * A tag whose name is correct except for capitals (`P`, `Rua`, `V`): parsers that compare names exactly, as RFC 6376
 * section 3.2 requires, ignore it, or the whole record in the case of `V`; others accept it.
 */
export interface CaseProblem {
  readonly kind: 'tag-case';
  /** The name. */
  readonly span: Span;
  readonly tag: Tag;
  readonly meant: DmarcTagName;
}

export interface VersionReading {
  /** The version tag, correct or misspelt. */
  readonly tag: Tag | undefined;
  readonly problem: VersionProblem | CaseProblem | TagProblem | undefined;
  /** Problems of the tag list that duplicate this one. */
  readonly explains: readonly TagProblem[];
}

/** Finds the version and its problem; a missing `;` or `=` around it remains a syntax fault. */
export function readVersion(value: string, list: TagList): VersionReading {
  const first = list.tags[0];
  const bare = list.problems.find((problem) => problem.kind === 'missing-equals' && isVersionWord(value, problem.span));
  if (bare !== undefined) {
    if (/^v/i.test(value.slice(bare.span.start))) return { tag: undefined, problem: undefined, explains: [] };
    return { tag: undefined, problem: problemAt('misspelt', bare.span), explains: [bare] };
  }
  const tag = list.tags.find((candidate) => candidate.name === 'v') ?? list.tags.find(isMisspelt);
  const problem = tag === undefined ? missing(value, first) : faultIn(value, tag, first);
  return { tag, problem, explains: [] };
}

export function caseProblem(tag: Tag, meant: DmarcTagName): CaseProblem {
  return { kind: 'tag-case', span: tag.nameSpan, tag, meant };
}

function missing(value: string, first: Tag | undefined): VersionProblem | undefined {
  if (value.includes(HOLE)) return undefined;
  return problemAt('missing', first?.span ?? { start: 0, end: value.length });
}

function faultIn(value: string, tag: Tag, first: Tag | undefined): VersionReading['problem'] {
  if (value.slice(0, tag.span.end + 1).includes(HOLE)) return undefined;
  const glued = gluedText(tag);
  if (glued !== undefined) return glued;
  if (tag.name === 'V' && tag.value === 'DMARC1' && tag === first) return caseProblem(tag, 'v');
  if (tag.name.toLowerCase() !== 'v' || tag.value === '') return problemAt('misspelt', tag.span);
  if (tag.value !== 'DMARC1')
    return tag.name === 'v' ? problemAt('misspelt', tag.valueSpan, 'DMARC1') : problemAt('misspelt', tag.span);
  return tag === first ? undefined : problemAt('not-first', tag.span);
}

function problemAt(
  reason: VersionProblem['reason'],
  span: Span,
  replacement: VersionProblem['replacement'] = 'v=DMARC1',
): VersionProblem {
  return { kind: 'version', reason, span, replacement };
}

/** `v=DMARC1 none`, `v=DMARC1 foo=bar`: the version is correct, but the semicolon after it is missing. */
function gluedText(tag: Tag): TagProblem | undefined {
  const [head, gap = ''] = /^DMARC1([\s,:|]+)/.exec(tag.value) ?? [];
  if (tag.name !== 'v' || head === undefined) return undefined;
  const end = tag.valueSpan.start + head.length;
  const isTag = /^[a-z]+\s?=/i.test(tag.value.slice(head.length, head.length + 20));
  if (isTag) return { kind: 'missing-semicolon', span: { start: end - gap.length, end } };
  return { kind: 'missing-equals', span: { start: end, end: tag.valueSpan.end } };
}

function isMisspelt(tag: Tag): boolean {
  return tag.name === 'V' || /^dmarc/i.test(tag.value);
}

function isVersionWord(value: string, span: Span): boolean {
  return /^(v\W{0,3})?dmarc\s?1?$/i.test(value.slice(span.start, Math.min(span.end, span.start + 20)));
}
