import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { modifierFact } from './facts';
import type { SpfRecord, Term } from './nodes';
import type { SpfProblem } from './problem';
import { readTerm } from './term';
import { readVersion } from './version';
import { splitWords } from './words';

export type * from './nodes';
export type { ProblemOf, Repair, SpfProblem } from './problem';
export { isSenderId, isSpf, looksLikeSpf } from './version';

/** Reads SPF text. Never fails: invalid text becomes a problem. Text of another kind has no terms. */
export const parseSpf: (value: string) => SpfRecord = once(readSpf);

function readSpf(value: string): SpfRecord {
  const read = readVersion(value);
  if (read === undefined || read.version.kind === 'sender-id') {
    return { value, version: read?.version ?? { span: { start: 0, end: 0 }, kind: 'wrong' }, terms: [], problems: [] };
  }
  const problems: SpfProblem[] = [...read.problems];
  const { words, problems: gaps } = splitWords(value, read.termsStart, read.end);
  const terms: Term[] = [];
  for (const word of words) {
    const { term, problems: faults } = readTerm(value, word);
    terms.push(term);
    problems.push(...faults);
  }
  problems.push(...gaps, ...duplicateModifiers(terms));
  problems.sort((a, b) => a.span.start - b.span.start);
  return { value, version: read.version, terms, problems };
}

/** `redirect` and `exp` may each appear only once (RFC 7208 section 6). */
function duplicateModifiers(terms: readonly Term[]): SpfProblem[] {
  const first = new Map<string, Span>();
  const problems: SpfProblem[] = [];
  for (const term of terms) {
    if (term.kind !== 'modifier' || modifierFact(term.name)?.once !== true) continue;
    const earlier = first.get(term.name);
    if (earlier === undefined) first.set(term.name, term.span);
    else
      problems.push({ kind: 'duplicate-modifier', span: term.span, term: term.span, permerror: true, first: earlier });
  }
  return problems;
}
