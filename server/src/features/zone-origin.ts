import { message, type Message } from '../messages/message';
import { displayName } from '../records/name';
import type { OriginEvidence } from '../sources/origin';
import { fileName } from '../text/uri';
import type { Workspace } from '../workspace/workspace';

/** The name of the zone in a document, and how it is known. */
export interface ZoneOrigin {
  /** `undefined` if it is unknown. */
  readonly name: string | undefined;
  readonly by: OriginEvidence;
  readonly reason: Message;
  /** The URI of the server's configuration that declares the zone. */
  readonly project: string | undefined;
}

/** `undefined` for documents in languages whose zones have no origin, and for files that others include. */
export function zoneOrigin(workspace: Workspace, uri: string): ZoneOrigin | undefined {
  const known = workspace.unit(uri)?.origin(uri);
  if (known === undefined) return undefined;
  const { name, by, project, view } = known;
  return { name: name === undefined ? undefined : displayName(name), by, project, reason: reasonOf(by, project, view) };
}

function reasonOf(by: OriginEvidence, project = '', view?: string): Message {
  if (by !== 'project') return message(REASONS[by]);
  const file = fileName(project);
  return view === undefined ? message('origin/by.project', { file }) : message('origin/by.view', { file, view });
}

const REASONS = {
  option: 'origin/by.option',
  setting: 'origin/by.setting',
  directive: 'origin/by.directive',
  soa: 'origin/by.soa',
  banner: 'origin/by.banner',
  'file-name': 'origin/by.file-name',
  unknown: 'origin/by.unknown',
} as const;
