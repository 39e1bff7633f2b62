import { HOLE } from '../../text/octets';
import type { Span } from '../../text/span';
import { isSpaceOrControl, typographicAt, typographicBefore } from './characters';
import { isTermStart } from './names';
import type { Version } from './nodes';
import type { SpfProblem } from './problem';

export interface ReadVersion {
  readonly version: Version;
  readonly problems: readonly SpfProblem[];
  /** Where the terms begin, and where the record ends: quotes around all of it are excluded. */
  readonly termsStart: number;
  readonly end: number;
}

/**
 * Do receivers recognise it as SPF: exactly `v=spf1`, in any case, then a space or the end (RFC 7208 section 4.5)?
 * Unknown text may begin with a space.
 */
export function isSpf(value: string): boolean {
  return /^v=spf1(?:[ \uFFFC]|$)/i.test(value);
}

/** Was it meant as an SPF record, even if receivers may not recognise it (`v=spf1;`, `v= spf1`, `spf1 mx -all`)? */
export function looksLikeSpf(value: string): boolean {
  const kind = readVersion(value)?.version.kind;
  return kind === 'exact' || kind === 'wrong';
}

/** `spf2.0/pra`: Sender ID (RFC 4406). */
export function isSenderId(value: string): boolean {
  return readVersion(value)?.version.kind === 'sender-id';
}

/** The version of a text that is or was meant as SPF or Sender ID; `undefined` for any other text. */
export function readVersion(value: string): ReadVersion | undefined {
  const start = contentStart(value);
  const end = start === 0 ? value.length : contentEnd(value, start);
  const head = value.slice(start, start + 80);
  const senderId = /^spf2\.0\/[a-z,]*/i.exec(head)?.[0];
  if (senderId !== undefined) return known('sender-id', start, senderId.length, end);
  if (/^v=spf1/i.test(head) && isVersionEnd(value, start + 6)) return known('exact', start, 6, end);
  const length = wrongVersionLength(value, start, head);
  return length === undefined ? late(value, start, end) : wrong(value, { start, end: start + length }, end);
}

/** A version after terms, as from a map whose values Terraform takes in the order of their keys. */
function late(value: string, start: number, end: number): ReadVersion | undefined {
  const content = value.slice(start, end);
  const at = value.length > LONGEST_LATE ? -1 : content.search(/ v=spf1(?= |$)/i);
  if (at < 0 || !content.split(' ').every((word) => word === '' || TERM.test(word))) return undefined;
  const span = { start: start + at + 1, end: start + at + 7 };
  const problem: SpfProblem = { kind: 'version', span, term: undefined, permerror: true };
  return { version: { span, kind: 'wrong' }, problems: [problem], termsStart: end, end };
}

/** A longer text is not one that lost its order. */
const LONGEST_LATE = 2000;
const TERM =
  /^(?:v=spf1|[-+~?]?(?:all|a|mx|ptr)(?:[:/]\S+)?|[-+~?]?(?:include|ip[46]|exists):\S+|(?:redirect|exp)=\S+|\uFFFC)$/i;

function known(kind: Version['kind'], start: number, length: number, end: number): ReadVersion {
  const span = { start, end: start + length };
  return { version: { span, kind }, problems: [], termsStart: span.end, end };
}

function wrong(value: string, span: Span, end: number): ReadVersion {
  const octets = span.end >= end || isSpaceOrControl(value.charCodeAt(span.end)) ? 'v=spf1' : 'v=spf1 ';
  const problem: SpfProblem = { kind: 'version', span, term: undefined, permerror: true, repair: { span, octets } };
  return { version: { span, kind: 'wrong' }, problems: [problem], termsStart: span.end, end };
}

/** Spaces, tabs and unknown text end a version; other faults are in the text after it. */
function isVersionEnd(value: string, at: number): boolean {
  if (at >= value.length || isSpaceOrControl(value.charCodeAt(at)) || value.charAt(at) === HOLE) return true;
  return value.charAt(at) === '"' || typographicAt(value, at) !== undefined;
}

/** Malformed versions that are still certainly SPF. */
const surely = /^(?:v[ \t]{0,3}=[ \t]{0,3}(?:"|v=)?spf|(?:@|txt|spf1?)[ \t:=]{1,3}"?v=spf1)/i;
/** Words unique to SPF. */
const spfTerm = /(?:^|[\s,;])[-~?+]all(?![\w.])|(?:^|[\s,;+~?-])(?:include:|ip[46]:|redirect=)/i;
const nearVersions = ['v=spf1', 'spf1', 'spf'];

function wrongVersionLength(value: string, start: number, head: string): number | undefined {
  const sure = surely.exec(head)?.[0];
  if (sure !== undefined) return sure.length + tailLength(value, start + sure.length, sure.endsWith('1'));
  const word = /^[^\s,;]{3,8}(?=[\s,;]|$)/.exec(head)?.[0];
  if (word === undefined || !isNearVersion(word.toLowerCase()) || !spfTerm.test(value)) return undefined;
  return word.length + tailLength(value, start + word.length, true);
}

/** The rest of the version word: its number and trailing punctuation, but not a term attached to it. */
function tailLength(value: string, from: number, hasNumber: boolean): number {
  let at = from;
  if (!hasNumber) {
    const number = /^(?:1|[ \t]1(?=[\s;,]|$))/.exec(value.slice(from, from + 20))?.[0];
    at += number?.length ?? 0;
  }
  while (at < value.length && /[\w.]/.test(value.charAt(at)) && !isTermStart(value, at, value.length)) at++;
  while (at < value.length && /[;,:/"']/.test(value.charAt(at))) at++;
  return at - from;
}

/** `v=sfp1`, `v-spf1`, `=spf1`: at most two characters away, with all its letters present. */
function isNearVersion(word: string): boolean {
  if (nearVersions.includes(word)) return true;
  const letters = [...word.replace(/[^a-z]/g, '')].sort().join('');
  return (letters === 'fpsv' || letters === 'fps') && /[0-9]\W*$/.test(word);
}

/** Skips white space and quotes before the record: separate rules report those. */
function contentStart(value: string): number {
  let at = 0;
  for (;;) {
    const mark = typographicAt(value, at);
    if (mark !== undefined && mark.kind !== 'dash') at += mark.length;
    else if (at < value.length && (isSpaceOrControl(value.charCodeAt(at)) || /["']/.test(value.charAt(at)))) at++;
    else return at;
  }
}

function contentEnd(value: string, start: number): number {
  let at = value.length;
  for (;;) {
    const mark = typographicBefore(value, at);
    if (mark !== undefined && mark.kind !== 'dash' && at - mark.length > start) at -= mark.length;
    else if (at - 1 > start && /["']/.test(value.charAt(at - 1))) at--;
    else return at;
  }
}
