import type { ProblemOf, Repair, SpfProblem, SpfRecord } from '../../mail/spf/record';
import type { Span, TextEdit } from '../../text/span';
import { decodeForDisplay } from '../../text/utf8';
import { rewrite } from '../fixes/rewrite';
import type { Report, ReportedFix, TextSubject } from '../rule';

type SpfSubject = TextSubject & { readonly spf: SpfRecord };

/** The problems of one kind. */
export function problemsOf<K extends SpfProblem['kind']>(spf: SpfRecord, kind: K): ProblemOf<K>[] {
  return spf.problems.filter((problem): problem is ProblemOf<K> => problem.kind === kind);
}

/**
 * A problem as its rule reports it. Arguments: `word` is what is marked, `term` the term around it, `repaired` that
 * term (or word) after the repair.
 */
export function reportOf(subject: SpfSubject, problem: SpfProblem): Report {
  const { text } = subject;
  const term = problem.term ?? problem.span;
  return {
    at: text.cover(problem.span),
    args: { word: excerpt(text.value, problem.span), term: excerpt(text.value, term) },
    fixes: problem.repair === undefined ? [] : [repairFix(subject, problem.repair, term)],
  };
}

function repairFix(subject: SpfSubject, { span, octets }: Repair, term: Span): ReportedFix {
  const { value } = subject.text;
  const repaired = value.slice(term.start, span.start) + octets + value.slice(span.end, term.end);
  return { args: { repaired: shortened(repaired.trim()) }, edits: rewrite(subject, span, octets) };
}

/** Part of the value as a message shows it. */
export function excerpt(value: string, { start, end }: Span): string {
  return shortened(value.slice(start, end));
}

/** Takes a term out, with the spaces before it. */
export function removeTerm(subject: TextSubject, span: Span): TextEdit[] | undefined {
  return rewrite(subject, withSpace(subject.text.value, span), '');
}

/** Several edits as one; `undefined` if one of them is not possible. */
export function together(groups: readonly (readonly TextEdit[] | undefined)[]): TextEdit[] | undefined {
  return groups.some((group) => group === undefined) ? undefined : groups.flatMap((group) => group ?? []);
}

function withSpace(value: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && value.charAt(from - 1) === ' ') from--;
  return { start: from, end };
}

const longest = 60;

function shortened(octets: string): string {
  const text = decodeForDisplay(octets.slice(0, 4 * longest));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
