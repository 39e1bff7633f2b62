import { isOwnModule } from '../file-names';
import type { KnownFiles, Needs, Unit, Units, UnitsChange } from '../source';
import { ModuleUnit } from './module-unit';

/**
 * The Terraform modules of the workspace: the files of one folder are one module. Where a tree was copied into a single
 * folder, the files keep their own folders in their names, as in `modules__dns__main.tf`.
 */
export class Modules implements Units {
  readonly #files: KnownFiles;
  readonly #units = new Map<string, ModuleUnit>();

  constructor(files: KnownFiles) {
    this.#files = files;
  }

  update(uris: ReadonlySet<string>): UnitsChange {
    const changed = new Set<Unit>();
    const gone: Unit[] = [];
    for (const uri of uris) {
      const document = this.#files.document(uri);
      const key = moduleOf(uri);
      const unit = this.#units.get(key) ?? (document && new ModuleUnit());
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
    return { changed, gone, needsDiffer: false };
  }

  of(uri: string): readonly Unit[] {
    const unit = this.#units.get(moduleOf(uri));
    return unit?.uris.has(uri) === true ? [unit] : [];
  }

  /** Files of a module stand side by side. */
  includedIn(): Iterable<string> {
    return [];
  }

  needs(uris: Iterable<string>): Needs {
    return { files: new Set(), folders: new Set(Array.from(uris, folderOf)) };
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** What tells the module of a file from others: its folder, or the file itself where it is not read with its folder. */
function moduleOf(uri: string): string {
  if (isOwnModule(uri)) return uri;
  return uri.slice(0, Math.max(folderOf(uri).length, uri.lastIndexOf('__') + 2));
}
