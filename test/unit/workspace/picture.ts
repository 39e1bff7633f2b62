import type { JudgedFinding } from '../../../server/src/config/judge';
import { absolute, type Place } from '../../../server/src/text/span';
import type { Workspace } from '../../../server/src/workspace/workspace';

/** What makes a state one of the difficult ones. */
export function featuresOf(workspace: Workspace): ReadonlySet<string> {
  const features = new Set<string>();
  for (const uri of workspace.uris()) {
    const text = workspace.document(uri)?.getText() ?? '';
    const unit = workspace.unit(uri);
    if (/\bfile\(/.test(text)) features.add('a file in an expression');
    if ((text.match(/^\$INCLUDE "?mail\.inc/gm)?.length ?? 0) > 1) features.add('a file included twice');
    const isLoop = workspace.findings(uri).some(({ message }) => message.id === 'zone/include-not-found.loop');
    if (isLoop) features.add('a loop of includes');
    if (unit?.zones.some(({ view }) => view.view !== undefined) === true) features.add('a view');
    if (unit?.origin(uri)?.by === 'setting') features.add('a name from the settings');
  }
  return features;
}

/** All findings in all documents, with all places, as plain data. */
export function pictureOf(workspace: Workspace): unknown {
  const uris = workspace.uris().toSorted();
  return uris.map((uri) => [uri, workspace.document(uri)?.getText(), workspace.findings(uri).map(findingOf)]);
}

function findingOf({ rule, severity, place, message, related, fixes }: JudgedFinding): string {
  return JSON.stringify([
    rule.id,
    severity,
    placeOf(place),
    message,
    related.map((each) => [placeOf(each.place), each.message]),
    fixes.map(({ title, kind, edits }) => [title, kind, edits.map((edit) => [placeOf(edit.place), edit.text])]),
  ]);
}

function placeOf(place: Place): readonly [string, number, number] {
  const { start, end } = absolute(place);
  return [place.anchor.uri, start, end];
}
