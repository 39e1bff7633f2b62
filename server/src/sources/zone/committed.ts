import type { GivenOrigin } from '../origin';
import type { KnownFiles } from '../source';
import { ZoneInstance } from './binding/instance';
import { zoneFile, type ZoneFile } from './binding/zone-file';

/** The zone of a file as it was last committed: with the files that it includes as they were then, if that is known. */
export class CommittedZones {
  readonly #files: KnownFiles;
  readonly #given: (uri: string) => GivenOrigin | undefined;
  readonly #target: (path: string, from: ZoneFile) => string | undefined;
  /** By the texts that it was made of. */
  #known: { readonly text: string; readonly zone: ZoneInstance } | undefined;
  readonly #included = new Map<string, { readonly text: string; readonly file: ZoneFile }>();

  constructor(
    files: KnownFiles,
    given: (uri: string) => GivenOrigin | undefined,
    target: (path: string, from: ZoneFile) => string | undefined,
  ) {
    this.#files = files;
    this.#given = given;
    this.#target = target;
  }

  of(uri: string): ZoneInstance | undefined {
    const text = this.#files.committed(uri);
    if (text === undefined) return undefined;
    if (this.#known?.text !== text) {
      const include = (path: string, from: ZoneFile) => this.#include(path, from);
      this.#known = { text, zone: new ZoneInstance(zoneFile(uri, text), { given: () => this.#given(uri), include }) };
    } else this.#known.zone.begin();
    return this.#known.zone;
  }

  /** A file that is not known to be committed is used as it is now. */
  #include(path: string, from: ZoneFile): ZoneFile | undefined {
    const uri = this.#target(path, from);
    const text = uri && (this.#files.committed(uri) ?? this.#files.document(uri)?.getText());
    if (uri === undefined || text === undefined) return undefined;
    const known = this.#included.get(uri);
    if (known?.text === text) return known.file;
    const file = zoneFile(uri, text);
    this.#included.set(uri, { text, file });
    return file;
  }
}
