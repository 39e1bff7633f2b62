import { distance } from 'fastest-levenshtein';
import { aliases, mechanismFact, type MechanismName, mechanisms, modifierFact, modifiers } from './facts';

/** `name`, and which of `:`, `/`, `=` follows it; `''` at the end of the word. */
export interface Head {
  readonly qualifier: string;
  readonly name: string;
  readonly delimiter: string;
}

const longestName = 24;

/** The head of the word that begins at `at`: qualifier, name, delimiter. */
export function headAt(value: string, at: number, end: number): Head {
  const window = value.slice(at, Math.min(end, at + longestName));
  const [, qualifier = '', name = '', delimiter = ''] = /^([-+~?]?)([a-z0-9_.-]*)([:/=]?)/i.exec(window) ?? [];
  return { qualifier, name, delimiter };
}

/** Does a known mechanism or modifier begin here, as a separate word? */
export function isTermStart(value: string, at: number, end: number): boolean {
  const head = headAt(value, at, end);
  const after = at + head.qualifier.length + head.name.length;
  if (head.delimiter === '' && after < end && !/[\s,;]/.test(value.charAt(after))) return false;
  if (mechanismFact(head.name) !== undefined) return true;
  if (aliases.has(head.name.toLowerCase()) && head.delimiter !== '') return true;
  return modifierFact(head.name) !== undefined && head.delimiter === '=';
}

/** The mechanism that a misspelt name probably means: an alias, or a name one or two letters away. */
export function nearestMechanism(name: string): MechanismName | undefined {
  const lower = name.toLowerCase();
  return (
    aliases.get(lower) ??
    nearest(
      lower,
      mechanisms.map((fact) => fact.name),
    )
  );
}

/** The modifier that a misspelt name probably means. */
export function nearestModifier(name: string): string | undefined {
  return nearest(
    name.toLowerCase(),
    modifiers.filter((fact) => fact.lookups > 0).map((fact) => fact.name),
  );
}

function nearest<T extends string>(name: string, known: readonly T[]): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const allowed = candidate.length <= 2 ? 0 : candidate.length <= 4 ? 1 : 2;
    if (Math.abs(name.length - candidate.length) > allowed) continue;
    const far = distance(name, candidate);
    if (far <= allowed && far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
