import type { Block, Body, Expression, HclTree } from '../hcl/nodes';
import { isPlainlyMail, seamBetween } from '../../../mail/recognise';
import { joinOctets, type Octets } from '../../../text/octets';
import type { Anchor, Place } from '../../../text/span';
import type { ResourceRecord } from '../../../records/record';
import { TerraformForm } from '../write/terraform-form';
import { readTextValue } from './txt';
import type { Evaluator } from '../evaluate/evaluator';
import { placeIn, type Scope } from '../evaluate/scope';
import { derived, hole } from '../evaluate/value';

/** Text that is clearly a mail record, in a place that no row describes: a record without an owner. */
export interface LooseText {
  readonly record: ResourceRecord;
  /** As written, with its quotes, if any. */
  readonly octets: Octets;
  /** The place of the expression that it is the value of. */
  readonly place: Place;
}

/** Blocks whose texts are search keys or conditions. */
const SKIPPED_BLOCKS: ReadonlySet<string> = new Set([
  ...['data', 'import', 'moved', 'removed', 'check', 'terraform', 'provider', 'lifecycle', 'connection', 'provisioner'],
  ...['validation', 'precondition', 'postcondition'],
]);

/** Arguments and keys whose texts are human-readable. */
const SKIPPED: ReadonlySet<string> = new Set(['description', 'comment', 'error_message']);

/** Functions that return their text arguments, and type constraints with defaults. */
const PASSING: ReadonlySet<string> = new Set([
  ...['concat', 'compact', 'flatten', 'distinct', 'tolist', 'toset', 'tomap', 'merge', 'setunion', 'coalesce', 'try'],
  ...[
    'coalescelist',
    'lookup',
    'sensitive',
    'nonsensitive',
    'jsonencode',
    'yamlencode',
    'optional',
    'object',
    'list',
    'map',
    'set',
  ],
]);

/** Every such text in a tree. `isVariables`: the file gives values to variables. */
export function looseTexts(
  tree: HclTree,
  anchor: Anchor,
  evaluator: Evaluator,
  isVariables: boolean,
): readonly LooseText[] {
  const harvest = new Harvest({ anchor, variables: new Map() }, evaluator);
  const isTerragrunt = anchor.uri.endsWith('.hcl');
  if (isVariables) harvest.body(tree.body, true);
  else if (isTerragrunt) harvest.inputs(tree.body);
  for (const block of tree.body.blocks) harvest.block(block);
  return harvest.found;
}

class Harvest {
  readonly found: LooseText[] = [];
  readonly #scope: Scope;
  readonly #evaluator: Evaluator;

  constructor(scope: Scope, evaluator: Evaluator) {
    this.#scope = scope;
    this.#evaluator = evaluator;
  }

  /** Text that is only a default, or a local, may be combined with more. */
  block(block: Block): void {
    if (!SKIPPED_BLOCKS.has(block.type)) this.body(block.body, block.type === 'variable' || block.type === 'locals');
  }

  /** The values that Terragrunt passes to the module. */
  inputs({ attributes }: Body): void {
    for (const { name, value } of attributes) if (name === 'inputs') this.#expression(value, true);
  }

  body(body: Body, isOpen: boolean): void {
    for (const { name, value } of body.attributes) if (!SKIPPED.has(name)) this.#expression(value, isOpen);
    for (const block of body.blocks) if (!SKIPPED_BLOCKS.has(block.type)) this.body(block.body, isOpen);
  }

  #expression(expression: Expression, isOpen: boolean): void {
    switch (expression.kind) {
      case 'template':
        this.#value(expression, isOpen);
        break;
      case 'call':
        if (PASSING.has(expression.name)) for (const arg of expression.args) this.#expression(arg, isOpen);
        else this.#value(expression, isOpen);
        break;
      case 'list':
        expression.items.forEach((item, index) => {
          this.#expression(item, isOpen || this.#goesOn(item, expression.items[index + 1]));
        });
        break;
      case 'object':
        for (const { key, value } of expression.items) {
          if (!(key.kind === 'variable' && SKIPPED.has(key.name))) this.#expression(value, isOpen);
        }
        break;
      case 'conditional':
        this.#expression(expression.whenTrue, isOpen);
        this.#expression(expression.whenFalse, isOpen);
        break;
      case 'for':
        this.#expression(expression.result, isOpen);
        break;
      case 'parenthesis':
        this.#expression(expression.inner, isOpen);
        break;
      case 'get':
      case 'index':
      case 'splat':
        this.#expression(expression.object, isOpen);
        break;
      case 'number':
      case 'boolean':
      case 'null':
      case 'variable':
      case 'binary':
      case 'unary':
      case 'missing':
        break;
    }
  }

  #value(expression: Expression, isOpen: boolean): void {
    const octets = this.#text(expression);
    if (octets === undefined || !isPlainlyMail(octets.value)) return;
    const place = placeIn(expression, this.#scope);
    const record = toRecord(octets, place, isOpen);
    this.found.push({ record, octets, place });
  }

  #text(expression: Expression): Octets | undefined {
    const value = this.#evaluator.evaluate(expression, this.#scope);
    return value.kind === 'text' ? value.octets : undefined;
  }

  /** Is the next item of the list what is missing from this one? */
  #goesOn(item: Expression, next: Expression | undefined): boolean {
    const [text, following] = [this.#text(item), next && this.#text(next)];
    return text !== undefined && following !== undefined && seamBetween(text.value, following.value) !== undefined;
  }
}

/** The text with a hole for what may follow it. */
function goingOn(octets: Octets): Octets {
  const place = octets.cover({ start: 0, end: octets.length });
  const after = { ...place, start: place.end };
  const separator = /[;\s]$/.test(octets.value) ? '' : /spf/i.test(octets.value.slice(0, 12)) ? ' ' : ';';
  return joinOctets([octets, derived(separator, after), hole(after)], place);
}

function toRecord(octets: Octets, place: Place, isOpen: boolean): ResourceRecord {
  const { raw, txt } = readTextValue(octets, { quoting: 'any' });
  const text = isOpen ? goingOn(txt.text) : txt.text;
  return {
    owner: undefined,
    ownerPlace: undefined,
    ownerText: '',
    type: 'TXT',
    typePlace: place,
    ttl: undefined,
    ttlPlace: undefined,
    class: undefined,
    fields: [],
    strings: isOpen ? [text] : txt.strings,
    text,
    place,
    rdataPlace: raw.cover({ start: 0, end: raw.length }),
    problems: [],
    form: new TerraformForm(place),
  };
}
