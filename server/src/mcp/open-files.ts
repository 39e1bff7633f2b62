import { realpath } from 'node:fs/promises';
import { resolve, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { Opened } from '../features/agent/tool';
import { diskFiles } from '../node/disk-files';
import { createDocument, type GivenDocument } from '../sources/document';
import { isOtherFormat } from '../sources/file-names';
import { sourceOf } from '../sources/language';
import { sources } from '../sources/sources';
import { holds } from '../text/uri';
import type { Files } from '../workspace/files';
import { Workspace } from '../workspace/workspace';
import { folderConfigs } from './folder-config';

/** Files that one call opens at most. */
const MOST_FILES = 2000;

/**
 * Opens what the paths name below the root folder: files, folders, globs. What is outside of it, also through a link, is
 * not found. `origin` and network do not exist here: a file is what it says.
 */
export async function openFiles(paths: readonly string[], folder: string): Promise<Opened> {
  const root = pathToFileURL(`${await realpath(folder)}${sep}`).href;
  const disk = diskFiles(() => [root]);
  // A file outside the roots would bring its own folder along.
  const files: Files = {
    read: (uri) => (holds(root, uri) ? disk.read(uri) : Promise.resolve(undefined)),
    list: (from, glob) => (holds(root, from) ? disk.list(from, glob) : Promise.resolve([])),
  };
  const notFound: string[] = [];
  const documents = new Map<string, GivenDocument>();
  for (const path of paths) {
    const found = await documentsOf(path, root, files);
    if (found.length === 0) notFound.push(path);
    for (const document of found) documents.set(document.uri, document);
  }
  const uris = [...documents.keys()];
  const config = await folderConfigs(uris, root, files);
  const workspace = new Workspace({ files, roots: [root], trusted: true, allowOutside: false, config });
  workspace.open(...documents.values());
  await workspace.load();
  return { workspace, uris, notFound, positions: positionsBelow(root, workspace) };
}

async function documentsOf(path: string, root: string, files: Files): Promise<readonly GivenDocument[]> {
  const top = fileURLToPath(root);
  const { base, glob, isGlob } = picomatch.scan(path);
  const target = pathToFileURL(resolve(top, isGlob ? base : path)).href;
  if (!isGlob) {
    const file = await documentOf(target, files, true);
    if (file !== undefined) return [file];
  }
  const below = await files.list(target.endsWith('/') ? target : `${target}/`, isGlob ? glob : '**/*');
  const found: GivenDocument[] = [];
  for (const uri of below
    .filter((each) => !isOtherFormat(each))
    .slice(0, MOST_FILES)
    .toSorted()) {
    const document = await documentOf(uri, files, false);
    if (document !== undefined) found.push(document);
  }
  return found;
}

async function documentOf(uri: string, files: Files, isNamed: boolean): Promise<GivenDocument | undefined> {
  const text = await files.read(uri);
  if (text === undefined) return undefined;
  const language = sourceOf(sources, { path: fileURLToPath(uri), text, isNamed })?.languageIds[0];
  return language === undefined ? undefined : createDocument(uri, language, text);
}

function positionsBelow(root: string, workspace: Workspace): Opened['positions'] {
  return {
    path: (uri) => relative(fileURLToPath(root), fileURLToPath(uri)).split(sep).join('/'),
    at(uri, offset) {
      const { line, character } = workspace.document(uri)?.positionAt(offset) ?? { line: 0, character: 0 };
      return { line: line + 1, column: character + 1 };
    },
  };
}
