import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import type { TreeSubject } from '../rule';
import { excerpt } from './report';

/** The terms of the record itself, as the survey evaluated them; none if receivers reject the record unread. */
export function ownTerms({ survey }: TreeSubject): readonly TermNode[] {
  return survey.root.fault === 'syntax' ? [] : survey.root.terms;
}

/** Where a term is written, and its text. */
export function termPlace({ text }: TreeSubject, { term }: TermNode) {
  return { at: text.cover(term.span), args: { term: excerpt(text.value, term.span) } };
}

/**
 * The first node below a term of which something is true, in records that no document here holds: a document's own
 * records are checked in that document.
 */
export function findBelow(node: TermNode, isIt: (child: RecordNode, by: TermNode) => boolean): RecordNode | undefined {
  const { child } = node;
  if (child === undefined) return undefined;
  if (isIt(child, node)) return child;
  if (child.source?.kind === 'document') return undefined;
  for (const term of child.terms) {
    const found = findBelow(term, isIt);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A chain below a term that comes back: to this very record, or inside records that no document here holds. The other
 * records of a chain report it themselves.
 */
export function findLoop({ survey }: TreeSubject, node: TermNode): RecordNode | undefined {
  const own = survey.root.domain?.toLowerCase();
  const find = ({ child }: TermNode, isForeign: boolean): RecordNode | undefined => {
    if (child === undefined) return undefined;
    if (child.state === 'loop') return isForeign || child.domain?.toLowerCase() === own ? child : undefined;
    for (const term of child.terms) {
      const found = find(term, isForeign || child.source?.kind !== 'document');
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(node, false);
}
