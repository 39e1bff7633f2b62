import { type Name, parent } from '../../records/name';
import type { ZoneView } from '../../records/zone-view';
import type { ZoneCandidates } from './workspace-zones';
import type { WorkspaceZone } from './zone-reply';

/** The current zones of the workspace, found by the names that they may contain. */
export class ZoneMap {
  /** Complete zones by their apex. */
  readonly #complete = new Map<Name, WorkspaceZone[]>();
  /** Others by their folder. */
  readonly #parts = new Map<string, WorkspaceZone[]>();

  constructor(zones: Iterable<WorkspaceZone> = []) {
    for (const zone of zones) this.add(zone);
  }

  add(held: WorkspaceZone): void {
    const { apex, complete } = held.zone;
    if (!complete) add(this.#parts, folderOf(held.uri), held);
    else if (apex !== undefined) add(this.#complete, apex, held);
  }

  /** `apex`: that of a zone that was complete when it was added. */
  delete(held: WorkspaceZone, apex: Name | undefined): void {
    if (apex === undefined) remove(this.#parts, folderOf(held.uri), held);
    else remove(this.#complete, apex, held);
  }

  /**
   * The zones visible from a document: its own zone, those of its folder, and complete ones everywhere else (DESIGN:
   * counting). `view` selects the view of each of them.
   */
  surroundingsOf(uri: string, own?: ZoneView, view = (zone: ZoneView) => zone): ZoneCandidates {
    const folder = folderOf(uri);
    const seen = (held: WorkspaceZone): WorkspaceZone => ({ uri: held.uri, zone: view(held.zone) });
    const ownCircle = own === undefined ? [] : [seen({ uri, zone: own })];
    return {
      around: (name) => {
        const known = [...this.#above(name), ...(this.#parts.get(folder) ?? [])];
        const others = known.filter(({ zone }) => zone !== own && !isOtherView(zone, own)).map(seen);
        const near = others.filter((held) => folderOf(held.uri) === folder);
        return [ownCircle, near, others.filter((held) => !near.includes(held))];
      },
    };
  }

  /** Complete zones that hold the name, or delegate it. */
  *#above(name: Name): Generator<WorkspaceZone> {
    for (let at: Name | undefined = name; at !== undefined; at = parent(at)) yield* this.#complete.get(at) ?? [];
  }
}

/** Clients of one view never see the zones of another view of the same server. */
function isOtherView({ view }: ZoneView, own: ZoneView | undefined): boolean {
  const ownView = own?.view;
  return view?.project === ownView?.project && view?.view !== ownView?.view;
}

/** In the order of their files, so that the result does not depend on the order of addition. */
function add<Key>(map: Map<Key, WorkspaceZone[]>, key: Key, held: WorkspaceZone): void {
  const known = map.get(key) ?? [];
  const last = known.at(-1);
  const after = last === undefined || !comesAfter(last, held) ? -1 : known.findIndex((each) => comesAfter(each, held));
  known.splice(after < 0 ? known.length : after, 0, held);
  map.set(key, known);
}

function comesAfter(a: WorkspaceZone, b: WorkspaceZone): boolean {
  return a.uri === b.uri ? (a.zone.apex ?? '') > (b.zone.apex ?? '') : a.uri > b.uri;
}

function remove<Key>(map: Map<Key, WorkspaceZone[]>, key: Key, { zone }: WorkspaceZone): void {
  const rest = (map.get(key) ?? []).filter((held) => held.zone !== zone);
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}

export function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
