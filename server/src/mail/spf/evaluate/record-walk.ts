import { mechanismFact, resultOf } from '../facts';
import type { Mechanism, Modifier, SpfRecord, Term } from '../nodes';
import { parseSpf } from '../record';
import { targetOf, usesPointer } from './expansion';
import { type Explanation, walkExplanation } from './explanation';
import { findRecord, type GivenRecord, leaf } from './find-record';
import { evaluateMechanism, type Match } from './mechanisms';
import { lowerCase } from '../../../dns/letter-case';
import type { DnsComputation } from '../../../dns/question';
import type { Fault, RecordNode, Result, TermNode } from './tree';
import type { Walk } from './walk';

/** A record, and the `exp` that applies if its result is fail (RFC 7208 section 6.2). */
export interface Walked {
  readonly node: RecordNode;
  readonly explanation: Explanation | undefined;
}

interface Verdict {
  readonly result: Result | undefined;
  readonly fault: Fault | undefined;
}

/**
 * Evaluates the record of a domain (RFC 7208 sections 4.5 to 4.7). `chain`: the domains whose records led here. Without
 * a client, the first verdict is kept, but terms after an error are evaluated as well.
 */
export function* walkRecord(
  walk: Walk,
  domain: string | undefined,
  chain: readonly string[],
  given?: GivenRecord,
): DnsComputation<Walked> {
  const found = yield* findRecord(walk, domain, chain, given);
  if (found.state !== 'record') return { node: leaf(domain, found), explanation: undefined };
  const record = parseSpf(found.value);
  const place: WalkPosition = { walk, domain, path: domain === undefined ? chain : [...chain, lowerCase(domain)] };
  const { lookups, certainLookups } = walk.budget;
  const terms: TermNode[] = [];
  let verdict = syntaxVerdict(record);
  let explanation = explanationOf(record, domain);
  const isSettled = () => verdict !== undefined && (walk.client !== undefined || hasMatch(terms));

  for (const term of evaluatedMechanisms(record)) {
    if (isSettled()) break;
    const node = yield* walkMechanism(place, term);
    terms.push(node);
    verdict ??= mechanismVerdict(place, term, node);
  }
  const redirect = redirectOf(record);
  if (redirect !== undefined && !isSettled()) {
    const walked = yield* walkRedirect(place, redirect);
    terms.push(walked.node);
    if (verdict === undefined) explanation = walked.explanation;
    verdict ??= redirectVerdict(walked.node);
  }
  const exp = modifierOf(record, 'exp');
  if (exp !== undefined && walk.client === undefined) terms.push(yield* walkExplanation(walk, exp, domain));

  const node: RecordNode = {
    domain,
    state: 'record',
    source: found.source,
    record,
    text: found.text,
    sender: undefined,
    terms,
    lookups: walk.budget.lookups - lookups,
    certainLookups: walk.budget.certainLookups - certainLookups,
    atLeast: terms.some((term) => term.atLeast) || record.terms.some((term) => term.kind === 'unknown' && term.hasHole),
    ...(verdict ?? { result: 'neutral', fault: undefined }),
  };
  return { node, explanation };
}

/** Where a term is evaluated. */
interface WalkPosition {
  readonly walk: Walk;
  readonly domain: string | undefined;
  /** The domains whose records led here, this one last. */
  readonly path: readonly string[];
}

function* walkMechanism(place: WalkPosition, term: Mechanism): DnsComputation<TermNode> {
  const { walk, domain } = place;
  const own = (mechanismFact(term.name)?.lookups ?? 0) + pointerCost(walk, term);
  const spent = spend(walk, term, own);
  if ((spent.isOver && walk.client !== undefined) || (own > 0 && walk.budget.isExhausted)) {
    return finish(walk, spent, { outcome: 'unknown' }, undefined, term.name === 'include');
  }
  if (term.name === 'include') {
    const { child, target } = yield* walkTarget(place, term);
    return finish(walk, spent, { ...includeMatch(child.node), target }, child.node);
  }
  const match = yield* evaluateMechanism(walk, term, domain);
  const isOverVoid = match.isVoid !== undefined && walk.budget.addVoid(match.isVoid);
  return finish(walk, spent, isOverVoid ? { ...match, outcome: 'permerror', fault: 'void-limit' } : match);
}

function* walkRedirect(
  place: WalkPosition,
  term: Modifier,
): DnsComputation<{ node: TermNode; explanation: Explanation | undefined }> {
  const { walk } = place;
  const spent = spend(walk, term, 1 + pointerCost(walk, term));
  if (spent.isOver && walk.client !== undefined) {
    return { node: finish(walk, spent, { outcome: 'unknown' }), explanation: undefined };
  }
  const { child, target } = yield* walkTarget(place, term);
  const { result, fault } = child.node;
  const match: Match =
    result === 'none' ? { outcome: 'permerror', fault: 'target-without-spf' } : { outcome: 'match', fault };
  return { node: finish(walk, spent, { ...match, target }, child.node), explanation: child.explanation };
}

/** The record that `include` or `redirect` names. */
function* walkTarget(
  place: WalkPosition,
  term: Mechanism | Modifier,
): DnsComputation<{ child: Walked; target: string | undefined }> {
  const { walk, domain, path } = place;
  const target = yield* targetOf(walk, term.domain, domain);
  const name = target.kind === 'name' ? target.name : undefined;
  walk.budget.enter(term);
  const child = yield* walkRecord(walk, name, path);
  walk.budget.leave();
  const { sender } = child.node;
  if (sender !== undefined) walk.budget.spend(sender.lookups, term, sender.isCertain);
  return { child, target: name };
}

interface Spent {
  readonly term: Term;
  readonly own: number;
  readonly before: number;
  readonly certainBefore: number;
  readonly isOver: boolean;
}

function spend(walk: Walk, term: Term, own: number): Spent {
  const before = walk.budget.lookups;
  const certainBefore = walk.budget.certainLookups;
  return { term, own, before, certainBefore, isOver: walk.budget.spend(own, term) };
}

/** The PTR query of the first `%{p}` counts as well (RFC 7208 section 4.6.4). */
function pointerCost(walk: Walk, term: Mechanism | Modifier): number {
  if (!usesPointer(term.domain) || walk.pointer.asked) return 0;
  walk.pointer.asked = true;
  return 1;
}

function finish(walk: Walk, spent: Spent, match: Match, child?: RecordNode, isUnread = false): TermNode {
  const { term, own, before, certainBefore, isOver } = spent;
  return {
    term,
    target: match.target,
    own,
    before,
    lookups: walk.budget.lookups - before,
    certainLookups: walk.budget.certainLookups - certainBefore,
    atLeast: isUnread || child?.atLeast === true,
    isVoid: match.isVoid ?? { ip4: false, ip6: false },
    child,
    hosts: match.hosts ?? [],
    networks: match.networks ?? [],
    isHeld: match.isHeld ?? false,
    isKnown: ['match', 'no-match'].includes(match.outcome) || match.fault === 'void-limit',
    outcome: isOver ? 'permerror' : match.outcome,
    fault: isOver ? 'lookup-limit' : match.fault,
  };
}

/** A term that matches a client without any matching address matches everyone: later terms are unreachable. */
function hasMatch(terms: readonly TermNode[]): boolean {
  return terms.at(-1)?.outcome === 'match';
}

/** The whole record is parsed before any of it is evaluated (RFC 7208 section 4.6). */
function syntaxVerdict(record: SpfRecord): Verdict | undefined {
  return record.problems.some((problem) => problem.permerror) ? { result: 'permerror', fault: 'syntax' } : undefined;
}

function mechanismVerdict({ walk }: WalkPosition, term: Mechanism, node: TermNode): Verdict | undefined {
  switch (node.outcome) {
    case 'match':
      return { result: resultOf(term.qualifier), fault: undefined };
    case 'permerror':
    case 'temperror':
      return { result: node.outcome, fault: node.fault };
    case 'no-match':
      return undefined;
    case 'unknown':
      return walk.client === undefined ? undefined : { result: undefined, fault: undefined };
  }
}

function redirectVerdict(node: TermNode): Verdict {
  if (node.outcome === 'permerror') return { result: 'permerror', fault: node.fault };
  return { result: node.child?.result, fault: node.fault };
}

/** RFC 7208 section 5.2, the table at its end. */
function includeMatch({ result, fault }: RecordNode): Match {
  switch (result) {
    case 'pass':
      return { outcome: 'match' };
    case 'fail':
    case 'softfail':
    case 'neutral':
      return { outcome: 'no-match' };
    case 'permerror':
    case 'temperror':
      return { outcome: result, fault };
    case 'none':
      return { outcome: 'permerror', fault: 'target-without-spf' };
    case undefined:
      return { outcome: 'unknown' };
  }
}

/** Terms after `all` are unreachable (RFC 7208 section 5.1). Invalid terms are never queried. */
function* evaluatedMechanisms(record: SpfRecord): Generator<Mechanism> {
  for (const term of record.terms) {
    if (term.kind !== 'mechanism' || !term.valid) continue;
    yield term;
    if (term.name === 'all') return;
  }
}

/** An `all` anywhere overrides `redirect` (RFC 7208 section 6.1). */
function redirectOf(record: SpfRecord): Modifier | undefined {
  const hasAll = record.terms.some((term) => term.kind === 'mechanism' && term.name === 'all');
  return hasAll ? undefined : modifierOf(record, 'redirect');
}

function modifierOf(record: SpfRecord, name: string): Modifier | undefined {
  return record.terms.find((term): term is Modifier => term.kind === 'modifier' && term.name === name && term.valid);
}

function explanationOf(record: SpfRecord, domain: string | undefined): Explanation | undefined {
  const spec = modifierOf(record, 'exp')?.domain;
  return spec && { spec, domain };
}
