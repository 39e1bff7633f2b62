import { displayName, isAtOrBelow, isUnknown, UNKNOWN_ORIGIN, type Name } from '../../../records/name';
import { canonicalName } from '../../../records/names';
import { ENCODINGS } from '../evaluate/encodings';
import type { Expression, Template } from '../hcl/nodes';
import type { NameForm, ProviderRow } from '../providers/row';

/** How a record writes its owner, for others that are written beside it. */
export interface NeighbourName {
  readonly owner: Name | undefined;
  /** The argument with the name; `undefined` if it is left out. */
  readonly expression: Expression | undefined;
  /** The text that the spans of the expression refer to. */
  readonly source: string;
}

/** A name as an expression; without one the argument is omitted. */
export interface SpelledName {
  readonly expression: string | undefined;
}

/**
 * The owner of a new record, in the form that the provider requires and in the style of its neighbour: the same
 * reference to the zone's name, relative or whole. `undefined` if that cannot be determined.
 */
export function spelledOwner(
  owner: Name,
  neighbour: NeighbourName,
  { form, apex }: { readonly form: NameForm; readonly apex: ProviderRow['apex'] },
  zone: Name | undefined,
): SpelledName | undefined {
  const { expression, source } = neighbour;
  if (owner === neighbour.owner) return { expression: expression && source.slice(expression.start, expression.end) };
  const relative = relativeTo(owner, zone ?? UNKNOWN_ORIGIN);
  const literal = literalOf(expression);
  const isWhole = form === 'absolute' || (form === 'either' && !isRelative(literal, expression, zone));
  if (isWhole) return withTail(owner, neighbour) ?? whole(owner, literal);
  if (relative === undefined) return undefined;
  if (relative !== '') return { expression: quoted(relative) };
  // Route 53 has no `@`: the apex is the zone's own name.
  if (form === 'either' && apex === '') return whole(owner, '');
  return apex === 'omitted' ? { expression: undefined } : { expression: quoted(apex ?? '@') };
}

/** A text as a string of HCL. */
export function quoted(text: string): string {
  return `"${ENCODINGS.quoted.encode(text)}"`;
}

/** `name` without the labels of `base`; empty for `base` itself. */
export function relativeTo(name: Name, base: Name): string | undefined {
  if (name === base) return '';
  return isAtOrBelow(name, base) ? name.slice(0, -base.length - 1) : undefined;
}

/** If a provider accepts both, a name without that of the zone, and an omitted one, are relative. */
function isRelative(literal: string | undefined, expression: Expression | undefined, zone: Name | undefined): boolean {
  if (expression === undefined) return true;
  if (literal === undefined) return false;
  const name = canonicalName(literal);
  return zone === undefined || name === undefined || !isAtOrBelow(name, zone);
}

function whole(owner: Name, literal: string | undefined): SpelledName | undefined {
  if (isUnknown(owner) || literal === undefined) return undefined;
  return { expression: quoted(literal.endsWith('.') ? owner : displayName(owner)) };
}

/** The neighbour's reference to the zone's name with other labels before it: `"_dmarc.${var.domain}"`. */
function withTail(owner: Name, { owner: own, expression, source }: NeighbourName): SpelledName | undefined {
  const tail = expression && tailOf(expression, source);
  if (tail === undefined || own?.startsWith(tail.labels) !== true) return undefined;
  const base = own.slice(tail.labels.length) as Name;
  const relative = base === '' ? undefined : relativeTo(owner, base);
  if (relative === undefined) return undefined;
  const labels = relative === '' ? '' : `${ENCODINGS.quoted.encode(relative)}.`;
  return { expression: `"${labels}${tail.rest}"` };
}

interface Tail {
  /** The labels before it, with their final dot. */
  readonly labels: string;
  /** As it is written inside quotes. */
  readonly rest: string;
}

function tailOf(expression: Expression, source: string): Tail | undefined {
  switch (expression.kind) {
    case 'variable':
    case 'get':
    case 'index':
    case 'call':
      return { labels: '', rest: `\${${source.slice(expression.start, expression.end)}}` };
    case 'template':
      return templateTail(expression, source);
    default:
      return undefined;
  }
}

function templateTail({ form, parts, content, unclosed }: Template, source: string): Tail | undefined {
  const at = parts.findIndex(({ kind }) => kind !== 'text');
  const first = parts[at];
  if (form !== 'quoted' || unclosed === true || first?.kind !== 'interpolation') return undefined;
  const labels = parts.slice(0, at).map((part) => (part.kind === 'text' ? part.value : ''));
  const before = labels.join('').toLowerCase();
  return before === '' || before.endsWith('.')
    ? { labels: before, rest: source.slice(first.start, content.end) }
    : undefined;
}

/** The text of a string without interpolations. */
function literalOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind !== 'template') return undefined;
  const texts = expression.parts.map((part) => (part.kind === 'text' ? part.value : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}
