import { matchesFile } from '../config/globs';
import type { Name } from '../records/name';
import { canonicalName } from '../records/names';
import { includeCandidates } from '../sources/include-path';
import { givenOrigin, type GivenOrigin } from '../sources/origin';
import type { KnownFiles, Source, Unit, Units, UnitsChange } from '../sources/source';
import { sources as allSources } from '../sources/sources';
import { Documents } from './documents';
import type { WorkspaceOptions } from './options';
import { isInside, rootOf } from './roots';

/** Pieces of about 4 KB each, in about 10 ms. */
const AT_ONCE = 32;

interface DocumentUnitsOptions extends Pick<WorkspaceOptions, 'config' | 'origin' | 'sources' | 'atOnce' | 'roots'> {
  /** May files outside of the folders be included now? */
  readonly allowsOutside: () => boolean;
}

/** The documents of a workspace, and the units that they make. */
export class DocumentUnits {
  readonly documents: Documents;
  /** URIs of the folders that are open. */
  roots: readonly string[];
  readonly #options: DocumentUnitsOptions;
  readonly #sources: readonly Source[];
  /** Of the languages of the documents: the others are not even loaded. */
  readonly #units = new Map<Source, Units>();
  readonly #committed = new Map<string, string | undefined>();
  /** The name that the configuration gave each document when it was last read. */
  readonly #origins = new Map<string, Name | undefined>();

  constructor(options: DocumentUnitsOptions) {
    this.#options = options;
    this.roots = options.roots;
    this.#sources = options.sources ?? allSources;
    this.documents = new Documents(this.#sources);
  }

  /** The units that a document is part of. */
  of(uri: string): readonly Unit[] {
    return this.#unitsOf(uri)?.of(uri) ?? [];
  }

  all(): ReadonlySet<Unit> {
    return new Set(this.documents.uris().flatMap((uri) => this.of(uri)));
  }

  /** The files that are read as part of this one, and reported with it. */
  includedIn(uri: string): Iterable<string> {
    return this.#unitsOf(uri)?.includedIn(uri) ?? [];
  }

  /** The documents that the configuration now gives another name than before. */
  renamed(): readonly string[] {
    return this.documents.uris().filter((uri) => this.#origins.get(uri) !== this.#givenOrigin(uri)?.name);
  }

  /** Sets the committed texts of files. Returns those that are known. */
  commit(texts: ReadonlyMap<string, string | undefined>): readonly string[] {
    for (const [uri, text] of texts) this.#committed.set(uri, text);
    return [...texts.keys()].filter((uri) => this.documents.get(uri) !== undefined);
  }

  /**
   * Propagates changes of documents until nothing else is affected. `everything`: the places where files are looked for
   * may have changed; `isStructural`: more may have changed than texts.
   */
  *update(
    changed: readonly string[],
    { everything, isStructural }: { readonly everything: boolean; readonly isStructural: boolean },
  ): Generator<UnitsChange> {
    for (const uri of changed) this.#origins.set(uri, this.#givenOrigin(uri)?.name);
    let needsDiffer = (yield* this.#updateUnits(changed, everything)) || isStructural;
    while (needsDiffer) {
      const gone = this.documents.settle((source, given) => this.#needs(source, given));
      needsDiffer = gone.length > 0 && (yield* this.#updateUnits(gone, false));
    }
  }

  /** Outside of the folders, a document that is open decides where the files that it includes may be. */
  areInside(uris: readonly string[]): boolean {
    return uris.every((uri) => isInside(uri, this.roots));
  }

  /** True if other files may be needed now. */
  *#updateUnits(uris: readonly string[], everything: boolean): Generator<UnitsChange, boolean> {
    const changed = new Set(uris);
    for (const source of this.#sources) {
      const isNew = !this.#units.has(source) && uris.some((uri) => this.documents.sourceOf(uri) === source);
      if (isNew) this.#units.set(source, source.units(this.#filesOf(source)));
    }
    const changes = Array.from(this.#units.values(), (units) => units.update(changed, everything));
    yield* changes;
    return changes.some(({ needsDiffer }) => needsDiffer);
  }

  #needs(source: Source, uris: readonly string[]) {
    return this.#units.get(source)?.needs(uris) ?? { files: new Set<string>(), folders: new Set<string>() };
  }

  #unitsOf(uri: string): Units | undefined {
    const source = this.documents.sourceOf(uri);
    return source && this.#units.get(source);
  }

  #filesOf(source: Source): KnownFiles {
    return {
      document: (uri) => (this.documents.sourceOf(uri) === source ? this.documents.get(uri) : undefined),
      candidates: (path, from) => this.#candidates(path, from),
      isMissing: (uri) => this.documents.isMissing(uri),
      committed: (uri) => this.#committed.get(uri),
      origin: (uri) => this.#givenOrigin(uri),
      atOnce: this.#options.atOnce ?? AT_ONCE,
    };
  }

  /** The name that the user specifies: on the command line for all files, or in the configuration of one. */
  #givenOrigin(uri: string): GivenOrigin | undefined {
    const { origin, config } = this.#options;
    const option = origin === undefined ? undefined : canonicalName(origin);
    if (option !== undefined) return givenOrigin(option);
    const found = config(uri).origins.find(({ files: { folder, pattern } }) => {
      return matchesFile([{ folder: folder === '' ? this.#rootOf(uri) : folder, pattern }], uri);
    });
    return found && givenOrigin(found.origin, 'setting');
  }

  #candidates(path: string, from: string): readonly string[] {
    return includeCandidates(path, from, this.#rootOf(from), this.#options.allowsOutside());
  }

  #rootOf(uri: string): string {
    return rootOf(uri, this.roots, this.documents.open);
  }
}
