import { displayName, isUnknown, type Name } from '../../records/name';
import { relativeSpelling } from '../../records/written-name';
import type { Proposal } from './proposal';

/** How a name is proposed in a zone file. */
export type SpelledName = Required<Pick<Proposal, 'label' | 'text' | 'filter'>> & Pick<Proposal, 'detail'>;

/**
 * Spells a name for a place where relative names end with `origin`: relative to it, unless the typed text begins to write
 * it in full. `undefined` if nothing that can be written there means that name, because its zone is unknown.
 */
export function spellName(name: Name, origin: Name, typed: string): SpelledName | undefined {
  const relative = relativeSpelling(name, origin);
  const full = displayName(name);
  if (isUnknown(name))
    return relative === undefined ? undefined : { label: relative, text: relative, filter: relative };
  const begun = typed.toLowerCase();
  const isInFull = relative?.startsWith(begun) === false && name.startsWith(begun);
  if (relative === undefined || isInFull) return { label: full, text: name, filter: name };
  // Editors continue to match what is typed: it may turn out to be the name in full.
  return { label: relative, text: relative, detail: full, filter: begun === relative ? relative : name };
}
