import type { Expression, Get, Index, Splat } from '../hcl/nodes';
import type { Anchor } from '../../../text/span';
import { placeIn, type Evaluate, type Scope } from './scope';
import { derived, list, plainText, text, textOf, unknown, type Value } from './value';

/** An expression of the module, and the text that contains it. */
export interface Definition {
  readonly expression: Expression;
  readonly anchor: Anchor;
}

/** What a module defines under names. */
export interface References {
  /** The value of `local.<name>`. */
  local(name: string): Value | undefined;
  /** The value of `var.<name>`, if the module's own files or its callers set it. */
  variable(name: string): Value | undefined;
  /** The text of a file by its path from the module's folder; `undefined` if it is not there, or not read yet. */
  file(path: string): string | undefined;
  /** Is there a resource or data source of that address? */
  has(address: string): boolean;
  /** The argument of a resource `type.name` or of a data source `data.type.name`, if it is set there. */
  argument(address: string, name: string): Definition | undefined;
}

type Step = Get | Index | Splat;

/** Roots that are unknown without running Terraform. */
const UNKNOWN_ROOTS: ReadonlySet<string> = new Set(['module', 'terraform', 'self', 'each', 'count', 'ephemeral']);

/** A reference with its steps: `local.a["b"].c`, `each.value`, `aws_route53_zone.main.name`. */
export function evaluateTraversal(
  expression: Expression,
  scope: Scope,
  references: References,
  evaluate: Evaluate,
): Value {
  const { base, steps } = flatten(expression);
  const place = placeIn(expression, scope);
  const nothing = unknown(place);
  if (base.kind !== 'variable') return follow(evaluate(base, scope), steps, scope, evaluate) ?? nothing;
  const variable = scope.variables.get(base.name);
  if (variable !== undefined) return follow(variable, steps, scope, evaluate) ?? nothing;
  if (base.name === 'path') return isModulePath(steps) ? text(derived('.', place)) : nothing;
  if (UNKNOWN_ROOTS.has(base.name)) return nothing;
  const names = steps.map((step) => (step.kind === 'get' ? step.name : ''));
  if (base.name === 'local' || base.name === 'var') {
    const name = names[0] ?? '';
    const value = base.name === 'local' ? references.local(name) : references.variable(name);
    return (value && follow(value, steps.slice(1), scope, evaluate)) ?? nothing;
  }
  const [first, ...rest] = steps;
  const isWritten = base.name === 'resource' && first?.kind === 'get';
  return resource(isWritten ? first.name : base.name, isWritten ? rest : steps, references, evaluate) ?? nothing;
}

/** Paths count from the folder of the module. Where the root module or the working directory is, only a plan knows. */
function isModulePath([step]: readonly Step[]): boolean {
  return step?.kind === 'get' && step.name === 'module';
}

/**
 * `type.name.argument`, also written `resource.type.name.argument`, and `data.type.name.argument`; an instance key
 * after the name changes nothing.
 */
function resource(root: string, steps: readonly Step[], references: References, evaluate: Evaluate): Value | undefined {
  const words = root === 'data' ? 2 : 1;
  const [address, rest] = [steps.slice(0, words), steps.slice(words)];
  if (!address.every((step) => step.kind === 'get')) return undefined;
  const [first, ...after] = rest[0]?.kind === 'index' ? rest.slice(1) : rest;
  if (first?.kind !== 'get') return undefined;
  const name = [root, ...address.map((step) => step.name)].join('.');
  const definition = references.argument(name, first.name);
  if (definition === undefined) return undefined;
  const scope: Scope = { anchor: definition.anchor, variables: new Map() };
  return follow(evaluate(definition.expression, scope), after, scope, evaluate);
}

function flatten(expression: Expression): { base: Expression; steps: readonly Step[] } {
  const steps: Step[] = [];
  let base = expression;
  while (base.kind === 'get' || base.kind === 'index' || base.kind === 'splat') {
    steps.push(base);
    base = base.object;
  }
  return { base, steps: steps.reverse() };
}

/** What the steps lead to; `undefined` if it cannot be determined. */
function follow(value: Value, steps: readonly Step[], scope: Scope, evaluate: Evaluate): Value | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value.kind === 'unknown' && value.options === undefined ? undefined : value;
  if (step.kind === 'splat') {
    if (value.kind === 'unknown') return undefined;
    const items = value.kind === 'list' ? value.items : value.kind === 'null' ? [] : [value];
    const place = placeIn(step, scope);
    return list(items.map((item) => follow(item, rest, scope, evaluate) ?? unknown(place)), value.kind === 'list' ? value.place : place); // prettier-ignore
  }
  const next = step.kind === 'get' ? member(value, step.name) : item(value, evaluate(step.key, scope));
  return next && follow(next, rest, scope, evaluate);
}

function member(value: Value, name: string): Value | undefined {
  if (value.kind === 'object') return value.entries.get(name)?.value;
  return value.kind === 'list' && /^\d+$/.test(name) ? itemAt(value.items, Number(name)) : undefined;
}

function item(value: Value, key: Value): Value | undefined {
  if (value.kind === 'list') return key.kind === 'number' ? itemAt(value.items, key.value) : undefined;
  const name = key.kind === 'number' ? textOf(key).value : plainText(key);
  return value.kind === 'object' && name !== undefined ? value.entries.get(name)?.value : undefined;
}

/** After an unknown number of items, positions are unknown. */
function itemAt(items: readonly Value[], index: number): Value | undefined {
  const before = items.slice(0, index + 1);
  return before.some((each) => each.kind === 'unknown' && each.many) ? undefined : items[index];
}
