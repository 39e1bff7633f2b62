import { FileType, l10n, RelativePattern, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { CompareSide } from '../../server/src/lsp/protocol/compare';
import { FILE_NAMES, languageOfName } from '../../server/src/sources/file-names';
import { isServedPath, ZONE_LANGUAGE } from './documents';
import { gitVersions, readVersion } from './git';

/** The maximum number of files that are read in a folder. */
const MOST_FILES = 300;

/** A file or a folder as a side, as it is in the editor or on disk. */
export async function sideOf(uri: Uri): Promise<CompareSide> {
  const { type } = await workspace.fs.stat(uri).then(
    (found) => found,
    () => ({ type: FileType.File }),
  );
  const isFolder = (type & FileType.Directory) !== 0;
  const uris = isFolder ? await filesIn(uri) : [uri];
  return { name: workspace.asRelativePath(uri), documents: await Promise.all(uris.map(readDocument)) };
}

/** Lets the user choose a side: an open file, another one, a folder, a version in Git, or DNS. */
export async function chooseSide(title: string, other?: CompareSide): Promise<CompareSide | undefined> {
  const chosen = await window.showQuickPick(choices(other), { title, matchOnDescription: true });
  return chosen?.choose();
}

interface SideChoice extends QuickPickItem {
  readonly choose: () => Promise<CompareSide | undefined>;
}

async function choices(other: CompareSide | undefined): Promise<readonly SideChoice[]> {
  const taken = new Set(other?.documents.map(({ uri }) => uri));
  const open = workspace.textDocuments.filter(({ languageId, uri }) => {
    return (languageId === ZONE_LANGUAGE || isServedPath(uri.path)) && !taken.has(uri.toString());
  });
  const files = open.map(({ uri }): SideChoice => {
    return { label: `$(file) ${workspace.asRelativePath(uri)}`, choose: () => sideOf(uri) };
  });
  const dialog = (label: string, canSelectFolders: boolean): SideChoice => ({
    label,
    choose: async () => {
      const [uri] = (await window.showOpenDialog({ canSelectFiles: !canSelectFolders, canSelectFolders })) ?? [];
      return uri && sideOf(uri);
    },
  });
  return [
    ...files,
    dialog(`$(folder-opened) ${l10n.t('Choose File…')}`, false),
    dialog(`$(folder) ${l10n.t('Choose Folder…')}`, true),
    ...(await versions(other)),
    ...(workspace.isTrusted && other !== undefined ? [liveChoice()] : []),
  ];
}

/** Earlier versions of the file that it is compared with. */
async function versions(other: CompareSide | undefined): Promise<readonly SideChoice[]> {
  const [document, ...more] = other?.documents ?? [];
  if (document === undefined || more.length > 0 || other?.isFixed === true) return [];
  const uri = Uri.parse(document.uri, true);
  const found = await gitVersions(uri);
  return found.map(({ revision, subject }) => ({
    label: `$(git-commit) ${revision.slice(0, 8)}`,
    description: subject,
    choose: async () => {
      const text = await readVersion(uri, revision);
      const name = `${revision.slice(0, 8)}:${workspace.asRelativePath(uri)}`;
      return text === undefined ? undefined : { name, documents: [{ ...document, text }], isFixed: true };
    },
  }));
}

function liveChoice(): SideChoice {
  return {
    label: `$(globe) ${l10n.t('DNS…')}`,
    choose: async () => {
      const domain = await window.showInputBox({ prompt: l10n.t('The domain to look up in DNS') });
      return domain ? { name: `dns:${domain}`, documents: [], domain, isFixed: true } : undefined;
    },
  };
}

async function filesIn(folder: Uri): Promise<readonly Uri[]> {
  const endings = [...FILE_NAMES.zoneExtensions, 'db', 'tf', 'tofu', 'tfvars'].join(',');
  const found = await workspace.findFiles(
    new RelativePattern(folder, `**/{*.{${endings}},db.*}`),
    undefined,
    MOST_FILES,
  );
  return found;
}

async function readDocument(uri: Uri) {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const text = open?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri));
  const languageId = languageOfName(uri.path) === 'terraform' ? 'terraform' : ZONE_LANGUAGE;
  return { uri: uri.toString(), languageId, text };
}
