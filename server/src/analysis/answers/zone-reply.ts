import type { Answer, QuestionType, Source } from '../../dns/question';
import { isAtOrBelow, type Name, parent, ROOT, under } from '../../records/name';
import { field, type ResourceRecord } from '../../records/record';
import type { ListedZone, ZoneView } from '../../records/zone-view';
import { plainOf } from '../../records/plain-names';
import { valuesOf } from './record-values';
import { unknown } from '../../dns/resolver';

/** A zone that a document of the workspace holds. */
export interface WorkspaceZone {
  readonly uri: string;
  readonly zone: ZoneView;
}

/** The same with the names that it holds, for features. */
export interface ListedWorkspaceZone extends WorkspaceZone {
  readonly zone: ListedZone;
}

/** `alias`: the name, plain, that a CNAME or DNAME substitutes for the queried one. */
export type Reply = Answer | { readonly kind: 'alias'; readonly name: string };

/**
 * What one zone answers for a name. A complete zone answers as a server that has loaded it would (RFC 1034 section
 * 4.3.2, RFC 4592); a fragment only with what it holds. `undefined`: no answer, because the name belongs to another
 * zone or is not in the fragment.
 */
export function zoneReply({ zone, uri }: WorkspaceZone, name: Name, type: QuestionType): Reply | undefined {
  const isOwn = zone.apex !== undefined && isAtOrBelow(name, zone.apex);
  if (isOwn ? zone.delegation(name) !== undefined : zone.complete) return undefined;
  const source: DocumentSource = { kind: 'document', uri };
  const found = dnameReply(zone, name) ?? heldReply(zone.records(name), type, source);
  if (found !== undefined || !zone.complete) return found;
  if (exists(zone, name)) return { kind: 'nodata', source };
  const wildcard = under('*', closestEncloser(zone, name));
  if (!exists(zone, wildcard)) return { kind: 'nxdomain', source };
  return heldReply(zone.records(wildcard), type, source) ?? { kind: 'nodata', source };
}

type DocumentSource = Extract<Source, { kind: 'document' }>;

/** Types whose answers a server synthesises on request. */
const computed: ReadonlySet<string> = new Set(['ALIAS', 'ANAME', 'LUA', 'DYNA', 'DYNC', 'WINS', 'WINSR']);

/** What the records of a name answer; `undefined` if it has none of the type. */
function heldReply(records: readonly ResourceRecord[], type: QuestionType, source: DocumentSource): Reply | undefined {
  const ofInternet = records.filter((record) => record.class === undefined || record.class === 'IN');
  const wanted = ofInternet.filter((record) => record.type === type);
  const [first] = wanted;
  if (first !== undefined) {
    const values = valuesOf(wanted, type);
    return values === undefined ? unknown : { kind: 'records', ...values, source: { ...source, place: first.place } };
  }
  const alias = ofInternet.find((record) => record.type === 'CNAME');
  if (alias !== undefined) return aliasTo(field(alias, 'target')?.target);
  return ofInternet.some((record) => computed.has(record.type)) ? unknown : undefined;
}

/** A DNAME above the name replaces everything below itself (RFC 6672 section 2.2). */
function dnameReply(zone: ZoneView, name: Name): Reply | undefined {
  for (let at = parent(name); at !== undefined && at !== ROOT; at = parent(at)) {
    if (zone.apex !== undefined && !isAtOrBelow(at, zone.apex)) return undefined;
    const [dname] = zone.records(at, 'DNAME');
    if (dname === undefined) continue;
    const target = field(dname, 'target')?.target;
    return target === undefined ? unknown : aliasTo(under(name.slice(0, -at.length - 1), target));
  }
  return undefined;
}

function aliasTo(target: Name | undefined): Reply {
  return target === undefined ? unknown : { kind: 'alias', name: plainOf(target) };
}

/**
 * Whether the name has records, or is an ancestor of a name that has: an empty non-terminal (RFC 4592 section 2.2.2).
 */
function exists(zone: ZoneView, name: Name): boolean {
  return zone.hasBelow(name) || zone.records(name).length > 0;
}

/** The longest existing name above (RFC 4592 section 3.3.1); the apex always exists. */
function closestEncloser(zone: ZoneView, name: Name): Name {
  let at = parent(name) ?? name;
  while (at !== zone.apex && !exists(zone, at)) at = parent(at) ?? at;
  return at;
}
