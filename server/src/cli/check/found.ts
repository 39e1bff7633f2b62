import { TextDocument } from 'vscode-languageserver-textdocument';
import type { JudgedFinding } from '../../config/judge';
import { languageOf } from '../../messages/language';
import { displayName } from '../../records/name';
import { absolute } from '../../text/span';
import type { Workspace } from '../../workspace/workspace';
import { workspacePositions } from '../positions';
import type { CheckedFile, Positions } from '../reports/report';
import type { CheckSession, OpenedInput } from './session';

/** What is found in the files of a session, and in the configurations that apply to them. */
export interface Found {
  readonly files: readonly CheckedFile[];
  readonly positions: Positions;
  /** As in `Report`. */
  readonly recordOf: (finding: JudgedFinding) => string;
}

/** Checks the files of a session. */
export async function findingsOf(session: CheckSession, locale: string | undefined): Promise<Found> {
  const { workspace, opened, configs } = session;
  const faulty = (await configs.all()).filter(({ findings }) => findings.length > 0);
  const texts = new Map(faulty.map(({ uri, text }) => [uri, TextDocument.create(uri, 'json', 0, text)]));
  const given = new Map(
    [...opened.map(({ uri, input }) => ({ uri, path: input.path })), ...faulty].map(({ uri, path }) => [uri, path]),
  );
  const positions = workspacePositions((uri) => texts.get(uri) ?? workspace.document(uri), given);
  const found = Array.from(withIncluded(workspace, opened), (uri) => ({ uri, findings: workspace.findings(uri) }));
  const files = [...found, ...faulty].map(({ uri, findings }) => ({
    path: positions.path(uri),
    uri,
    findings,
    language: languageOf(configs.of(uri).language, locale),
  }));
  return { files, positions, recordOf: (finding) => recordOf(workspace, finding) };
}

/** Owner and type of the record that a finding is in; a directive; empty for a zonewise.json. */
function recordOf(workspace: Workspace, { record, place }: JudgedFinding): string {
  const { uri } = place.anchor;
  const at = record === undefined ? workspace.unit(uri)?.at(uri, absolute(place).start) : undefined;
  if (at?.kind === 'directive') return `$${at.directive.toUpperCase()}`;
  const found = record ?? at?.record;
  if (found === undefined) return '';
  const owner = found.owner === undefined ? found.ownerText : displayName(found.owner);
  return `${owner} ${found.type}`;
}

/** The given files, each followed by those that it includes and that were not given. */
function withIncluded(workspace: Workspace, opened: readonly OpenedInput[]): ReadonlySet<string> {
  const given = new Set(opened.map(({ uri }) => uri));
  const uris = new Set<string>();
  for (const uri of given) {
    uris.add(uri);
    for (const included of workspace.includedIn(uri)) if (!given.has(included)) uris.add(included);
  }
  return uris;
}
