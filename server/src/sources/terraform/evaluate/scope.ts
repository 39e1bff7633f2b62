import type { Expression } from '../hcl/nodes';
import { placeAt, type Anchor, type Place } from '../../../text/span';
import type { Value } from './value';

/** Where an expression is, and the names that are defined only there: `each`, `count`, variables of loops. */
export interface Scope {
  readonly anchor: Anchor;
  readonly variables: ReadonlyMap<string, Value>;
}

export type Evaluate = (expression: Expression, scope: Scope) => Value;

export function placeIn({ start, end }: { readonly start: number; readonly end: number }, scope: Scope): Place {
  return placeAt(scope.anchor, start, end);
}

/** The scope with more names. */
export function inner(scope: Scope, names: readonly (readonly [string, Value])[]): Scope {
  return { anchor: scope.anchor, variables: new Map([...scope.variables, ...names]) };
}
