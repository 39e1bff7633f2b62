import type { Block } from '../hcl/nodes';
import { expressionsOf } from '../hcl/walk';
import { isInside, placeAt, type Anchor, type Place } from '../../../text/span';
import { BlockContainer } from './container';
import type { Definitions } from './definitions';
import { findAll } from './find';
import { instancesOf } from './instances';
import { looseTexts, type LooseText } from './loose-texts';
import { META, moduleCall, type ModuleCall } from './module-call';
import { moduleRows } from '../providers/modules';
import { rowsOf } from '../providers/resources';
import { readSet, readSets, type ModuleContext, type ResourceInstance } from './read-sets';
import type { RecordSet } from './record-set';
import type { Segment } from './segment';
import { SHAPE, shapesIn } from './shapes';
import { zoneTexts, type ZoneText } from './zone-texts';
import { inner, type Scope } from '../evaluate/scope';
import { plainText } from '../evaluate/value';

/** What a segment defines in DNS, and the names of the module that it depends on. */
export interface SegmentReading {
  readonly sets: readonly RecordSet[];
  readonly loose: readonly LooseText[];
  /** Addresses of resources that it passes to other modules. */
  readonly handsOver: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
  readonly calls: readonly ModuleCall[];
  readonly zoneTexts: readonly ZoneText[];
}

export function readSegment(segment: Segment, definitions: Definitions, isVariables: boolean): SegmentReading {
  const { blocks } = segment.tree.body;
  const { result, reads } = definitions.tracking(() => {
    const sets = blocks.flatMap((block) => setsIn(block, segment, definitions));
    const loose = looseTexts(segment.tree, segment, definitions.evaluator, isVariables);
    const calls = blocks.flatMap((block) => callsIn(block, segment, definitions));
    const texts = blocks.flatMap((block) => zoneTexts(block, segment, definitions.evaluator));
    return { sets, loose: withoutRecords(loose, sets), calls, zoneTexts: texts };
  });
  return { ...result, handsOver: new Set(blocks.flatMap(handedOver)), reads };
}

/** The texts that are not values of the sets themselves. */
function withoutRecords(loose: readonly LooseText[], sets: readonly RecordSet[]): readonly LooseText[] {
  if (loose.length === 0 || sets.length === 0) return loose;
  const users = new Map<Anchor, Map<number, RecordSet[]>>();
  for (const set of sets) {
    for (const { anchor, start } of startsIn(set)) {
      const starts = users.get(anchor) ?? new Map<number, RecordSet[]>();
      users.set(anchor, starts);
      const known = starts.get(start);
      if (known === undefined) starts.set(start, [set]);
      else if (known.length < MOST_USERS) known.push(set);
    }
  }
  return loose.filter(({ octets, place }) => {
    const { anchor, start } = octets.cover({ start: 0, end: 0 });
    return (
      users
        .get(anchor)
        ?.get(start)
        ?.some((set) => isInside(place, set.place)) !== true
    );
  });
}

/** Sets that share a text are in one block, or only the first one matters. */
const MOST_USERS = 10;

function startsIn({ entries }: RecordSet): readonly Place[] {
  return entries.flatMap(({ values }) => values.flatMap(({ raw }) => raw.pieces.map(({ place }) => place)));
}

function setsIn(block: Block, segment: Segment, definitions: Definitions): readonly RecordSet[] {
  const context = { evaluator: definitions.evaluator, references: definitions };
  if (block.type === 'module')
    return instances(block, segment, context).flatMap((call) => moduleSets(call, block, context));
  const rows = block.type === 'resource' ? rowsOf(block.labels[0]?.text ?? '') : [];
  if (rows.length === 0) return [];
  return instances(block, segment, context).flatMap((resource) => {
    const row = rows.find((each) => findAll(resource.container, each.sets ?? each.value).length > 0) ?? rows[0];
    return row === undefined ? [] : readSets(resource, [row], context);
  });
}

function callsIn(block: Block, segment: Segment, definitions: Definitions): readonly ModuleCall[] {
  if (block.type !== 'module') return [];
  const context = { evaluator: definitions.evaluator, references: definitions };
  return instances(block, segment, context).flatMap(({ container }) => moduleCall(container, block) ?? []);
}

/** By its row if the module is known, otherwise anything among its arguments that looks like a record. */
function moduleSets(call: ResourceInstance, block: Block, context: ModuleContext): readonly RecordSet[] {
  const rows = moduleRows(plainText(call.container.argument('source')) ?? '');
  if (rows.length > 0) return readSets(call, rows, context);
  return block.body.attributes.flatMap(({ name, value }) => {
    if (META.has(name)) return [];
    const shapes = shapesIn(context.evaluator.evaluate(value, call.container.scope), call.container.unsure, name);
    return shapes.map(({ container, path }) =>
      readSet(container, SHAPE, { ...call, address: `${call.address}.${path}` }, context),
    );
  });
}

function instances(block: Block, segment: Segment, { evaluator }: ModuleContext): readonly ResourceInstance[] {
  const scope: Scope = { anchor: segment, variables: new Map() };
  const labels = block.labels.map(({ text }) => text);
  const address = [...(block.type === 'resource' ? [] : [block.type]), ...labels].join('.');
  const keyword = block.labels[0] ?? block.typeSpan;
  return instancesOf(block.body, scope, evaluator).map(({ variable, key, unsure }) => ({
    container: new BlockContainer(block, variable === undefined ? scope : inner(scope, [variable]), evaluator, unsure),
    address: key === '' ? address : `${address}["${key}"]`,
    key,
    typePlace: placeAt(segment, keyword.start, keyword.end),
  }));
}

/** Resources that a call of a module, or an output, passes on. Name servers do not show who writes records. */
function handedOver(block: Block): readonly string[] {
  if (block.type !== 'module' && block.type !== 'output') return [];
  const expressions = [...expressionsOf(block.body)];
  const harmless = new Set(
    expressions.map((each) => (each.kind === 'get' && NAME_SERVERS.test(each.name) ? each.object : undefined)),
  );
  return expressions.flatMap((each) =>
    each.kind === 'get' && each.object.kind === 'variable' && !harmless.has(each)
      ? [`${each.object.name}.${each.name}`]
      : [],
  );
}

const NAME_SERVERS = /^name_?servers$/;
