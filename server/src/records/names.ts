import { readEscape } from './presentation/escapes';
import { isPlainName } from './presentation/plain';
import { utf8Octets } from '../text/utf8';

import { ROOT, type Name } from './name';

/** Maximum length of a label in octets (RFC 1035 section 2.3.4). */
const LONGEST_LABEL = 63;
/** Maximum length of a name in wire format, including the length octets (RFC 1035 section 2.3.4). */
export const LONGEST_NAME = 255;

export type NameProblemKind = 'empty-label' | 'long-label' | 'long-name';

export interface NameProblem {
  readonly kind: NameProblemKind;
  /** The label as written, or the name. */
  readonly word: string;
  /** Its range in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Actual length in octets; 0 for an empty label. */
  readonly octets: number;
}

export interface ReadName {
  /** Canonical; without a trailing dot if it is relative. */
  readonly text: string;
  readonly absolute: boolean;
  /** Length of its labels in wire format, without the root. */
  readonly octets: number;
  readonly problems: readonly NameProblem[];
}

/** Reads a name in presentation form: labels, escapes, case (RFC 1035 section 5.1, RFC 4343). */
export function readName(written: string): ReadName {
  if (written === '.') return { text: '.', absolute: true, octets: 0, problems: [] };
  const problems: NameProblem[] = [];
  const labels: string[] = [];
  let octets = 0;
  let start = 0;
  let absolute = false;
  for (;;) {
    const label = readLabel(written, start);
    if (label.octets === 0)
      problems.push({
        kind: 'empty-label',
        word: written,
        start,
        end: Math.min(label.end + 1, written.length),
        octets: 0,
      });
    if (label.octets > LONGEST_LABEL) {
      problems.push({
        kind: 'long-label',
        word: written.slice(start, label.end),
        start,
        end: label.end,
        octets: label.octets,
      });
    }
    labels.push(label.text);
    octets += label.octets + 1;
    if (label.end >= written.length) break;
    start = label.end + 1;
    if (start === written.length) {
      absolute = true;
      break;
    }
  }
  const text = labels.join('.');
  return { text: absolute ? `${text}.` : text, absolute, octets, problems };
}

/** The absolute name, if it can be determined: `www` below `example.com.` is `www.example.com.`. */
export function resolveName(written: string, origin: Name): Name | undefined {
  if (written === '@') return origin;
  const { text, absolute, problems } = isSimple(written) ? simpleName(written) : readName(written);
  if (problems.length > 0) return undefined;
  return (absolute ? text : origin === ROOT ? `${text}.` : `${text}.${origin}`) as Name;
}

/** The name that `example.com` means if no origin is known: absolute, with or without its trailing dot. */
export function canonicalName(written: string): Name | undefined {
  return written === '' || written === '@' ? undefined : resolveName(written, ROOT);
}

/** The problem with a name as written, or as completed by the origin. */
export function nameProblems(written: string, origin: Name): readonly NameProblem[] {
  if (written === '@' || (isSimple(written) && written.length + origin.length < LONGEST_NAME)) return [];
  const name = readName(written);
  if (name.problems.length > 0) return name.problems;
  const octets = 1 + name.octets + (name.absolute ? 0 : readName(origin).octets);
  if (octets <= LONGEST_NAME) return [];
  return [{ kind: 'long-name', word: written, start: 0, end: written.length, octets }];
}

/** Most names are already written canonically: lower-case letters, digits, hyphens and underscores. */
function isSimple(written: string): boolean {
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    const isLetter = (code >= 97 && code <= 122) || code === 95;
    if (!isLetter && !(code >= 48 && code <= 57) && code !== 45 && code !== 46) return false;
  }
  return isPlainName(written, 0, written.length);
}

function simpleName(written: string): Pick<ReadName, 'text' | 'absolute' | 'problems'> {
  return { text: written, absolute: written.endsWith('.'), problems: [] };
}

/** The label that begins at `start`, in canonical form; `end` is the offset of its dot or the end of the name. */
function readLabel(written: string, start: number): { text: string; octets: number; end: number } {
  let text = '';
  let octets = 0;
  let i = start;
  while (i < written.length) {
    const code = written.codePointAt(i) ?? 0;
    if (code === 46) break;
    const escape = code === 92 ? readEscape(written, i, written.length) : { code, end: i + (code > 0xffff ? 2 : 1) };
    const isOctet = code === 92 && escape.end - i === 4;
    if (escape.code === undefined) text += written.slice(i, escape.end);
    else
      for (const octet of isOctet ? String.fromCharCode(escape.code) : utf8Octets(escape.code))
        text += canonicalOctet(octet);
    octets += escape.code === undefined || isOctet ? 1 : utf8Octets(escape.code).length;
    i = escape.end;
  }
  return { text, octets, end: i };
}

/** One octet in canonical form: lower case, escaped only if it would be ambiguous or is not printable ASCII. */
function canonicalOctet(octet: string): string {
  const code = octet.charCodeAt(0);
  if (code >= 65 && code <= 90) return octet.toLowerCase();
  if (code <= 32 || code >= 127) return `\\${String(code).padStart(3, '0')}`;
  return '."();\\'.includes(octet) ? `\\${octet}` : octet;
}
