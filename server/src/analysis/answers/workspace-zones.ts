import type { Answer, Question } from '../../dns/question';
import { isAtOrBelow, isBelow, isUnknown, type Name } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import { canonicalOf } from '../../records/plain-names';
import { unknown } from '../../dns/resolver';
import { type WorkspaceZone, type Reply, zoneReply } from './zone-reply';

/** The zones of the workspace, relative to the requester. */
export interface ZoneCandidates {
  /** The zones that may contain a name, grouped by distance: the nearest one that does is used. */
  around(name: Name): readonly (readonly WorkspaceZone[])[];
}

/** The same zones for every name, grouped by distance. */
export function circles(...zones: readonly (readonly WorkspaceZone[])[]): ZoneCandidates {
  return { around: () => zones };
}

/** More consecutive aliases than any server follows. */
const MOST_ALIASES = 16;

/**
 * What the zones answer, or the query that remains: the original one, or the one that an alias leads to. Names that a
 * complete zone answers for are never queried elsewhere (DESIGN: trust and privacy).
 */
export function answerFromZones(question: Question, surroundings: ZoneCandidates): Answer | Question {
  let asked = question;
  for (let hops = 0; hops <= MOST_ALIASES; hops++) {
    const name = canonicalOf(asked.name);
    const reply = name === undefined ? undefined : nearestReply(name, asked, surroundings);
    if (reply === undefined) return name !== undefined && isUnknown(name) ? unknown : asked;
    if (reply.kind !== 'alias') return reply;
    asked = { ...question, name: reply.name };
  }
  return { kind: 'servfail', source: { kind: 'given' } };
}

function nearestReply(name: Name, { type }: Question, surroundings: ZoneCandidates): Reply | undefined {
  const around = surroundings.around(name);
  const cut = deepestApex(name, around.flat());
  const isAbove = ({ apex }: ZoneView) => cut !== undefined && apex !== undefined && isBelow(cut, apex);
  for (const circle of around) {
    const heard = circle.filter(({ zone }) => !(zone.complete && isAbove(zone)));
    const [first, ...others] = heard.map((held) => zoneReply(held, name, type)).filter((reply) => reply !== undefined);
    if (first !== undefined) return others.every((other) => isSame(first, other)) ? first : unknown;
  }
  return undefined;
}

/**
 * A complete zone takes precedence over the zones above it for its names, whether they delegate them or not: a server
 * that has loaded both answers from the closest one.
 */
function deepestApex(name: Name, zones: readonly WorkspaceZone[]): Name | undefined {
  let deepest: Name | undefined;
  for (const { zone } of zones) {
    const { apex } = zone;
    if (apex === undefined || !zone.complete || !isAtOrBelow(name, apex)) continue;
    if (deepest === undefined || isBelow(apex, deepest)) deepest = apex;
  }
  return deepest;
}

/** The order of records is not significant, but that of exchanges is. */
function isSame(a: Reply, b: Reply): boolean {
  return fingerprint(a) === fingerprint(b);
}

function fingerprint(reply: Reply): string {
  switch (reply.kind) {
    case 'records':
      return JSON.stringify(['records', ...reply.values.toSorted()]);
    case 'alias':
      return `alias ${reply.name}`;
    default:
      return reply.kind;
  }
}
