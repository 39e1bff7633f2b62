import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Diagnostics } from './handlers/diagnostics';
import type { Session } from './session';

const globs = [
  '**/zonewise.json',
  '**/*.{zone,zonefile,rev,arpa,dns,db}',
  '**/db.*',
  '**/*.{tf,tofu,tfvars}',
  '**/*.{tf,tofu}.json',
];

/** Keeps up with files that change on disk, and with the folders' zonewise.json. */
export async function watchFiles(session: Session, diagnostics: Diagnostics): Promise<void> {
  const { connection, client, workspace } = session;
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) {
      if (uri.endsWith('/zonewise.json')) await readFolderConfig(session, uri);
      else workspace.changedOnDisk(uri);
    }
    diagnostics.everythingChanged();
  });
  for (const root of workspace.roots) {
    for (const uri of await workspace.files.list(root, '**/zonewise.json')) await readFolderConfig(session, uri);
  }
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    const watchers = globs.map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

async function readFolderConfig({ configuration, workspace }: Session, uri: string): Promise<void> {
  configuration.setFolder(uri.slice(0, uri.lastIndexOf('/') + 1), await workspace.files.read(uri));
}
