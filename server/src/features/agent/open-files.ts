import picomatch from 'picomatch';
import type { Config } from '../../config/config';
import { createDocument, type GivenDocument } from '../../sources/document';
import { isOtherFormat } from '../../sources/file-names';
import { resolvePath } from '../../sources/include-path';
import { sourceOf } from '../../sources/language';
import { sources } from '../../sources/sources';
import { decodedPath, holds } from '../../text/uri';
import type { Files } from '../../workspace/files';
import { Workspace } from '../../workspace/workspace';
import type { Opened } from './tool';

/** The maximum number of files that one call opens. */
const MOST_FILES = 2000;

/** What an agent may read. */
export interface Folders {
  /** URIs of the folders, each with a trailing slash. */
  readonly roots: readonly string[];
  readonly files: Files;
  /** The configuration of each of these files. */
  readonly configs: (uris: readonly string[]) => Promise<(uri: string) => Config>;
}

/**
 * Opens what the paths name below the folders: files, folders, globs; absolute, or relative to a folder. What is
 * outside of them is not found.
 */
export async function openFiles(paths: readonly string[], folders: Folders): Promise<Opened> {
  const { roots } = folders;
  const isInside = (uri: string) => roots.some((root) => holds(root, uri));
  // A file outside the roots would bring its own folder along.
  const files: Files = {
    read: (uri) => (isInside(uri) ? folders.files.read(uri) : Promise.resolve(undefined)),
    list: (from, glob) => (isInside(from) ? folders.files.list(from, glob) : Promise.resolve([])),
  };
  const notFound: string[] = [];
  // By the decoded path: programs do not agree which characters a URI escapes.
  const documents = new Map<string, GivenDocument>();
  for (const path of paths) {
    const found = (await Promise.all(roots.map((root) => documentsOf(path, root, files)))).flat();
    if (found.length === 0) notFound.push(path);
    for (const document of found) documents.set(decodedPath(document.uri), document);
  }
  const given = [...documents.values()];
  const uris = given.map(({ uri }) => uri);
  const config = await folders.configs(uris);
  const workspace = new Workspace({ files, roots, trusted: true, allowOutside: false, config });
  workspace.open(...given);
  await workspace.load();
  return { workspace, uris, notFound, positions: positionsBelow(roots, workspace) };
}

async function documentsOf(written: string, root: string, files: Files): Promise<readonly GivenDocument[]> {
  const path = pathBelow(root, written);
  if (path === undefined) return [];
  const { base, glob, isGlob } = picomatch.scan(path);
  const target = resolvePath(isGlob ? base : path, root);
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

/** A path as the root has it; `undefined` if it is absolute and elsewhere. */
function pathBelow(root: string, written: string): string | undefined {
  const path = written.replaceAll('\\', '/').replace(/^[a-z]:(?=\/)/i, '/$&');
  if (!path.startsWith('/')) return path;
  const top = decodedPath(root);
  if (`${path}/` === top) return '.';
  return path.startsWith(top) ? `./${path.slice(top.length)}` : undefined;
}

async function documentOf(uri: string, files: Files, isNamed: boolean): Promise<GivenDocument | undefined> {
  const text = await files.read(uri);
  if (text === undefined) return undefined;
  const language = sourceOf(sources, { path: decodedPath(uri), text, isNamed })?.languageIds[0];
  return language === undefined ? undefined : createDocument(uri, language, text);
}

/** Paths are relative if there is one folder. */
function positionsBelow(roots: readonly string[], workspace: Workspace): Opened['positions'] {
  const [root = ''] = roots;
  return {
    path: (uri) =>
      roots.length === 1 && holds(root, uri) ? decodedPath(uri).slice(decodedPath(root).length) : decodedPath(uri),
    at(uri, offset) {
      const { line, character } = workspace.document(uri)?.positionAt(offset) ?? { line: 0, character: 0 };
      return { line: line + 1, column: character + 1 };
    },
  };
}
