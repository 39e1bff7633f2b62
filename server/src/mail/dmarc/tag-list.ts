import type { Tag, TagList, TagProblem } from '../tags';
import { parseTagList } from '../tags';
import { DMARC_TAG_NAMES, dmarcTagFact } from './facts';

/**
 * The tags of a record. If a version or policy is directly followed by another tag (`p=nonerua=…`, typically where two
 * strings join), or by a character other than a semicolon (`v=DMARC1: p=none`), only the semicolon is at fault.
 */
export function dmarcTagList(value: string): TagList {
  const list = parseTagList(value, DMARC_TAG_NAMES);
  const problems: TagProblem[] = [...list.problems];
  const tags = list.tags.flatMap((tag) => separate(value, tag, problems));
  return { tags, problems };
}

function separate(value: string, whole: Tag, problems: TagProblem[]): Tag[] {
  const tags: Tag[] = [];
  let tag = whole;
  for (;;) {
    const start = tag.valueSpan.start + headLength(value, tag);
    NEXT.lastIndex = start;
    const gap = start > tag.valueSpan.start ? NEXT.exec(value)?.[1] : undefined;
    if (gap === undefined || start >= tag.valueSpan.end) break;
    const end = start + gap.length;
    const following = problems.findIndex(({ span }) => span.start === tag.valueSpan.end && span.end === end);
    const problem: TagProblem = { kind: 'missing-semicolon', span: { start, end } };
    tags.push(withValue(value, tag, start));
    if (following >= 0) {
      problems[following] = problem; // `v=DMARC1: p=none`: the next tag has already been found
      return tags;
    }
    problems.push(problem);
    tag = tagAt(value, end, whole.span.end);
  }
  return [...tags, tag];
}

/** Length of the version or policy at the start of the value, if there is one. */
function headLength(value: string, tag: Tag): number {
  const form = dmarcTagFact(tag.name)?.form;
  const head = form === 'version' ? VERSION : form === 'policy' ? POLICY : undefined;
  if (head === undefined) return 0;
  head.lastIndex = tag.valueSpan.start;
  return head.exec(value)?.[0].length ?? 0;
}

function tagAt(value: string, start: number, end: number): Tag {
  const equals = value.indexOf('=', start);
  const nameSpan = { start, end: equals };
  const bare = { name: value.slice(start, equals), nameSpan, span: { start, end } };
  return { ...bare, value: value.slice(equals + 1, end), valueSpan: { start: equals + 1, end } };
}

function withValue(value: string, tag: Tag, end: number): Tag {
  const valueSpan = { start: tag.valueSpan.start, end };
  return { ...tag, value: value.slice(valueSpan.start, end), valueSpan, span: { start: tag.span.start, end } };
}

const VERSION = /DMARC1/y;
const POLICY = /(none|quarantine|reject)/iy;
/** The text in between, then the next tag. */
const NEXT = new RegExp(`([\\s:|.,]{0,9})(?:${[...DMARC_TAG_NAMES].join('|')})=`, 'y');
