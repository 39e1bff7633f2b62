import type { Source } from '../dns/question';
import type { Fault, Outcome, RecordNode, Result, TermNode } from '../mail/spf/evaluate/tree';
import { message, type Message } from '../messages/message';
import type { Place } from '../text/span';
import { decodeForDisplay as shown } from '../text/utf8';

/** One step of an evaluation, in the order in which it was taken: a record that was looked up, or a term of it. */
export type TraceStep = RecordStep | TermStep;

export interface RecordStep {
  readonly kind: 'record';
  /** How many `include` and `redirect` led here. */
  readonly depth: number;
  readonly domain: string;
  /** As in `RecordNode`: `record` if there is one. */
  readonly state: RecordNode['state'];
  readonly record: string | undefined;
  /** Where it comes from: a place in a file, DNS, the table of known senders. */
  readonly source: Message | undefined;
  /** `undefined` if it depends on something unknown. */
  readonly result: Result | undefined;
  readonly fault: Fault | undefined;
}

export interface TermStep {
  readonly kind: 'term';
  readonly depth: number;
  readonly domain: string;
  readonly term: string;
  /** The queried name. */
  readonly target: string | undefined;
  readonly outcome: Outcome;
  /** DNS lookups counted against the limit of ten, including nested records. */
  readonly lookups: number;
  readonly void: boolean;
  readonly fault: Fault | undefined;
}

/** The tree of an evaluation as a list. `pathOf` gives the path of a place in a document. */
export function traceOf(root: RecordNode | undefined, pathOf: (uri: string, place?: Place) => string): TraceStep[] {
  return root === undefined ? [] : recordSteps(root, 0, pathOf);
}

function recordSteps(node: RecordNode, depth: number, pathOf: PathOf): TraceStep[] {
  const domain = node.domain ?? '';
  const step: RecordStep = {
    kind: 'record',
    depth,
    domain: shown(domain),
    state: node.state,
    record: node.record && shown(node.record.value),
    source: node.source && sourceText(node.source, pathOf),
    result: node.result,
    fault: node.fault,
  };
  return [step, ...node.terms.flatMap((term) => termSteps(term, domain, depth, pathOf))];
}

function termSteps(node: TermNode, domain: string, depth: number, pathOf: PathOf): TraceStep[] {
  const step: TermStep = {
    kind: 'term',
    depth,
    domain: shown(domain),
    term: shown(node.term.text),
    target: node.target && shown(node.target),
    outcome: node.outcome,
    lookups: node.lookups,
    void: node.isVoid.ip4 || node.isVoid.ip6,
    fault: node.fault,
  };
  return node.child === undefined ? [step] : [step, ...recordSteps(node.child, depth + 1, pathOf)];
}

type PathOf = (uri: string, place?: Place) => string;

function sourceText(source: Source, pathOf: PathOf): Message | undefined {
  switch (source.kind) {
    case 'document':
      return message('cli/spf.source.document', { path: pathOf(source.uri, source.place) });
    case 'live':
      return message('cli/spf.source.live');
    case 'sender-table':
      return message('cli/spf.source.sender', { date: source.date });
    case 'given':
      return undefined;
  }
}

/** Names that would have to be queried. */
export function unknownsOf(trace: readonly TraceStep[]): readonly string[] {
  const names = trace.flatMap((step) => {
    if (step.kind === 'record') return ['unknown', 'sender', 'unread'].includes(step.state) ? [step.domain] : [];
    return step.outcome === 'unknown' && step.target !== undefined ? [step.target] : [];
  });
  return [...new Set(names)];
}
