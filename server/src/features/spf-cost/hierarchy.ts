import type { RecordNode, TermNode } from '../../mail/spf/evaluate/tree';
import type { Language } from '../../messages/language';
import { render, translate } from '../../messages/render';
import { displayName, isUnknown } from '../../records/name';
import { canonicalOf } from '../../records/plain-names';
import { absolute, type Place } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { occurrences } from '../names/written-names';
import { countedSpf, type WrittenSpf } from './records';
import { lookupCount } from './summary';
import { recordInWords } from './words';

/**
 * An SPF record among those that include each other: one that is written in a document, or one that is reached from it
 * by the terms with these indexes, and known from DNS or the table of senders.
 */
export interface SpfNodeId {
  readonly uri: string;
  readonly offset: number;
  readonly path: readonly number[];
}

export interface SpfNode {
  readonly id: SpfNodeId;
  /** The domain that publishes it. */
  readonly name: string;
  /** What it costs, and where it comes from. */
  readonly detail: string;
  /** The record, or the term that leads to it from a document. */
  readonly place: Place;
}

/** One record that includes another, and the terms that do. */
export interface SpfLink {
  readonly node: SpfNode;
  readonly from: readonly Place[];
}

/** The SPF record at an offset of a document. */
export function spfNodeAt(workspace: Workspace, uri: string, offset: number, language: Language): SpfNode | undefined {
  const [counted] = countedSpf(workspace, uri, { start: offset, end: offset });
  return counted && writtenNode(counted, language);
}

/** The records that it includes or redirects to. */
export function included(workspace: Workspace, id: SpfNodeId, language: Language): readonly SpfLink[] {
  const root = rootOf(workspace, id);
  const record = root && follow(root.survey.root, id.path);
  if (root === undefined || record === undefined) return [];
  return record.terms.flatMap(({ child, ...term }, index): SpfLink | readonly SpfLink[] => {
    if (child === undefined) return [];
    const from = record.text === undefined ? [] : [record.text.cover(term.term.span)];
    const place = from[0] ?? placeOf(root, id.path);
    const node = {
      id: idOf(child) ?? { ...id, path: [...id.path, index] },
      name: child.domain ?? term.term.text,
      detail: [costs(term, language), recordInWords(child, id.uri, language)].filter((part) => part !== '').join(', '),
      place: child.text?.cover({ start: 0, end: child.text.length }) ?? place,
    };
    return { node, from };
  });
}

/** The records of the workspace that include it or redirect to it. */
export function includedBy(workspace: Workspace, id: SpfNodeId, language: Language): readonly SpfLink[] {
  const root = rootOf(workspace, id);
  const domain = root && (id.path.length === 0 ? root.record.owner : domainOf(follow(root.survey.root, id.path)));
  if (domain === undefined || isUnknown(domain)) return [];
  const callers = new Map<unknown, { counted: WrittenSpf; from: Place[] }>();
  for (const { record, written } of occurrences(workspace, domain)) {
    if (written.type !== 'TXT' || written.name !== domain || record.text === undefined) continue;
    const { start, end } = absolute(record.rdataPlace);
    const [counted] = countedSpf(workspace, record.rdataPlace.anchor.uri, { start, end });
    if (counted === undefined) continue;
    const known = callers.get(counted.record) ?? { counted, from: [] };
    callers.set(counted.record, known);
    known.from.push(written.place);
  }
  return Array.from(callers.values(), ({ counted, from }) => ({ node: writtenNode(counted, language), from }));
}

function writtenNode({ record, survey, text }: WrittenSpf, language: Language): SpfNode {
  const { owner } = record;
  const place = text.cover({ start: 0, end: text.length });
  return {
    id: idAt(place),
    name: owner === undefined || isUnknown(owner) ? 'v=spf1' : displayName(owner),
    detail: render(lookupCount(survey), language),
    place,
  };
}

function rootOf(workspace: Workspace, { uri, offset }: SpfNodeId): WrittenSpf | undefined {
  return countedSpf(workspace, uri, { start: offset, end: offset })[0];
}

/** The record that the terms lead to, as long as each of them still leads to one. */
function follow(record: RecordNode, [index, ...rest]: readonly number[]): RecordNode | undefined {
  if (index === undefined) return record;
  const child = record.terms[index]?.child;
  return child && follow(child, rest);
}

function placeOf({ text, survey }: WrittenSpf, [index]: readonly number[]): Place {
  const term = index === undefined ? undefined : survey.root.terms[index]?.term;
  return text.cover(term?.span ?? { start: 0, end: text.length });
}

function idOf({ text }: RecordNode): SpfNodeId | undefined {
  return text && idAt(text.cover({ start: 0, end: text.length }));
}

function idAt(place: Place): SpfNodeId {
  return { uri: place.anchor.uri, offset: absolute(place).start, path: [] };
}

function domainOf(record: RecordNode | undefined) {
  return record?.domain === undefined ? undefined : canonicalOf(record.domain);
}

function costs({ lookups, certainLookups, atLeast }: Omit<TermNode, 'child'>, language: Language): string {
  const variant = atLeast ? '.at-least' : certainLookups < lookups ? '.about' : '';
  return translate(language, `spf-cost/tree.costs${variant}`, { count: lookups });
}
