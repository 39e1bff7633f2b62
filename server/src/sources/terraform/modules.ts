import { isOwnModule, languageOfName } from '../file-names';
import type { KnownFiles, Needs, Unit, Units, UnitsChange } from '../source';
import { ModuleUnit } from './module-unit';
import type { ModuleCall } from './records/module-call';

/** The modules of the workspace. A function, so that a bundle can read all of this when it is first needed. */
export function modulesOf(files: KnownFiles): Units {
  return new Modules(files);
}

/** Modules call modules; more deep than this is a mistake. */
const DEEPEST_CALL = 8;

/**
 * The Terraform modules of the workspace: the files of one folder are one module. If a tree was copied into a single
 * folder, the files keep their own folders in their names, as in `modules__dns__main.tf`. A module that others call has
 * its variables from them.
 */
class Modules implements Units {
  readonly #files: KnownFiles;
  readonly #units = new Map<string, ModuleUnit>();
  /** Files that expressions read, and the modules that do. */
  #readBy: ReadonlyMap<string, ReadonlySet<ModuleUnit>> = new Map();
  /** For each module, those whose variables contain texts of its files. */
  #given: ReadonlyMap<ModuleUnit, ReadonlySet<ModuleUnit>> = new Map();
  #needs = '';

  constructor(files: KnownFiles) {
    this.#files = files;
  }

  update(uris: ReadonlySet<string>): UnitsChange {
    const changed = new Set<ModuleUnit>();
    const gone: Unit[] = [];
    for (const uri of uris) {
      if (this.#isData(uri)) continue;
      const document = this.#files.document(uri);
      const key = moduleOf(uri);
      const unit = this.#units.get(key) ?? (document && new ModuleUnit(this.#files.atOnce));
      if (unit === undefined) continue;
      this.#units.set(key, unit);
      if (document === undefined) unit.delete(uri);
      else unit.set(uri, document.getText());
      changed.add(unit);
      if (unit.uris.size > 0) continue;
      this.#units.delete(key);
      changed.delete(unit);
      gone.push(unit);
    }
    this.#linkFiles(changed);
    this.#linkCalls(changed);
    for (const unit of changed) unit.begin();
    return { changed, gone, needsDiffer: this.#needDiffers() };
  }

  /** The module of a file, and those that it gives texts to: what is wrong with them there is shown where they are. */
  of(uri: string): readonly Unit[] {
    const unit = this.#units.get(moduleOf(uri));
    return unit?.uris.has(uri) === true ? [...this.#reached(unit)] : [];
  }

  #reached(unit: ModuleUnit, reached = new Set<ModuleUnit>()): ReadonlySet<ModuleUnit> {
    if (reached.has(unit)) return reached;
    reached.add(unit);
    for (const target of this.#given.get(unit) ?? []) this.#reached(target, reached);
    return reached;
  }

  /** Files of a module are in the same folder. */
  includedIn(): Iterable<string> {
    return [];
  }

  needs(uris: Iterable<string>): Needs {
    const folders = new Set<string>();
    const files = new Set<string>();
    for (const uri of uris) this.#collect(moduleOf(uri), folderOf(uri), folders, files);
    return { files, folders };
  }

  #collect(key: string, folder: string, folders: Set<string>, files: Set<string>): void {
    if (folders.has(folder)) return;
    folders.add(folder);
    const unit = this.#units.get(key);
    if (unit === undefined) return;
    for (const path of unit.module.filesRead()) {
      const uri = this.#fileOf(key, path);
      if (uri !== undefined) files.add(uri);
    }
    for (const { source } of unit.module.calls()) {
      const called = folderBeside(key, source);
      if (called !== undefined) this.#collect(called, called, folders, files);
    }
  }

  /** A file that is known only because an expression reads it. */
  #isData(uri: string): boolean {
    return languageOfName(uri) !== 'terraform' && this.#readBy.has(uri);
  }

  /** Gives each module the files that it reads, as they are now. */
  #linkFiles(changed: Set<ModuleUnit>): void {
    const readBy = new Map<string, Set<ModuleUnit>>();
    for (const [key, unit] of this.#units) {
      for (const path of unit.module.filesRead()) {
        const uri = this.#fileOf(key, path);
        if (uri === undefined) continue;
        readBy.set(uri, (readBy.get(uri) ?? new Set()).add(unit));
        if (unit.module.setFile(path, this.#files.document(uri)?.getText())) changed.add(unit);
      }
    }
    this.#readBy = readBy;
  }

  /** Binds the variables of modules to what their callers give, which may call others in turn. */
  #linkCalls(changed: Set<ModuleUnit>): void {
    const given = new Map<ModuleUnit, Set<ModuleUnit>>();
    for (let depth = 0; depth < DEEPEST_CALL; depth++) {
      const calls = this.#calls(given);
      let differs = false;
      for (const unit of this.#units.values()) {
        if (!unit.module.bind(calls.get(unit) ?? [])) continue;
        changed.add(unit);
        differs = true;
      }
      if (!differs) break;
    }
    this.#given = given;
  }

  #calls(given: Map<ModuleUnit, Set<ModuleUnit>>): ReadonlyMap<ModuleUnit, readonly ModuleCall[]> {
    const calls = new Map<ModuleUnit, ModuleCall[]>();
    for (const [key, unit] of this.#units) {
      for (const call of unit.module.calls()) {
        const target = this.#units.get(folderBeside(key, call.source) ?? '');
        if (target === undefined || target === unit) continue;
        calls.set(target, [...(calls.get(target) ?? []), call]);
        given.set(unit, (given.get(unit) ?? new Set()).add(target));
      }
    }
    return calls;
  }

  /** Has the set of needed files changed since the last call? */
  #needDiffers(): boolean {
    const needs: string[] = [...this.#readBy.keys()];
    for (const [key, unit] of this.#units) {
      for (const { source } of unit.module.calls()) needs.push(folderBeside(key, source) ?? '');
    }
    const text = needs.sort().join('\n');
    const differs = text !== this.#needs;
    this.#needs = text;
    return differs;
  }

  /** Only beside the module or below it. */
  #fileOf(key: string, path: string): string | undefined {
    const folder = folderOf(key);
    const uri = folderBeside(folder, path, '');
    return uri !== undefined && this.#files.candidates(path, `${folder}main.tf`).includes(uri) ? uri : undefined;
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/**
 * What distinguishes the module of a file from others: its folder, or the file itself if it is not read with its
 * folder.
 */
function moduleOf(uri: string): string {
  if (isOwnModule(uri)) return uri;
  return uri.slice(0, Math.max(folderOf(uri).length, uri.lastIndexOf('__') + 2));
}

/** The folder (or file, without an `end`) that a relative path names from another folder. */
function folderBeside(folder: string, path: string, end = '/'): string | undefined {
  const parts = folderOf(folder).slice(0, -1).split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  return parts.length < 3 ? undefined : `${parts.join('/')}${end}`;
}
