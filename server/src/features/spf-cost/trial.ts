import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import type { Survey } from '../../mail/spf/evaluate/survey';
import type { SpfRecord, Term } from '../../mail/spf/nodes';
import { withSpace } from '../../rules/fixes/edits';
import type { Span } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import type { WrittenSpf } from './records';

/** Terms that a user considers removing from a record, by their indexes; `of`: the value of the record at that time. */
export interface LeftOut {
  readonly of: string;
  readonly terms: readonly number[];
}

/** What a record would be without some of its terms. */
export interface Trial {
  readonly out: ReadonlySet<number>;
  /** What has to be removed, in text order: runs of terms with the spaces before them. */
  readonly gaps: readonly Span[];
  readonly value: string;
}

/** `undefined` if no term is left out, or if the record is now a different one. */
export function trialOf({ text, survey }: WrittenSpf, { of, terms }: LeftOut): Trial | undefined {
  const { record } = survey.root;
  if (record === undefined || of !== text.value) return undefined;
  const out = new Set(terms.filter((index) => isOptional(record.terms[index])));
  if (out.size === 0) return undefined;
  const gaps = gapsOf(record, out);
  const value = gaps.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text.value);
  return { out, gaps, value };
}

/** The cost without these terms. Its nodes have the terms of the record as it is written. */
export function trialSurvey(workspace: Workspace, uri: string, { record, survey }: WrittenSpf, trial: Trial): Survey {
  const tried = workspace.surveyInstead(uri, record, trial.value);
  const kept = survey.root.record?.terms.filter((_, index) => !trial.out.has(index)) ?? [];
  const written = new Map(tried.root.record?.terms.map((term, index) => [term, kept[index]]));
  const terms = tried.root.terms.map((node) => ({ ...node, term: written.get(node.term) ?? node.term }));
  return { ...tried, root: { ...tried.root, terms } };
}

/** `all` costs nothing and decides about all other senders: it is not left out. */
export function isOptional(term: Term | undefined): boolean {
  return term !== undefined && !(term.kind === 'mechanism' && term.name === 'all');
}

/** Consecutive terms of a record: evaluated, or left out. */
export type Run =
  | { readonly isOut: false; readonly nodes: readonly TermNode[] }
  | { readonly isOut: true; readonly terms: readonly Term[] };

/** The terms in the order in which receivers evaluate them: `redirect` and `exp` are last. */
export function runs(written: SpfRecord | undefined, root: RecordNode, out: ReadonlySet<number>): readonly Run[] {
  if (written === undefined || out.size === 0) return [{ isOut: false, nodes: root.terms }];
  const nodes = new Map(root.terms.map((node) => [node.term, node]));
  const left = new Set(written.terms.filter((_, index) => out.has(index)));
  const found: Run[] = [];
  let run: { readonly isOut: false; readonly nodes: TermNode[] } | { readonly isOut: true; readonly terms: Term[] };
  run = { isOut: false, nodes: [] };
  for (const term of written.terms.toSorted((a, b) => rank(a) - rank(b))) {
    const node = nodes.get(term);
    if (left.has(term)) {
      if (!run.isOut) found.push((run = { isOut: true, terms: [] }));
      run.terms.push(term);
    } else if (node !== undefined) {
      if (run.isOut || found.length === 0) found.push((run = { isOut: false, nodes: [] }));
      run.nodes.push(node);
    }
  }
  return found;
}

function rank({ kind, ...term }: Term): number {
  if (kind !== 'modifier' || !('name' in term)) return 0;
  return term.name === 'redirect' ? 1 : 2;
}

function gapsOf({ value, terms }: SpfRecord, out: ReadonlySet<number>): Span[] {
  const gaps: Span[] = [];
  terms.forEach((term, index) => {
    if (!out.has(index)) return;
    const { start, end } = withSpace(value, term.span);
    const last = out.has(index - 1) ? gaps.pop() : undefined;
    gaps.push({ start: last?.start ?? start, end });
  });
  return gaps;
}
