import { extensions, workspace, type Uri } from 'vscode';

/** A commit that changed a file. */
export interface GitVersion {
  readonly revision: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** Versions that are offered. */
const MOST_VERSIONS = 20;

/** The part of the API of VS Code's Git extension (version 1) that is used here. */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: Uri): GitRepository | null };
}

interface GitRepository {
  log(options: {
    readonly maxEntries: number;
    readonly path: string;
  }): Promise<readonly { readonly hash: string; readonly message: string }[]>;
  show(revision: string, path: string): Promise<string>;
}

/** The versions of a file in Git, newest first. None in untrusted workspaces and without the Git extension. */
export async function gitVersions(uri: Uri): Promise<readonly GitVersion[]> {
  try {
    const repository = await repositoryOf(uri);
    const commits = (await repository?.log({ maxEntries: MOST_VERSIONS, path: uri.fsPath })) ?? [];
    return commits.map(({ hash, message }) => ({ revision: hash, subject: message.split('\n')[0] ?? '' }));
  } catch {
    return [];
  }
}

/** The text of a file in a version; `undefined` if it is not there. */
export async function readVersion(uri: Uri, revision: string): Promise<string | undefined> {
  try {
    return await (await repositoryOf(uri))?.show(revision, uri.fsPath);
  } catch {
    return undefined;
  }
}

async function repositoryOf(uri: Uri): Promise<GitRepository | undefined> {
  if (!workspace.isTrusted || uri.scheme !== 'file') return undefined;
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  const exports = extension && (extension.isActive ? extension.exports : await extension.activate());
  return exports?.getAPI(1).getRepository(uri) ?? undefined;
}
