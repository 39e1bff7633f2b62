import { enough } from '../../mail/spf/evaluate/budget';
import type { TermNode } from '../../mail/spf/evaluate/tree';
import type { Term } from '../../mail/spf/nodes';

/** The distinctions a picture shows: terms that cannot be known, and terms that cause errors at receivers. */
export type TermState = 'plain' | 'unknown' | 'wrong';

export type Group = [TermNode, ...TermNode[]];

/** Consecutive terms that cost nothing are clearer as a group; so are those that were not evaluated. */
export function groups(terms: readonly TermNode[]): Group[] {
  const found: Group[] = [];
  for (const node of terms) {
    const last = found.at(-1);
    if (last !== undefined && kindOf(node) !== 'single' && kindOf(last[0]) === kindOf(node)) last.push(node);
    else found.push([node]);
  }
  return found;
}

/** The same for terms that are left out. */
export function outGroups(terms: readonly Term[]): [Term, ...Term[]][] {
  const found: [Term, ...Term[]][] = [];
  for (const term of terms) {
    const last = found.at(-1);
    if (last !== undefined && isNetwork(term) && isNetwork(last[0])) last.push(term);
    else found.push([term]);
  }
  return found;
}

/** Whether evaluation had already stopped because the limit was far exceeded. */
export function isUnread({ child, own, before }: TermNode): boolean {
  return child === undefined ? own > 0 && before + own > enough : child.state === 'unread';
}

export function stateOf(node: TermNode): TermState {
  const { child, fault, isVoid, outcome, own } = node;
  if (isUnread(node) || child?.state === 'unknown') return 'unknown';
  if (child !== undefined) return child.state === 'record' || child.state === 'sender' ? 'plain' : 'wrong';
  // Terms over the limit are shown after the limit line.
  if ((fault !== undefined && fault !== 'lookup-limit') || (isVoid.ip4 && isVoid.ip6)) return 'wrong';
  return own > 0 && outcome === 'unknown' ? 'unknown' : 'plain';
}

function kindOf(node: TermNode): 'networks' | 'unread' | 'single' {
  if (isUnread(node)) return 'unread';
  const { term, fault } = node;
  return isNetwork(term) && fault === undefined ? 'networks' : 'single';
}

function isNetwork(term: Term): boolean {
  return term.kind === 'mechanism' && term.network !== undefined;
}
