import type { Block, Body, Expression } from '../hcl/nodes';
import { placeAt, type Place } from '../../../text/span';
import { instancesOf } from './instances';
import type { Evaluator } from '../evaluate/evaluator';
import { inner, type Scope } from '../evaluate/scope';
import type { ObjectValue, Value } from '../evaluate/value';

/** Where arguments are looked up by name: a block, or an object. */
export interface Container {
  readonly place: Place;
  /** May it not exist, because something about it is only known to Terraform? */
  readonly unsure: boolean;
  argument(name: string): Value | undefined;
  /** The blocks of that name, or the objects that represent blocks. */
  blocks(name: string): readonly Container[];
}

/** The body of a block in a scope. */
export class BlockContainer implements Container {
  readonly place: Place;
  readonly unsure: boolean;
  readonly scope: Scope;
  readonly block: Block;
  readonly #body: Body;
  readonly #evaluator: Evaluator;

  constructor(block: Block, scope: Scope, evaluator: Evaluator, unsure: boolean) {
    this.place = placeAt(scope.anchor, block.start, block.end);
    this.unsure = unsure;
    this.scope = scope;
    this.block = block;
    this.#body = block.body;
    this.#evaluator = evaluator;
  }

  expression(name: string): Expression | undefined {
    return this.#body.attributes.find((attribute) => attribute.name === name)?.value;
  }

  /** Does `lifecycle { ignore_changes }` leave the argument to others once the resource exists? */
  ignoresChangesOf(name: string): boolean {
    const lifecycle = this.#body.blocks.find(({ type }) => type === 'lifecycle');
    const ignored = lifecycle?.body.attributes.find((attribute) => attribute.name === 'ignore_changes')?.value;
    const isNamed = (item: Expression) => item.kind === 'variable' && (item.name === name || item.name === 'all');
    return ignored !== undefined && (isNamed(ignored) || (ignored.kind === 'list' && ignored.items.some(isNamed)));
  }

  argument(name: string): Value | undefined {
    const expression = this.expression(name);
    return expression && this.#evaluator.evaluate(expression, this.scope);
  }

  blocks(name: string): readonly Container[] {
    const plain = this.#body.blocks.filter((block) => block.type === name);
    const dynamic = this.#body.blocks.filter(({ type, labels }) => type === 'dynamic' && labels[0]?.text === name);
    const value = plain.length + dynamic.length > 0 ? undefined : this.argument(name);
    return [
      ...plain.map((block) => new BlockContainer(block, this.scope, this.#evaluator, this.unsure)),
      ...dynamic.flatMap((block) => this.#dynamic(block, name)),
      ...(value === undefined ? [] : objectsIn(value, this.unsure)),
    ];
  }

  /** `dynamic "record" { for_each = …, content { … } }` makes a block for each item. */
  #dynamic(block: Block, name: string): readonly Container[] {
    const content = block.body.blocks.find(({ type }) => type === 'content');
    if (content === undefined) return [];
    const iterator = block.body.attributes.find((attribute) => attribute.name === 'iterator')?.value;
    const variable = iterator?.kind === 'variable' ? iterator.name : name;
    return instancesOf(block.body, this.scope, this.#evaluator).map(({ variable: each, unsure }) => {
      const scope = each === undefined ? this.scope : inner(this.scope, [[variable, each[1]]]);
      return new BlockContainer(content, scope, this.#evaluator, this.unsure || unsure);
    });
  }
}

/** An object, as modules and `.tf.json` have them. */
export class ObjectContainer implements Container {
  readonly place: Place;
  readonly unsure: boolean;
  /** Its key in the map that contains it. */
  readonly key: Value | undefined;
  readonly #object: ObjectValue;

  constructor(object: ObjectValue, unsure: boolean, key?: Value) {
    this.place = object.place;
    this.unsure = unsure;
    this.key = key;
    this.#object = object;
  }

  argument(name: string): Value | undefined {
    return name === '$key' ? this.key : this.#object.entries.get(name)?.value;
  }

  blocks(name: string): readonly Container[] {
    const value = this.argument(name);
    return value === undefined ? [] : objectsIn(value, this.unsure);
  }
}

/** A value, and whether it may be absent. */
export interface Possible {
  readonly value: Value;
  readonly unsure: boolean;
}

/** The items of a list, or the value itself; if a condition decides, all possible results. */
export function possibleItems(value: Value, unsure: boolean): readonly Possible[] {
  if (value.kind === 'list') return value.items.flatMap((item) => possibleItems(item, unsure));
  if (value.kind === 'null') return [];
  if (value.kind === 'unknown' && value.options !== undefined) {
    return value.options.flatMap((option) => possibleItems(option, true));
  }
  return [{ value, unsure: unsure || (value.kind === 'unknown' && value.many) }];
}

export function objectsIn(value: Value, unsure: boolean): readonly ObjectContainer[] {
  return possibleItems(value, unsure).flatMap((item) =>
    item.value.kind === 'object' ? [new ObjectContainer(item.value, item.unsure)] : [],
  );
}
