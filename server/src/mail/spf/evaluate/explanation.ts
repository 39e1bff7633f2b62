import type { DomainSpec } from '../domain-spec';
import { parseMacroString } from '../macro-string';
import type { Modifier } from '../nodes';
import { expand, targetOf } from './expansion';
import { askName } from './lookups';
import type { DnsComputation } from '../../../dns/question';
import type { TermNode } from './tree';
import type { Walk } from './walk';

/** An `exp` and the domain it was found at. */
export interface Explanation {
  readonly spec: DomainSpec;
  readonly domain: string | undefined;
}

/** The domain's explanation for rejected senders; `''` if there is none that can be used (RFC 7208 section 6.2). */
export function* explain(walk: Walk, { spec, domain }: Explanation): DnsComputation<string> {
  const target = yield* targetOf(walk, spec, domain);
  if (target.kind !== 'name') return '';
  const answer = yield* askName(target.name, 'TXT');
  const text = answer.kind === 'records' && answer.values.length === 1 ? answer.values[0] : undefined;
  if (text === undefined || /[^\x20-\x7e]/.test(text)) return '';
  const { parts, problems } = parseMacroString(text, { start: 0, end: text.length }, true);
  if (problems.some((problem) => problem.permerror)) return '';
  return (yield* expand(walk, parts, domain)) ?? '';
}

/** `exp` in a survey: it costs nothing, but its text should exist. */
export function* walkExplanation(walk: Walk, term: Modifier, domain: string | undefined): DnsComputation<TermNode> {
  const target = yield* targetOf(walk, term.domain, domain);
  const name = target.kind === 'name' ? target.name : undefined;
  const answer = name === undefined || walk.budget.isExhausted ? undefined : yield* askName(name, 'TXT');
  const isMissing = answer?.kind === 'nxdomain' || answer?.kind === 'nodata';
  const isSeveral = answer?.kind === 'records' && answer.values.length > 1;
  return {
    term,
    target: name,
    own: 0,
    before: walk.budget.lookups,
    lookups: 0,
    certainLookups: 0,
    atLeast: false,
    isVoid: { ip4: false, ip6: false },
    child: undefined,
    hosts: [],
    networks: [],
    isHeld: false,
    isKnown: true,
    outcome: 'no-match',
    fault: isMissing ? 'explanation-missing' : isSeveral ? 'explanation-several' : undefined,
  };
}
