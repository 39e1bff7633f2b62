import type { WorkspaceZone } from './answers/zone-reply';
import type { Survey } from '../mail/spf/evaluate/survey';
import type { Name } from '../records/name';
import type { ResourceRecord } from '../records/record';
import { ZoneInstance } from '../sources/zone/binding/instance';
import type { ZoneFile } from '../sources/zone/binding/zone-file';
import type { Finding } from '../rules/rule';
import { ZoneFindings } from './zone-findings';
import { TYPE_CODES } from '../records/presentation/mnemonics';
import { absolute, touches, type Span } from '../text/span';
import type { ZoneLinks, OpenOutside } from './zone-links';

/** Finds the file that an `$INCLUDE` means. */
export type ResolveInclude = (path: string, from: ZoneFile) => ZoneFile | undefined;

interface Root {
  readonly zone: ZoneInstance;
  readonly findings: ZoneFindings;
  /** URIs of the files it includes, and of those it looked for. */
  readonly includes: Set<string>;
  /** Whether some `$INCLUDE` led nowhere. */
  readonly missing: { any: boolean };
  /** The versions of its files that the findings know; see `#versions`. */
  seen: string;
  readonly outside: OpenOutside;
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
  readonly #neighbours: ZoneLinks;
  #held: readonly WorkspaceZone[] | undefined;

  constructor(resolve: ResolveInclude, origin: Name | undefined, neighbours: ZoneLinks) {
    this.#resolve = resolve;
    this.#origin = origin;
    this.#neighbours = neighbours;
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
    const zones = this.#zonesOf(uri);
    const [only] = zones;
    // A file that stands in one zone once has nothing to be found twice.
    if (zones.length === 1 && only?.includes.size === 0) return only.findings.all();
    const seen = new Map<string, Finding>();
    for (const { findings } of zones) {
      for (const finding of findings.all()) {
        const { anchor, start, end } = finding.place;
        if (anchor.uri !== uri) continue;
        const key = `${finding.rule.id} ${String(anchor.offset + start)} ${String(end)} ${finding.message.id}`;
        if (!seen.has(key)) seen.set(key, finding);
      }
    }
    return [...seen.values()];
  }

  /** What an SPF record in a file costs, as far as it is known now; see `ZoneFindings.survey`. */
  survey(uri: string, record: ResourceRecord): Survey | undefined {
    for (const { findings } of this.#zonesOf(uri)) {
      const known = findings.survey(record);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  /** The TXT records that are written in a file; those at `span` if it is given. */
  texts(uri: string, span?: Span): readonly ResourceRecord[] {
    const found: ResourceRecord[] = [];
    const [root] = this.#zonesOf(uri);
    for (const chunk of this.#files.get(uri)?.chunks ?? []) {
      if (span !== undefined && !touches({ start: chunk.offset, end: chunk.offset + chunk.text.length }, span))
        continue;
      const bound = root?.zone.boundChunk(chunk);
      for (let i = 0; bound !== undefined && i < bound.entries.count; i++) {
        const record = bound.entries.type(i) === TYPE_CODES.TXT ? bound.record(i) : undefined;
        if (record !== undefined && (span === undefined || touches(absolute(record.place), span))) found.push(record);
      }
    }
    return found;
  }

  /** Every zone once, at the file that it begins with. Another list when zones come, go, or become complete. */
  held(): readonly WorkspaceZone[] {
    if (this.#held === undefined) {
      const included = this.#included();
      const roots = [...this.#roots].filter(([uri]) => !included.has(uri));
      this.#held = roots.map(([uri, { zone }]) => ({ uri, zone }));
    }
    return this.#held;
  }

  /** The zones that a file is part of. */
  instances(uri: string): readonly ZoneInstance[] {
    return this.#zonesOf(uri).map(({ zone }) => zone);
  }

  /** Binds every file, so that it is known which files are included. */
  bindAll(): void {
    for (const file of this.#files.values()) this.#root(file);
  }

  /** Lets every zone take note of edits, before one of them asks another. */
  update(): void {
    this.bindAll();
    for (const [uri, root] of this.#roots) {
      const versions = this.#versions(uri, root);
      if (versions === root.seen) continue;
      const before = root.includes.size;
      root.seen = versions;
      if (root.findings.update() || root.includes.size !== before) this.#held = undefined;
    }
  }

  #zonesOf(uri: string): readonly Root[] {
    const file = this.#files.get(uri);
    if (file === undefined) return [];
    this.update();
    const included = this.#included();
    const including = [...this.#roots].filter(([rootUri, { includes }]) => {
      return rootUri !== uri && includes.has(uri) && !included.has(rootUri);
    });
    return including.length > 0 ? including.map(([, root]) => root) : [this.#root(file)];
  }

  /** The files that are part of another root's zone, so that their own one says nothing new. */
  #included(): ReadonlySet<string> {
    const included = new Set<string>();
    for (const [rootUri, { includes }] of this.#roots) {
      for (const uri of includes) {
        if (uri !== rootUri && this.#roots.get(uri)?.includes.has(rootUri) !== true) included.add(uri);
      }
    }
    return included;
  }

  #versions(uri: string, { includes }: Root): string {
    return [uri, ...includes].map((part) => this.#files.get(part)?.version).join();
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
    const touch = (name: Name) => findings.touch(name);
    const outside = this.#neighbours.outsideOf({ uri: file.uri, zone, touch });
    const findings = new ZoneFindings(zone, outside);
    const root: Root = { zone, findings, includes, missing, seen: '', outside };
    this.#roots.set(file.uri, root);
    this.#held = undefined;
    return root;
  }

  /** Zones in which the file is, or may be after it came, are read anew. */
  #forget(uri: string): void {
    for (const [rootUri, root] of this.#roots) {
      if (rootUri === uri || root.includes.has(uri) || root.missing.any) this.#drop(rootUri, root);
    }
  }

  #drop(uri: string, { outside }: Root): void {
    outside.close();
    this.#roots.delete(uri);
    this.#held = undefined;
    this.#neighbours.touchAll();
  }
}
