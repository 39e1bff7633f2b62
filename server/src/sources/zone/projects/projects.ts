import { folderOf } from '../../../text/uri';
import type { GivenOrigin } from '../../origin';
import type { KnownFiles, Needs, SourceDocument } from '../../source';
import type { ProjectText, ZoneDeclaration } from './declaration';
import { isProjectFile, isProjectName, PROJECT_NAMES, type ProjectLanguage } from './languages';
import { DeclaredZones } from './match';
import { matchesPattern, patternOf } from './pattern';

/** The configurations of name servers in the folders of zone files and above them, up to the open folder. */
export class Projects {
  readonly #files: KnownFiles;
  /** By folder: where a configuration may lie, nearest first. */
  readonly #places = new Map<string, readonly string[]>();
  /** By the file that each begins with. */
  readonly #read = new Map<string, DeclaredZones | undefined>();
  /** The files that were read. */
  readonly #texts = new Set<string>();
  /** Every file that may be part of a configuration, for includes by pattern. */
  readonly #known = new Set<string>();

  constructor(files: KnownFiles) {
    this.#files = files;
  }

  /** True if another zone may be declared for a file now. */
  update(changed: ReadonlySet<string>, everything: boolean): boolean {
    if (everything) this.#places.clear();
    for (const uri of changed) {
      if (this.#isPart(uri)) this.#known.add(uri);
      else if (this.#files.document(uri) === undefined) this.#known.delete(uri);
    }
    const differs = [...changed].some((uri) => this.#texts.has(uri) || this.#isPart(uri));
    if (differs || everything) {
      this.#read.clear();
      this.#texts.clear();
    }
    return differs || everything;
  }

  /** The zone that the nearest configuration declares for a file. */
  of(uri: string): GivenOrigin | undefined {
    for (const place of this.#placesOf(uri)) {
      const declared = this.#project(place)?.of(uri);
      if (declared !== undefined) return declared;
    }
    return undefined;
  }

  /** Where the configurations for these files may lie, with the files and folders that those include. */
  needs(uris: Iterable<string>): Needs {
    const folders = new Map<string, string>();
    for (const uri of uris) folders.set(folderOf(uri), uri);
    const places = new Set([...folders.values()].flatMap((uri) => this.#placesOf(uri)));
    const files = new Set(places);
    const needed = new Set<string>();
    for (const place of places) {
      const language = languageOf(place);
      if (language === undefined) continue;
      for (const { needs, folders } of this.#parts(place, language)) {
        needs.forEach((uri) => files.add(uri));
        folders.forEach((folder) => needed.add(folder));
      }
    }
    return { files, folders: needed };
  }

  #placesOf(uri: string): readonly string[] {
    const folder = folderOf(uri);
    const known = this.#places.get(folder);
    if (known !== undefined) return known;
    const places = [...PROJECT_NAMES.keys()].flatMap((name) => this.#files.candidates(name, uri));
    const nearestFirst = [...new Set(places)].sort((a, b) => folderOf(b).length - folderOf(a).length);
    this.#places.set(folder, nearestFirst);
    return nearestFirst;
  }

  #project(place: string): DeclaredZones | undefined {
    if (this.#read.has(place)) return this.#read.get(place);
    const language = languageOf(place);
    const project = language && this.#readProject(place, language);
    this.#read.set(place, project);
    return project;
  }

  #readProject(place: string, language: ProjectLanguage): DeclaredZones | undefined {
    const zones: ZoneDeclaration[] = [];
    let directory: string | undefined;
    let isFound = false;
    for (const part of this.#parts(place, language)) {
      isFound = true;
      this.#texts.add(part.uri);
      directory ??= part.text.directory;
      for (const zone of part.text.zones) zones.push(part.view === undefined ? zone : { ...zone, view: part.view });
    }
    return isFound ? new DeclaredZones(place, zones, directory) : undefined;
  }

  /** The existing files of a configuration; `needs`: the places where the files that each includes may be. */
  *#parts(place: string, language: ProjectLanguage): Generator<Part> {
    const seen = new Set<string>();
    const open: { uri: string; view: string | undefined }[] = [{ uri: place, view: undefined }];
    for (let next = open.shift(); next !== undefined && seen.size < MOST_FILES; next = open.shift()) {
      const { uri, view } = next;
      const document = this.#files.document(uri);
      if (document === undefined || seen.has(uri) || !isProjectFile(uri, document.getText())) continue;
      seen.add(uri);
      const text = textOf(document, language);
      const needs: string[] = [];
      const folders: string[] = [];
      for (const inclusion of text.includes) {
        const pattern = patternOf(inclusion.path);
        if (pattern !== undefined) {
          const places = this.#folders(pattern.folder, uri);
          folders.push(...places);
          for (const target of this.#matching(places, pattern.name))
            open.push({ uri: target, view: view ?? inclusion.view });
          continue;
        }
        const candidates = this.#candidates(inclusion.path, uri);
        const found = candidates.findIndex((candidate) => this.#files.document(candidate) !== undefined);
        needs.push(...(found < 0 ? candidates : candidates.slice(0, found + 1)));
        const target = candidates[found];
        if (target !== undefined) open.push({ uri: target, view: view ?? inclusion.view });
      }
      yield { uri, view, text, needs, folders };
    }
  }

  /** A path on the server may be that of a copy beside the file that includes it. */
  #candidates(path: string, from: string): readonly string[] {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!isProjectName(name)) return [];
    const beside = path.startsWith('/') ? this.#files.candidates(name, from).slice(0, 1) : [];
    return [...this.#files.candidates(path, from), ...beside];
  }

  /** Where a folder of the server may be; copies of its files often lie in a folder of that name, or all in one. */
  #folders(folder: string, from: string): readonly string[] {
    const last = folder.replace(/\/$/, '').split('/').at(-1) ?? '';
    const candidates = [`${folder}.conf`, `${last}/.conf`, '.conf'].flatMap((path) => {
      return this.#files.candidates(path, from).map(folderOf);
    });
    return [...new Set(candidates)];
  }

  /** The files of the first folder that has some, in the order in which a server reads them. */
  #matching(folders: readonly string[], pattern: string): readonly string[] {
    for (const folder of folders) {
      const found = [...this.#known].filter((uri) => folderOf(uri) === folder && matchesPattern(pattern, uri));
      if (found.length > 0) return found.sort();
    }
    return [];
  }

  #isPart(uri: string): boolean {
    const document = this.#files.document(uri);
    // By its name first: so that the whole text of a large zone is not assembled for each edit.
    return document !== undefined && isProjectName(uri) && isProjectFile(uri, document.getText());
  }
}

interface Part {
  readonly uri: string;
  readonly view: string | undefined;
  readonly text: ProjectText;
  readonly needs: readonly string[];
  /** Where files may lie that it includes by pattern. */
  readonly folders: readonly string[];
}

/** More than any configuration has: this limits a file that includes itself under many paths. */
const MOST_FILES = 1000;

function languageOf(place: string): ProjectLanguage | undefined {
  return PROJECT_NAMES.get(place.slice(place.lastIndexOf('/') + 1));
}

const known = new WeakMap<SourceDocument, Map<ProjectLanguage, ProjectText>>();

function textOf(document: SourceDocument, language: ProjectLanguage): ProjectText {
  const texts = known.get(document) ?? new Map<ProjectLanguage, ProjectText>();
  known.set(document, texts);
  let text = texts.get(language);
  if (text === undefined) texts.set(language, (text = language.read(document.getText())));
  return text;
}
