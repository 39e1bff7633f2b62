import type { Expression } from '../hcl/nodes';
import type { Name } from '../../../records/name';
import { canonicalName } from '../../../records/names';
import type { BlockContainer } from './container';
import { parsePath } from '../providers/paths';
import { zoneNameArguments } from '../providers/zones';
import type { Evaluator } from '../evaluate/evaluator';
import type { Scope } from '../evaluate/scope';
import type { References } from '../evaluate/traversals';
import { plainText } from '../evaluate/value';

/** The zone that a record refers to. */
export interface ZoneReference {
  /** Records with equal keys are in one zone. */
  readonly key: string;
  /** `undefined` if only Terraform can determine it. */
  readonly name: Name | undefined;
  /** The resource or data source that represents it, as in `aws_route53_zone.main`. */
  readonly address: string | undefined;
  /** Source texts that mean the zone's own name, without `${}`: `aws_route53_zone.main.name`. */
  readonly aliases: readonly string[];
}

const DOMAIN = /^(?:[\w-]+\.)+[a-z][\w-]*\.?$/i;

/** The zone in the first of these arguments that is set. `instance` distinguishes the instances of one resource. */
export function zoneReference(
  container: BlockContainer,
  path: string,
  instance: string,
  references: References,
  evaluator: Evaluator,
): ZoneReference | undefined {
  const names = parsePath(path).map(([step]) => step?.name ?? '');
  const expression = names.map((name) => container.expression(name)).find((found) => found !== undefined);
  if (expression === undefined) return undefined;
  const source = sourceOf(expression, container.scope);
  const binding = /\b(?:each|count)\./.test(source) ? ` ${instance}` : '';
  const address = zoneAddress(expression);
  if (address !== undefined) return byAddress(address, source, binding, references, evaluator);
  const value = plainText(evaluator.evaluate(expression, container.scope));
  if (value === undefined) return { key: source + binding, name: undefined, address: undefined, aliases: [source] };
  const name = DOMAIN.test(value) ? canonicalName(value) : undefined;
  return { key: `"${name ?? value}"`, name, address: undefined, aliases: [source] };
}

function byAddress(
  address: string,
  source: string,
  binding: string,
  references: References,
  evaluator: Evaluator,
): ZoneReference {
  const holders = zoneNameArguments(typeOf(address)) ?? [];
  const definition = holders.map((name) => references.argument(address, name)).find((found) => found !== undefined);
  const value =
    definition && evaluator.evaluate(definition.expression, { anchor: definition.anchor, variables: new Map() });
  const zone = source.slice(0, source.lastIndexOf('.'));
  return {
    key: zone + binding,
    name: canonicalName(plainText(value) ?? ''),
    address,
    aliases: [
      ...holders.map((holder) => `${zone}.${holder}`),
      ...(definition === undefined ? [] : [sourceOf(definition.expression, { anchor: definition.anchor })]),
    ],
  };
}

/** `aws_route53_zone.main` of `aws_route53_zone.main.zone_id` or `aws_route53_zone.main[0].zone_id`. */
function zoneAddress(expression: Expression): string | undefined {
  const names: string[] = [];
  let at = unwrap(expression);
  for (; at.kind === 'get' || at.kind === 'index'; at = at.object) if (at.kind === 'get') names.unshift(at.name);
  if (at.kind !== 'variable') return undefined;
  const words = at.name === 'resource' ? names : [at.name, ...names];
  const address = words.slice(0, at.name === 'data' ? 3 : 2).join('.');
  return zoneNameArguments(typeOf(address)) === undefined ? undefined : address;
}

function typeOf(address: string): string {
  const [first = '', second = ''] = address.split('.');
  return first === 'data' ? second : first;
}

/** The text of an expression without `${}` and without white space, to compare what cannot be evaluated. */
export function sourceOf(expression: Expression, { anchor }: Pick<Scope, 'anchor'>): string {
  const { start, end } = unwrap(expression);
  return normalized(anchor.text.slice(start, end));
}

export function normalized(source: string): string {
  const bare = source.replace(/^\$\{|\}$/g, '').replace(/\s+/g, '');
  return bare.replace(/^resource\./, '');
}

function unwrap(expression: Expression): Expression {
  if (expression.kind === 'parenthesis') return unwrap(expression.inner);
  if (expression.kind !== 'template') return expression;
  const [only, second] = expression.parts;
  return only?.kind === 'interpolation' && second === undefined ? unwrap(only.expression) : expression;
}
