import { enough } from '../../mail/spf/evaluate/budget';
import type { TermNode } from '../../mail/spf/evaluate/tree';

/** What a picture tells apart: terms that nobody can know, and terms that receivers stumble over. */
export type TermState = 'plain' | 'unknown' | 'wrong';

export type Group = [TermNode, ...TermNode[]];

/** Terms in a row that cost nothing say more together; so do those that nobody looked at. */
export function groups(terms: readonly TermNode[]): Group[] {
  const found: Group[] = [];
  for (const node of terms) {
    const last = found.at(-1);
    if (last !== undefined && kindOf(node) !== 'single' && kindOf(last[0]) === kindOf(node)) last.push(node);
    else found.push([node]);
  }
  return found;
}

/** Was the limit so far behind that nobody asked any more? */
export function isUnread({ child, own, before }: TermNode): boolean {
  return child === undefined ? own > 0 && before + own > enough : child.state === 'unread';
}

export function stateOf(node: TermNode): TermState {
  const { child, fault, isVoid, outcome, own } = node;
  if (isUnread(node) || child?.state === 'unknown') return 'unknown';
  if (child !== undefined) return child.state === 'record' || child.state === 'sender' ? 'plain' : 'wrong';
  // What is over the limit is shown behind the line.
  if ((fault !== undefined && fault !== 'lookup-limit') || (isVoid.ip4 && isVoid.ip6)) return 'wrong';
  return own > 0 && outcome === 'unknown' ? 'unknown' : 'plain';
}

function kindOf(node: TermNode): 'networks' | 'unread' | 'single' {
  if (isUnread(node)) return 'unread';
  const { term, fault } = node;
  return term.kind === 'mechanism' && term.network !== undefined && fault === undefined ? 'networks' : 'single';
}
