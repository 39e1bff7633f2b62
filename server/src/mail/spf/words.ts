import type { Span } from '../../text/span';
import { parseIp } from './addresses';
import { isControl, isSpaceOrControl, typographicAt } from './characters';
import { mechanismFact, modifierFact } from './facts';
import { type Head, headAt, isTermStart } from './names';
import type { ProblemOf, Repair, SeparatorFault } from './problem';

type SeparatorProblem = ProblemOf<'separator'>;

/** The text of one term; a term split by a space is one word. */
export interface Word extends Span {
  /** In a list (`ip4:192.0.2.1,192.0.2.2`): the qualifier and name of the term that it continues. */
  readonly continues?: Head | undefined;
}

export interface Words {
  readonly words: readonly Word[];
  readonly problems: readonly SeparatorProblem[];
}

/**
 * Splits a record into terms. Only spaces may separate them (RFC 7208 section 4.6.1); commas, tabs and the like are
 * read as separators and reported, and spaces that split one term are bridged and reported.
 */
export function splitWords(value: string, start: number, end: number): Words {
  const problems: SeparatorProblem[] = [];
  const words: Word[] = [];
  let gapStart = start;
  for (let at = skipGap(value, start, end); at < end; at = skipGap(value, gapStart, end)) {
    const gap = { start: gapStart, end: at };
    const stop = wordEnd(value, at, end);
    const previous = words.at(-1);
    const joint = previous && jointOf(value, previous, { start: at, end: stop });
    if (previous !== undefined && joint !== undefined) {
      words[words.length - 1] = { start: previous.start, end: stop };
      problems.push(separator(gap, joint.fault, { span: gap, octets: joint.octets }));
    } else {
      const continues = previous && continuedHead(value, previous, gap, stop);
      addGapProblem(value, gap, ` ${written(continues)}`, problems);
      if (continues !== undefined) words.push({ start: at, end: stop, continues });
      else addWord(value, { start: at, end: stop }, words, problems);
    }
    gapStart = stop;
  }
  addGapProblem(value, { start: gapStart, end }, '', problems);
  return { words, problems };
}

/** Skips spaces, control characters, and commas or semicolons that act as separators. */
function skipGap(value: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const mark = typographicAt(value, at);
    if (mark?.kind === 'space') at += mark.length;
    else if (isSpaceOrControl(value.charCodeAt(at)) || isPunctuation(value.charCodeAt(at))) at++;
    else break;
  }
  return at;
}

function wordEnd(value: string, start: number, end: number): number {
  const head = headAt(value, start, end);
  for (let at = start; at < end; at++) {
    const code = value.charCodeAt(at);
    if (isSpaceOrControl(code) || typographicAt(value, at)?.kind === 'space') return at;
    if (code === 37 && value.charAt(at + 1) === '{') at = macroEnd(value, at, end);
    else if (isPunctuation(code) && endsWord(value, at, end, head)) return at;
  }
  return end;
}

/** Commas and semicolons are legal inside a macro (`%{i,}`). */
function macroEnd(value: string, at: number, end: number): number {
  for (let i = at + 2; i < Math.min(end, at + 40); i++) {
    const c = value.charAt(i);
    if (c === '}') return i;
    if (c === ' ') break;
  }
  return at + 1;
}

/** Is the comma or semicolon meant as a separator? Inside a name it is legal (RFC 7208 section 7.1), though unusual. */
function endsWord(value: string, at: number, end: number, head: Head): boolean {
  if (head.delimiter === '=' && mechanismFact(head.name) === undefined && modifierFact(head.name) === undefined)
    return false;
  const next = at + 1 < end ? value.charCodeAt(at + 1) : 32;
  if (isSpaceOrControl(next) || isPunctuation(next) || isTermStart(value, at + 1, end)) return true;
  return continuation(head, /^[^\s,;]*/.exec(value.slice(at + 1, at + 80))?.[0] ?? '') !== undefined;
}

/** The term that `ip4:192.0.2.1,192.0.2.2` continues after its comma. */
function continuedHead(value: string, previous: Word, gap: Span, stop: number): Head | undefined {
  if (!/[,;]/.test(value.slice(gap.start, gap.end)) || isTermStart(value, gap.end, stop)) return undefined;
  const head = previous.continues ?? headAt(value, previous.start, previous.end);
  return continuation(head, value.slice(gap.end, stop));
}

/** An address or a name as the next item of a list whose first item is `head`. */
function continuation(head: Head, item: string): Head | undefined {
  const fact = mechanismFact(head.name);
  if (fact === undefined || fact.argument === 'none' || head.delimiter !== ':') return undefined;
  const ip = parseIp(item.replace(/\/[0-9]*$/, ''));
  if (ip !== undefined) return { ...head, name: `ip${String(ip.family)}` };
  const takesNames = fact.argument === 'domain' || fact.argument === 'optional-domain';
  return takesNames && /^[a-z0-9_-][a-z0-9_.-]*\.[a-z][a-z0-9-]+\.?$/i.test(item) ? head : undefined;
}

function written(head: Head | undefined): string {
  return head === undefined ? '' : head.qualifier + head.name + head.delimiter;
}

function addGapProblem(value: string, gap: Span, octets: string, problems: SeparatorProblem[]): void {
  for (let at = gap.start; at < gap.end; at++) {
    const fault = gapFault(value.charCodeAt(at));
    if (fault === undefined) continue;
    const isTrailing = octets === '' && fault === 'line-break';
    problems.push(separator(gap, isTrailing ? 'trailing-line-break' : fault, { span: gap, octets }));
    return;
  }
}

function gapFault(code: number): SeparatorFault | undefined {
  if (code === 44) return 'comma';
  if (code === 59) return 'semicolon';
  if (code === 9) return 'tab';
  if (code === 10 || code === 13) return 'line-break';
  return isControl(code) ? 'control' : undefined;
}

/** Adds a word, or several if terms are run together (`mx-all`, `ip4:192.0.2.1include:a.example`). */
function addWord(value: string, word: Span, words: Word[], problems: SeparatorProblem[]): void {
  const starts = [word.start];
  for (const match of value.slice(word.start, word.end).matchAll(gluedTerm)) {
    const cut = word.start + match.index;
    if (isComplete(value, starts.at(-1) ?? cut, cut)) starts.push(cut);
  }
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? word.end;
    words.push({ start, end });
    const before = starts[index - 1];
    if (before === undefined) return;
    const repair = { span: { start, end: start }, octets: ' ' };
    problems.push(separator({ start: before, end }, 'missing-space', repair));
  });
}

const gluedTerm = /[-+~?]all$|[-+~?]?(?:include:|exists:|ip4:|ip6:|redirect=)/gi;

/** Is `value.slice(start, end)` a complete term, so that the following text is the next one? */
function isComplete(value: string, start: number, end: number): boolean {
  const { qualifier, name, delimiter } = headAt(value, start, end);
  const mechanism = mechanismFact(name);
  const length = qualifier.length + name.length + delimiter.length;
  if (delimiter === '') return mechanism !== undefined && length === end - start;
  return (mechanism !== undefined || modifierFact(name)?.argument === 'domain') && end - start > length;
}

interface Joint {
  readonly fault: SeparatorFault;
  /** The correct text in place of the gap. */
  readonly octets: string;
}

/** Are two words one term split by a space? */
function jointOf(value: string, left: Word, right: Span): Joint | undefined {
  const text = value.slice(left.start, left.end).replace(/\s+/g, '');
  const next = value.charAt(right.start);
  if (/^[-+~?]$/.test(text)) {
    return /[a-z]/i.test(next) ? { fault: 'space-after-qualifier', octets: '' } : undefined;
  }
  const { qualifier, name, delimiter } = headAt(text, 0, text.length);
  const mechanism = mechanismFact(name);
  const modifier = modifierFact(name)?.argument === 'domain';
  if (mechanism === undefined && !modifier) return undefined;
  const isBare = text.length === qualifier.length + name.length + delimiter.length;
  const rest = value.slice(right.start, right.end);
  if ((/^\/+[0-9]/.test(rest) || (text.endsWith('/') && /^[0-9]+$/.test(rest))) && takesPrefix(name, delimiter))
    return inTerm;
  if (!isBare || mechanism?.argument === 'none') return undefined;
  if (delimiter === '' && (modifier ? next === '=' : next === ':')) return inTerm;
  if (isTermStart(value, right.start, right.end) || /[-+~?]/.test(next)) return undefined;
  if (delimiter === (modifier ? '=' : ':')) return inTerm;
  const needsValue = modifier || mechanism?.argument !== 'optional-domain';
  if (delimiter === '' && needsValue && /[.:]/.test(rest)) {
    return { fault: 'space-for-colon', octets: modifier ? '=' : ':' };
  }
  return undefined;
}

const inTerm: Joint = { fault: 'space-in-term', octets: '' };

function takesPrefix(name: string, delimiter: string): boolean {
  const fact = mechanismFact(name);
  if (fact === undefined) return false;
  return fact.dualCidr ? delimiter !== '/' : delimiter === ':' && (fact.argument === 'ip4' || fact.argument === 'ip6');
}

function isPunctuation(code: number): boolean {
  return code === 44 || code === 59;
}

function separator(span: Span, fault: SeparatorFault, repair: Repair): SeparatorProblem {
  return { kind: 'separator', fault, span, term: undefined, permerror: true, repair };
}
