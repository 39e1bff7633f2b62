import type { WorkspaceZone } from '../../analysis/answers/zone-reply';
import { defaultConfig } from '../../config/config';
import { displayName, type Name } from '../../records/name';
import { createDocument, type GivenDocument } from '../../sources/document';
import { FILE_NAMES } from '../../sources/file-names';
import { Workspace } from '../../workspace/workspace';

/** The maximum number of files that are read for one question, and the maximum length of each, in UTF-16 code units. */
const MOST_FILES = 300;
const LONGEST_TEXT = 4_000_000;

/** The zones in files of the workspace's folders that are not open, such as the export of a former provider. */
export async function zonesInClosedFiles(workspace: Workspace, domain: Name): Promise<WorkspaceZone[]> {
  const documents = await closedDocuments(workspace, domain);
  return documents.length === 0 ? [] : [...(await oneShot(workspace, documents)).zones()];
}

/** The documents that are open, together with those files. For questions that are asked once. */
export async function withClosedFiles(workspace: Workspace, domain: Name): Promise<Workspace> {
  const open = workspace.uris().flatMap((uri): GivenDocument[] => {
    const document = workspace.document(uri);
    return document === undefined ? [] : [createDocument(uri, document.languageId, document.getText())];
  });
  return oneShot(workspace, [...open, ...(await closedDocuments(workspace, domain))]);
}

/**
 * Only files whose names are those of zones, Terraform or text files, or that contain the domain, and whose text
 * mentions a mail record.
 */
async function closedDocuments(workspace: Workspace, domain: Name): Promise<GivenDocument[]> {
  const { files, roots } = workspace;
  const lists = await Promise.all(roots.map((root) => files.list(root, globFor(domain))));
  const uris = [...new Set(lists.flat())].filter((uri) => workspace.document(uri) === undefined).sort();
  const texts = await Promise.all(uris.slice(0, MOST_FILES).map(async (uri) => ({ uri, text: await files.read(uri) })));
  return texts.flatMap(({ uri, text = '' }) => {
    return text.length <= LONGEST_TEXT && MAIL_RECORDS.test(text) ? [createDocument(uri, '', text)] : [];
  });
}

const MAIL_RECORDS = /_domainkey|_dmarc|v=spf1|\bMX\b/i;

function globFor(domain: Name): string {
  const name = displayName(domain);
  const own = /^[a-z0-9.-]+$/.test(name) ? [`*${name}*`] : [];
  const endings = [...FILE_NAMES.zoneExtensions, 'db', 'txt', 'tf', 'tofu'];
  return `**/{${[...endings.map((ending) => `*.${ending}`), 'db.*', ...own].join(',')}}`;
}

async function oneShot({ files, roots, trusted }: Workspace, documents: readonly GivenDocument[]): Promise<Workspace> {
  const config = { ...defaultConfig, dnsMode: 'workspace' } as const;
  const workspace = new Workspace({
    files,
    roots,
    trusted,
    allowOutside: false,
    config: () => config,
    isOneShot: true,
  });
  workspace.open(...documents);
  await workspace.load();
  return workspace;
}
