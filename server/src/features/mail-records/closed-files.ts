import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import { defaultConfig } from '../../config/config';
import { displayName, type Name } from '../../records/name';
import { createDocument } from '../../sources/document';
import { FILE_NAMES } from '../../sources/file-names';
import { Workspace } from '../../workspace/workspace';

/** Files that are read at most for one question, and the longest text among them, in UTF-16 code units. */
const MOST_FILES = 300;
const LONGEST_TEXT = 4_000_000;

/**
 * The zones in files of the workspace's folders that are not open, such as the export of a former provider. Only files
 * whose names are those of zones, Terraform or text files, or that contain the domain, and whose text contains `hint`.
 */
export async function zonesInClosedFiles(workspace: Workspace, domain: Name, hint: RegExp): Promise<WorkspaceZone[]> {
  const { files, roots, trusted } = workspace;
  const lists = await Promise.all(roots.map((root) => files.list(root, globFor(domain))));
  const uris = [...new Set(lists.flat())].filter((uri) => workspace.document(uri) === undefined).sort();
  const texts = await Promise.all(uris.slice(0, MOST_FILES).map(async (uri) => ({ uri, text: await files.read(uri) })));
  const documents = texts.flatMap(({ uri, text = '' }) => {
    return text.length <= LONGEST_TEXT && hint.test(text) ? [createDocument(uri, '', text)] : [];
  });
  if (documents.length === 0) return [];
  const config = { ...defaultConfig, dnsMode: 'off' } as const;
  const closed = new Workspace({ files, roots, trusted, allowOutside: false, config: () => config, isOneShot: true });
  closed.open(...documents);
  await closed.load();
  return [...closed.zones()];
}

function globFor(domain: Name): string {
  const name = displayName(domain);
  const own = /^[a-z0-9.-]+$/.test(name) ? [`*${name}*`] : [];
  const endings = [...FILE_NAMES.zoneExtensions, 'db', 'txt', 'tf', 'tofu'];
  return `**/{${[...endings.map((ending) => `*.${ending}`), 'db.*', ...own].join(',')}}`;
}
