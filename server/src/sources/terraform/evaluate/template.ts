import type { Directive, EscapePart, Interpolation, Template, TemplatePart, TextPart } from '../hcl/nodes';
import { joinOctets, Octets, type Encoding, type Piece } from '../../../text/octets';
import { placeAt, type Anchor, type Place } from '../../../text/span';
import { encodeUtf8 } from '../../../text/utf8';
import { ENCODINGS } from './encodings';
import { roundsOf } from './loops';
import { inner, placeIn, type Evaluate, type Scope } from './scope';
import { branches, type Branch, type TemplateNode } from './template-nodes';
import { asDerived, hole, oneOf, text, textOf, unknown, type Value } from './value';

/** The number of conditions that only Terraform can decide that are examined, one at a time. */
const MOST_CONDITIONS = 4;

/**
 * The value of a template. If only Terraform can decide conditions, it is one of several texts: for each
 * condition both branches, with holes for the others, because conditions may depend on each other.
 */
export function templateValue(template: Template, scope: Scope, evaluate: Evaluate): Value {
  const nodes = branches(template.parts);
  const reader = new TemplateReader(template, evaluate);
  const open = reader.undecided(nodes, scope);
  if (open.size === 0) return text(reader.read(nodes, scope, new Map()));
  const options = [...open]
    .slice(0, MOST_CONDITIONS)
    .flatMap((condition) => [true, false].map((is) => text(reader.read(nodes, scope, new Map([[condition, is]])))));
  return oneOf(options, placeIn(template, scope), reader.read(nodes, scope, new Map()));
}

class TemplateReader {
  readonly #template: Template;
  readonly #evaluate: Evaluate;

  constructor(template: Template, evaluate: Evaluate) {
    this.#template = template;
    this.#evaluate = evaluate;
  }

  /** The conditions, as they are written, that cannot be decided. Those inside loops depend on the round. */
  undecided(nodes: readonly TemplateNode[], scope: Scope): ReadonlySet<string> {
    const found = nodes.flatMap((node) => {
      if (node.kind !== 'branch' || node.directive.keyword !== 'if') return [];
      const inside = [...this.undecided(node.body, scope), ...this.undecided(node.otherwise, scope)];
      return this.#decide(node.directive, scope) === undefined ? [source(node.directive, scope), ...inside] : inside;
    });
    return new Set(found);
  }

  read(nodes: readonly TemplateNode[], scope: Scope, decisions: ReadonlyMap<string, boolean>): Octets {
    const { content } = this.#template;
    const parts = nodes.map((node) =>
      node.kind === 'branch' ? this.#branch(node, scope, decisions) : this.#part(node, scope),
    );
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    return joinOctets(parts, placeAt(scope.anchor, content.start, content.end));
  }

  #branch(branch: Branch, scope: Scope, decisions: ReadonlyMap<string, boolean>): Octets {
    const { directive, body, otherwise } = branch;
    const place = placeIn(branch, scope);
    if (directive.keyword === 'if') {
      const is = this.#decide(directive, scope) ?? decisions.get(source(directive, scope));
      return is === undefined ? hole(place) : this.read(is ? body : otherwise, scope, decisions);
    }
    const rounds = this.#rounds(directive, scope, place);
    if (rounds === undefined) return hole(place);
    const read = rounds.map((round) => this.read(body, round, decisions));
    // What is written once and read several times cannot be edited.
    return joinOctets(read.length > 1 ? read.map(asDerived) : read, place);
  }

  #decide({ condition }: Directive, scope: Scope): boolean | undefined {
    const value = condition && this.#evaluate(condition, scope);
    return value?.kind === 'boolean' ? value.value : undefined;
  }

  #rounds({ loop }: Directive, scope: Scope, place: Place): readonly Scope[] | undefined {
    if (loop === undefined) return undefined;
    const rounds = roundsOf(this.#evaluate(loop.collection, scope), place);
    if (rounds.some(([, value]) => value.kind === 'unknown' && value.many)) return undefined;
    return rounds.map(([key, value]) => {
      const names: [string, Value][] = [[loop.valueName, value]];
      if (loop.keyName !== undefined) names.push([loop.keyName, key]);
      return inner(scope, names);
    });
  }

  #part(part: Exclude<TemplatePart, Directive>, scope: Scope): Octets {
    const encoding = ENCODINGS[this.#template.form];
    switch (part.kind) {
      case 'text':
        return textOctets(part, scope.anchor, encoding);
      case 'escape':
        return escapeOctets(part, scope.anchor, encoding);
      case 'interpolation':
        return this.#interpolated(part, scope);
    }
  }

  /** What is unknown is marked with its `${}`. */
  #interpolated(part: Interpolation, scope: Scope): Octets {
    const value = this.#evaluate(part.expression, scope);
    const isText = value.kind !== 'unknown' && value.kind !== 'list' && value.kind !== 'object';
    return textOf(isText ? value : unknown(placeIn(part, scope)));
  }
}

function source({ condition }: Directive, { anchor }: Scope): string {
  return condition === undefined ? '' : anchor.text.slice(condition.start, condition.end).trim();
}

/** Text as octets: a run of ASCII is itself, any other letter its UTF-8. */
function textOctets({ value, start }: TextPart, anchor: Anchor, encoding: Encoding): Octets {
  const pieces: Piece[] = [];
  let octets = '';
  let at = start;
  for (const run of value.split(/([^\p{ASCII}])/u)) {
    if (run === '') continue;
    const written = encodeUtf8(run);
    const kind = written === run ? 'verbatim' : 'escape';
    const place = placeAt(anchor, at, at + run.length);
    pieces.push({ kind, from: octets.length, to: octets.length + written.length, place, encoding });
    octets += written;
    at += run.length;
  }
  return new Octets(octets, pieces, placeAt(anchor, start, at));
}

function escapeOctets({ value, start, end }: EscapePart, anchor: Anchor, encoding: Encoding): Octets {
  const octets = encodeUtf8(value);
  const place = placeAt(anchor, start, end);
  const pieces: Piece[] = octets === '' ? [] : [{ kind: 'escape', from: 0, to: octets.length, place, encoding }];
  return new Octets(octets, pieces, place);
}
