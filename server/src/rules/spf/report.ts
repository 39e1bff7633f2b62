import type { ProblemOf, Repair, SpfProblem, SpfRecord } from '../../mail/spf/record';
import type { Span } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import { rewrite } from '../fixes/rewrite';
import type { TextSubject } from '../rule';

type SpfSubject = TextSubject & { readonly spf: SpfRecord };

/** The problems of one kind. */
export function problemsOf<K extends SpfProblem['kind']>(spf: SpfRecord, kind: K): ProblemOf<K>[] {
  return spf.problems.filter((problem): problem is ProblemOf<K> => problem.kind === kind);
}

/**
 * A problem as its rule reports it. Arguments: `word` is what is marked, `term` the term around it, `repaired` that
 * term (or word) after the repair.
 */
export function reportOf(subject: SpfSubject, problem: SpfProblem) {
  const { text } = subject;
  const term = problem.term ?? problem.span;
  return {
    at: text.cover(problem.span),
    args: { word: excerpt(text.value, problem.span), term: excerpt(text.value, term) },
    fixes: problem.repair === undefined ? [] : [repairFix(subject, problem.repair, term)],
  };
}

function repairFix(subject: SpfSubject, { span, octets }: Repair, term: Span) {
  const { value } = subject.text;
  const repaired = value.slice(term.start, span.start) + octets + value.slice(span.end, term.end);
  return { args: { repaired: shortened(repaired.trim()) }, edits: rewrite(subject, span, octets) };
}

/** Part of the value as a message shows it. */
export function excerpt(value: string, { start, end }: Span): string {
  return shortened(value.slice(start, end));
}

const longest = 60;

function shortened(octets: string): string {
  const text = decodeForDisplay(octets.slice(0, 4 * longest));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
