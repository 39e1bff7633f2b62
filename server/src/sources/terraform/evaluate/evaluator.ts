import type { Call, Conditional, Expression, ObjectExpression, Template } from '../hcl/nodes';
import type { Octets } from '../../../text/octets';
import type { Place } from '../../../text/span';
import { encodeUtf8 } from '../../../text/utf8';
import { callFunction } from './functions';
import { evaluateFor } from './loops';
import { operate } from './operators';
import { placeIn, type Scope } from './scope';
import { templateValue } from './template';
import { templateFile } from './template-file';
import { evaluateTraversal, type References } from './traversals';
import {
  derived,
  list,
  object,
  oneOf,
  plainText,
  text,
  textOf,
  unknown,
  verbatim,
  type Entry,
  type Value,
} from './value';

const MAX_DEPTH = 150;
/** The maximum number of steps for one argument of a resource; no one writes more by hand. */
const MAX_STEPS = 50_000;
/** Octets of one text; DNS holds no more. */
const MAX_TEXT = 65_535;

/**
 * Evaluates expressions without running Terraform. What depends on variables, on providers or on
 * functions that are not modelled is unknown. Every octet of a text knows where it was written.
 */
export class Evaluator {
  readonly #references: References;
  #depth = 0;
  #steps = 0;

  constructor(references: References) {
    this.#references = references;
  }

  evaluate(expression: Expression, scope: Scope): Value {
    if (this.#depth === 0) this.#steps = 0;
    if (this.#depth >= MAX_DEPTH || ++this.#steps > MAX_STEPS) return unknown(placeIn(expression, scope));
    this.#depth++;
    const value = this.#evaluate(expression, scope);
    this.#depth--;
    return value.kind === 'text' && isTooLong(value.octets) ? unknown(placeIn(expression, scope)) : value;
  }

  #evaluate(expression: Expression, scope: Scope): Value {
    const place = placeIn(expression, scope);
    const evaluate = (inner: Expression, from = scope) => this.evaluate(inner, from);
    switch (expression.kind) {
      case 'template':
        return this.#template(expression, scope);
      case 'number':
        return { kind: 'number', value: expression.value, place };
      case 'boolean':
        return { kind: 'boolean', value: expression.value, place };
      case 'null':
        return { kind: 'null', place };
      case 'variable':
      case 'get':
      case 'index':
      case 'splat':
        return evaluateTraversal(expression, scope, this.#references, evaluate);
      case 'call':
        return this.#call(expression, scope);
      case 'list':
        return list(expression.items.map((item) => evaluate(item)), place); // prettier-ignore
      case 'object':
        return this.#object(expression, scope);
      case 'conditional':
        return this.#conditional(expression, scope);
      case 'binary':
        return operate(expression.operator, evaluate(expression.left), evaluate(expression.right), place);
      case 'unary':
        return operate(expression.operator, evaluate(expression.operand), undefined, place);
      case 'for':
        return evaluateFor(expression, scope, evaluate);
      case 'parenthesis':
        return evaluate(expression.inner);
      case 'missing':
        return unknown(place);
    }
  }

  /** A template of nothing but `${x}` is `x`, whatever that is (HCL spec, Template Unwrapping). */
  #template(template: Template, scope: Scope): Value {
    const [only, second] = template.parts;
    if (only?.kind === 'interpolation' && second === undefined) return this.evaluate(only.expression, scope);
    if (template.unclosed === true) return unknown(placeIn(template, scope));
    return templateValue(template, scope, (inner, from) => this.evaluate(inner, from));
  }

  #call({ name, args, spread, ...span }: Call, scope: Scope): Value {
    const place = placeIn(span, scope);
    const values = args.map((arg) => this.evaluate(arg, scope));
    const last = spread ? values.pop() : undefined;
    if (last !== undefined && last.kind !== 'list') return unknown(place);
    if (name === 'file') return this.#file(values[0], place);
    if (name === 'templatefile') return this.#templateFile(values, place);
    return callFunction(name, [...values, ...(last?.items ?? [])], place);
  }

  /** The text of a file is shown at the call: the file itself is not Terraform. */
  #file(path: Value | undefined, place: Place): Value {
    const name = plainText(path);
    const content = name === undefined ? undefined : this.#references.file(name);
    return content === undefined ? unknown(place) : text(derived(encodeUtf8(content), place));
  }

  #templateFile([path, variables]: readonly Value[], place: Place): Value {
    const name = plainText(path);
    const content = name === undefined ? undefined : this.#references.file(name);
    if (content === undefined) return unknown(place);
    return templateFile(content, variables, place, (inner, from) => this.evaluate(inner, from));
  }

  #object(expression: ObjectExpression, scope: Scope): Value {
    const entries = new Map<string, Entry>();
    let open = false;
    for (const item of expression.items) {
      const key = this.#key(item.key, scope);
      if (key === undefined || key.hasHoles) open = true;
      else entries.set(key.value, { key, value: this.evaluate(item.value, scope) });
    }
    return object(entries, open, placeIn(expression, scope));
  }

  /** A bare word is a key by its name, not a reference. */
  #key(key: Expression, scope: Scope): Octets | undefined {
    if (key.kind === 'variable') return verbatim(key.name, placeIn(key, scope));
    const value = this.evaluate(key, scope);
    return value.kind === 'list' || value.kind === 'object' || value.kind === 'null' ? undefined : textOf(value);
  }

  #conditional({ condition, whenTrue, whenFalse, ...span }: Conditional, scope: Scope): Value {
    const decided = this.evaluate(condition, scope);
    if (decided.kind === 'boolean') return this.evaluate(decided.value ? whenTrue : whenFalse, scope);
    const options = [whenTrue, whenFalse].map((branch) => this.evaluate(branch, scope));
    return oneOf(options, placeIn(span, scope));
  }
}

/** A file may be longer than a text that can be assembled. */
function isTooLong({ length, pieces }: Octets): boolean {
  return length > MAX_TEXT && pieces.length > 1;
}
