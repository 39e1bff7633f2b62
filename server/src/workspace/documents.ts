import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { GivenDocument } from '../sources/document';
import { sourceOf } from '../sources/language';
import type { Needs, Source, SourceDocument } from '../sources/source';
import type { Lacking, Loaded } from './change';

/** A document, and the language that it is written in. */
interface Known {
  readonly source: Source;
  document: SourceDocument;
  /** The text of an editor takes precedence over that on disk. */
  readonly isOpen: boolean;
  /** Is it in this language only because another document needs it? */
  readonly isBorrowed?: boolean;
}

/**
 * The documents of a workspace: open ones, and files that were read because those need them. Methods that change
 * something give the URIs whose text, existence or language has changed.
 */
export class Documents {
  readonly #sources: readonly Source[];
  readonly #known = new Map<string, Known>();
  /** Files that were searched for and do not exist. */
  readonly #missing = new Set<string>();
  /** Files that were read and belong to no language, as long as no other document needs them. */
  readonly #foreign = new Set<string>();
  /** Read files that have changed on disk since. */
  readonly #stale = new Set<string>();
  /** Folders that were listed, for these sources. */
  readonly #listed = new Map<string, readonly Source[]>();
  /** The source that needs a file, and the sources that need files of a folder. */
  readonly #wantedBy = new Map<string, Source>();
  readonly #foldersOf = new Map<string, readonly Source[]>();
  #kept: ReadonlySet<string> = new Set();

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
  }

  /** What has to be read for complete knowledge. */
  get lacking(): Lacking {
    const isLacking = (uri: string) => {
      const isForeign = this.#foreign.has(uri) && !this.#wantedBy.has(uri);
      return !this.#known.has(uri) && !this.#missing.has(uri) && !isForeign;
    };
    return {
      files: [...new Set([...this.#stale, ...[...this.#wantedBy.keys(), ...this.#kept].filter(isLacking)])],
      folders: [...this.#foldersOf].filter((each) => !this.#isListed(...each)).map(([folder]) => folder),
    };
  }

  /** URIs of the documents that are open. */
  get open(): readonly string[] {
    return [...this.#known].filter(([, { isOpen }]) => isOpen).map(([uri]) => uri);
  }

  uris(): readonly string[] {
    return [...this.#known.keys()];
  }

  get(uri: string): SourceDocument | undefined {
    return this.#known.get(uri)?.document;
  }

  /** Was the file not found? */
  isMissing(uri: string): boolean {
    return this.#missing.has(uri);
  }

  sourceOf(uri: string): Source | undefined {
    return this.#known.get(uri)?.source;
  }

  opened({ uri, languageId, version, text }: GivenDocument): readonly string[] {
    const source = sourceOf(this.#sources, { path: uri, text, languageId });
    if (source === undefined) return this.#forget(uri);
    this.#set(uri, { source, document: source.open(uri, text, version, languageId), isOpen: true });
    return [uri];
  }

  edit(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): readonly string[] {
    const known = this.#known.get(uri);
    if (known === undefined) return [];
    known.document = known.source.edit(known.document, changes, version);
    return [uri];
  }

  close(uri: string): readonly string[] {
    if (this.#known.get(uri)?.isOpen !== true) return [];
    // The file on disk may be one of those that its folder needs.
    this.#listed.delete(folderOf(uri));
    return this.#forget(uri);
  }

  /** The known text of a file may be outdated. It is used until the file is read again. */
  changedOnDisk(uri: string): void {
    this.#missing.delete(uri);
    this.#foreign.delete(uri);
    const known = this.#known.get(uri);
    if (known === undefined) this.#listed.delete(folderOf(uri));
    else if (!known.isOpen) this.#stale.add(uri);
  }

  keep(uris: ReadonlySet<string>): void {
    this.#kept = uris;
  }

  /** The missing files were read. Some of them may have been opened meanwhile. */
  load({ files, folders }: Loaded): readonly string[] {
    for (const folder of folders) this.#listed.set(folder, this.#foldersOf.get(folder) ?? []);
    return [...files].flatMap(([uri, text]) => {
      const known = this.#known.get(uri);
      if (known?.isOpen === true) return [];
      this.#stale.delete(uri);
      const source = text === undefined ? undefined : this.#sourceOfFile(uri, text);
      if (text === undefined) {
        const isNews = !this.#missing.has(uri);
        this.#missing.add(uri);
        return isNews ? [...this.#forget(uri), uri] : [];
      }
      if (source === undefined) {
        this.#foreign.add(uri);
        return this.#forget(uri);
      }
      if (known?.source === source && known.document.getText() === text) return [];
      const document = source.open(uri, text, 0, source.languageIds[0]);
      const isBorrowed = this.#needingFile(uri) !== undefined && this.#ownSource(uri, text) !== source;
      this.#set(uri, { source, document, isOpen: false, isBorrowed });
      return [uri];
    });
  }

  /** The files in a folder that must be read because others in it need them. */
  lackingIn(folder: string, uris: readonly string[]): readonly string[] {
    return uris.filter((uri) => {
      return folderOf(uri) === folder && this.#needing(uri) !== undefined && !this.#known.has(uri);
    });
  }

  /** Removes what is no longer needed, and determines what is missing. `needsOf`: what documents of a source need. */
  settle(needsOf: (source: Source, uris: readonly string[]) => Needs): readonly string[] {
    this.#wantedBy.clear();
    this.#foldersOf.clear();
    for (const source of this.#sources) {
      const { files, folders } = needsOf(source, this.#given(source));
      for (const uri of files) this.#wantedBy.set(uri, source);
      for (const folder of folders) this.#foldersOf.set(folder, [...(this.#foldersOf.get(folder) ?? []), source]);
    }
    const unneeded = [...this.#known].filter(([uri, { isOpen }]) => !isOpen && !this.#isNeeded(uri));
    const gone = unneeded.flatMap(([uri]) => this.#forget(uri));
    for (const uri of this.#missing) if (!this.#isNeeded(uri)) this.#missing.delete(uri);
    for (const uri of this.#foreign) if (!this.#isNeeded(uri)) this.#foreign.delete(uri);
    for (const folder of this.#listed.keys()) if (!this.#foldersOf.has(folder)) this.#listed.delete(folder);
    return gone;
  }

  #isNeeded(uri: string): boolean {
    const isKept = this.#kept.has(uri) && this.#known.get(uri)?.isBorrowed !== true;
    return isKept || this.#wantedBy.has(uri) || this.#needing(uri) !== undefined;
  }

  /** The documents that need others. */
  #given(source: Source): readonly string[] {
    const isGiven = ([uri, known]: [string, Known]) => {
      return known.source === source && (known.isOpen || (this.#kept.has(uri) && known.isBorrowed !== true));
    };
    return [...this.#known].filter(isGiven).map(([uri]) => uri);
  }

  /** The source that needs the file decides; a file that is kept was named in a configuration. */
  #sourceOfFile(uri: string, text: string): Source | undefined {
    return this.#needingFile(uri) ?? this.#ownSource(uri, text);
  }

  #needingFile(uri: string): Source | undefined {
    return this.#wantedBy.get(uri) ?? this.#needing(uri);
  }

  #ownSource(uri: string, text: string): Source | undefined {
    return sourceOf(this.#sources, { path: uri, text, isNamed: this.#kept.has(uri) });
  }

  #isListed(folder: string, needing: readonly Source[]): boolean {
    return needing.every((source) => this.#listed.get(folder)?.includes(source) === true);
  }

  /** The source that needs the file because it needs its folder. */
  #needing(uri: string): Source | undefined {
    return this.#foldersOf.get(folderOf(uri))?.find((source) => (source.isNeeded ?? source.ownsPath)(uri));
  }

  #set(uri: string, known: Known): void {
    this.#known.set(uri, known);
    this.#missing.delete(uri);
    this.#foreign.delete(uri);
    this.#stale.delete(uri);
  }

  #forget(uri: string): readonly string[] {
    this.#stale.delete(uri);
    return this.#known.delete(uri) ? [uri] : [];
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}
