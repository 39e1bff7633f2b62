import { commands, extensions, window, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import {
  COMMITTED,
  INCREASE_SERIAL,
  type CommittedParams,
  type IncreaseSerialParams,
} from '../../server/src/lsp/protocol/zone';
import { ZONE_LANGUAGE } from './documents';

/** What this extension uses of the editor's Git extension. */
interface Git {
  readonly repositories: readonly Repository[];
  readonly onDidOpenRepository: (listener: (repository: Repository) => void) => Disposable;
  readonly getRepository: (uri: Uri) => Repository | null;
}

interface Repository {
  readonly state: {
    readonly HEAD: { readonly commit?: string } | undefined;
    readonly onDidChange: (listener: () => void) => Disposable;
  };
  readonly show: (revision: string, path: string) => Promise<string>;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => Git;
}

/** The command that increases a serial, and what the last commit has of open zones, so that the server can compare. */
export function offerSerials(client: BaseLanguageClient): Disposable {
  const parts: Disposable[] = [
    commands.registerCommand('zonewise.increaseSerial', async () => {
      const document = window.activeTextEditor?.document;
      if (document === undefined) return;
      await client.start();
      const params: IncreaseSerialParams = { uri: document.uri.toString() };
      await client.sendRequest(INCREASE_SERIAL, params);
    }),
  ];
  const begin = async () => {
    const git = workspace.isTrusted ? await findGit() : undefined;
    if (git !== undefined) parts.push(sendCommitted(client, git));
  };
  parts.push(workspace.onDidGrantWorkspaceTrust(begin));
  void begin();
  return {
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}

async function findGit(): Promise<Git | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  try {
    const exported = await extension?.activate();
    return exported?.enabled === true ? exported.getAPI(1) : undefined;
  } catch {
    return undefined;
  }
}

/** Sends texts when documents are opened, and again when a repository has a new commit. */
function sendCommitted(client: BaseLanguageClient, git: Git): Disposable {
  const parts: Disposable[] = [];
  const send = async (documents: readonly TextDocument[]) => {
    const zones = documents.filter(({ languageId, uri }) => languageId === ZONE_LANGUAGE && uri.scheme === 'file');
    const files = await Promise.all(zones.map(({ uri }) => committedText(git, uri)));
    const known = files.filter((file) => file !== undefined);
    const params: CommittedParams = { files: known };
    if (known.length > 0 && client.isRunning()) await client.sendNotification(COMMITTED, params);
  };
  const follow = (repository: Repository) => {
    let last: string | undefined;
    const changed = () => {
      const commit = repository.state.HEAD?.commit;
      if (commit === last) return;
      last = commit;
      void send(workspace.textDocuments);
    };
    parts.push(repository.state.onDidChange(changed));
    changed();
  };
  parts.push(
    git.onDidOpenRepository(follow),
    workspace.onDidOpenTextDocument((document) => void send([document])),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void send(workspace.textDocuments);
    }),
  );
  git.repositories.forEach(follow);
  return {
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}

async function committedText(git: Git, uri: Uri): Promise<CommittedParams['files'][number] | undefined> {
  const repository = git.getRepository(uri);
  if (repository?.state.HEAD?.commit === undefined) return undefined;
  const text = await repository.show('HEAD', uri.fsPath).catch(() => null);
  return { uri: uri.toString(), text };
}
