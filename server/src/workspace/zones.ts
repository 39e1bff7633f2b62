import type { Name } from '../records/name';
import { ZoneInstance } from '../records/zone/instance';
import type { ZoneFile } from '../records/zone/zone-file';
import type { Finding } from '../rules/rule';
import { ZoneFindings } from '../rules/zone-findings';

/** Finds the file that an `$INCLUDE` means. */
export type ResolveInclude = (path: string, from: ZoneFile) => ZoneFile | undefined;

interface Root {
  readonly zone: ZoneInstance;
  readonly findings: ZoneFindings;
  /** URIs of the files it includes, and of those it looked for. */
  readonly includes: Set<string>;
  /** Whether some `$INCLUDE` led nowhere. */
  readonly missing: { any: boolean };
}

/**
 * The zones that the known zone files make. Each file is the root of a zone of its own, unless another one includes
 * it: then what is found in it is found in the zones of those.
 */
export class Zones {
  readonly #files = new Map<string, ZoneFile>();
  readonly #roots = new Map<string, Root>();
  readonly #resolve: ResolveInclude;
  readonly #origin: Name | undefined;

  constructor(resolve: ResolveInclude, origin: Name | undefined) {
    this.#resolve = resolve;
    this.#origin = origin;
  }

  file(uri: string): ZoneFile | undefined {
    return this.#files.get(uri);
  }

  uris(): IterableIterator<string> {
    return this.#files.keys();
  }

  /** A file is new, or another object stands for it. */
  set(file: ZoneFile): void {
    this.#files.set(file.uri, file);
    this.#forget(file.uri);
  }

  delete(uri: string): void {
    this.#files.delete(uri);
    this.#forget(uri);
  }

  /** What is found in a file, in all zones that it is part of. */
  findings(uri: string): readonly Finding[] {
    const seen = new Map<string, Finding>();
    for (const { findings } of this.#zonesOf(uri)) {
      for (const finding of findings.all()) {
        const { anchor, start, end } = finding.place;
        if (anchor.uri !== uri) continue;
        const key = `${finding.rule.id} ${String(anchor.offset + start)} ${String(end)} ${finding.message.id}`;
        if (!seen.has(key)) seen.set(key, finding);
      }
    }
    return [...seen.values()];
  }

  /** The zones that a file is part of. */
  instances(uri: string): readonly ZoneInstance[] {
    return this.#zonesOf(uri).map(({ zone }) => zone);
  }

  /** Binds every file, so that it is known which files are included. */
  bindAll(): void {
    for (const file of this.#files.values()) this.#root(file);
  }

  #zonesOf(uri: string): readonly Root[] {
    const file = this.#files.get(uri);
    if (file === undefined) return [];
    this.bindAll();
    const including: Root[] = [];
    for (const [rootUri, root] of this.#roots) {
      if (rootUri !== uri && root.includes.has(uri) && !this.#isIncluded(rootUri)) including.push(root);
    }
    return including.length > 0 ? including : [this.#root(file)];
  }

  /** Is the file part of another root's zone, so that its own one says nothing new? */
  #isIncluded(uri: string): boolean {
    for (const [rootUri, root] of this.#roots) {
      if (rootUri !== uri && root.includes.has(uri) && !this.#roots.get(uri)?.includes.has(rootUri)) return true;
    }
    return false;
  }

  #root(file: ZoneFile): Root {
    const known = this.#roots.get(file.uri);
    if (known !== undefined) return known;
    const includes = new Set<string>();
    const missing = { any: false };
    const zone = new ZoneInstance(file, {
      origin: this.#origin,
      include: (path, from) => {
        const found = this.#resolve(path, from);
        if (found === undefined) missing.any = true;
        else includes.add(found.uri);
        return found;
      },
    });
    const root = { zone, findings: new ZoneFindings(zone), includes, missing };
    this.#roots.set(file.uri, root);
    return root;
  }

  /** Zones in which the file is, or may be after it came, are read anew. */
  #forget(uri: string): void {
    this.#roots.delete(uri);
    for (const [rootUri, root] of this.#roots) {
      if (root.includes.has(uri) || root.missing.any) this.#roots.delete(rootUri);
    }
  }
}
