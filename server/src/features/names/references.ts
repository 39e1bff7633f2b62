import type { Place } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { nameAt, occurrences, type Occurrence } from './written-names';

/** The places where the name at an offset of a document is written, with its owners if they are wanted. */
export function references(
  workspace: Workspace,
  uri: string,
  offset: number,
  includeDeclaration: boolean,
): readonly Place[] {
  return occurrencesAt(workspace, uri, offset)
    .filter(({ written }) => includeDeclaration || written.role !== 'owner')
    .map(({ written }) => written.place);
}

/** A place of a document that an editor highlights together with the one at the cursor. */
export interface Highlight {
  readonly place: Place;
  readonly kind: 'write' | 'read';
}

/** The places of a document where the name at an offset is written; owners are those that define it. */
export function highlights(workspace: Workspace, uri: string, offset: number): readonly Highlight[] {
  return occurrencesAt(workspace, uri, offset, uri)
    .filter(({ written }) => written.place.anchor.uri === uri)
    .map(({ written: { place, role } }) => ({ place, kind: role === 'owner' ? 'write' : 'read' }));
}

function occurrencesAt(workspace: Workspace, uri: string, offset: number, within?: string): readonly Occurrence[] {
  const found = nameAt(workspace, uri, offset);
  return found === undefined ? [] : occurrences(workspace, found.name, within);
}
