import type { GivenOrigin } from '../origin';
import type { KnownFiles, Needs, Unit, Units, UnitsChange } from '../source';
import { asZoneFile, type ZoneFile } from './binding/zone-file';
import { CommittedZones } from './committed';
import { IncludeGraph } from './include-graph';
import { Projects } from './projects/projects';
import { ZoneUnit } from './zone-unit';

/**
 * The zones that the known zone files make. Each file is the root of a zone, unless another one includes it: then it is
 * part of the zones of those.
 */
export class Zones implements Units {
  readonly #files: KnownFiles;
  readonly #graph: IncludeGraph;
  readonly #projects: Projects;
  readonly #known = new Set<string>();
  /** Files that begin no zone of their own. */
  #included: ReadonlySet<string> = new Set();
  /** By the file that each begins with. */
  readonly #units = new Map<string, ZoneUnit>();
  /** Of files that include or are included: the zones that they are part of. */
  #zonesOf: ReadonlyMap<string, readonly ZoneUnit[]> = new Map();

  constructor(files: KnownFiles) {
    this.#files = files;
    this.#graph = new IncludeGraph(files, (uri) => this.#file(uri));
    this.#projects = new Projects(files);
  }

  update(uris: ReadonlySet<string>, everything = false): UnitsChange {
    for (const uri of uris) {
      if (this.#file(uri) === undefined) this.#known.delete(uri);
      else this.#known.add(uri);
    }
    const redirected = this.#graph.update(uris, everything);
    const isRenamed = this.#projects.update(uris, everything);
    const renamed = isRenamed ? this.#units.keys() : [];
    const changed = new Set([...uris, ...redirected, ...renamed]);
    const candidates = redirected.size === 0 ? changed : new Set([...changed, ...this.#findRoots()]);
    const gone = this.#dropUnits(candidates);
    const dirty = this.#addUnits(candidates);
    if (redirected.size > 0 || gone.length > 0 || dirty.size > 0) this.#linkUnits();
    for (const uri of changed) for (const unit of this.#of(uri)) dirty.add(unit);
    for (const unit of dirty) unit.update(this.#graph.reach(unit.uri));
    return { changed: dirty, gone, needsDiffer: redirected.size > 0 || isRenamed };
  }

  of(uri: string): readonly Unit[] {
    return this.#of(uri);
  }

  includedIn(uri: string): Iterable<string> {
    return [...this.#graph.reach(uri)].filter((each) => each !== uri);
  }

  needs(uris: Iterable<string>): Needs {
    const files = this.#graph.needs(uris);
    const projects = this.#projects.needs(files);
    return { files: new Set([...files, ...projects.files]), folders: projects.folders };
  }

  /** The user's choice takes precedence over a server's configuration. */
  #given(uri: string): GivenOrigin | undefined {
    return this.#files.origin(uri) ?? this.#projects.of(uri);
  }

  #of(uri: string): readonly ZoneUnit[] {
    const own = this.#units.get(uri);
    return this.#zonesOf.get(uri) ?? (own === undefined ? [] : [own]);
  }

  #file(uri: string): ZoneFile | undefined {
    return asZoneFile(this.#files.document(uri));
  }

  /** Returns the files that now begin a zone but did not before, or vice versa. */
  #findRoots(): Iterable<string> {
    const before = this.#included;
    const roots = this.#graph.roots([...this.#known]);
    this.#included = new Set([...this.#known].filter((uri) => !roots.has(uri)));
    return new Set([...before, ...this.#included]);
  }

  #isRoot(uri: string): boolean {
    return this.#known.has(uri) && !this.#included.has(uri);
  }

  /** Another document in place of the root makes another zone. */
  #dropUnits(uris: Iterable<string>): readonly Unit[] {
    const gone: Unit[] = [];
    for (const uri of uris) {
      const unit = this.#units.get(uri);
      if (unit === undefined || (this.#isRoot(uri) && unit.file === this.#file(uri))) continue;
      this.#units.delete(uri);
      gone.push(unit);
    }
    return gone;
  }

  #addUnits(uris: Iterable<string>): Set<ZoneUnit> {
    const added = new Set<ZoneUnit>();
    for (const uri of uris) {
      const file = this.#file(uri);
      if (file === undefined || !this.#isRoot(uri) || this.#units.has(uri)) continue;
      const target = (path: string, from: ZoneFile) => this.#graph.target(path, from.uri);
      const include = (path: string, from: ZoneFile) => {
        const edge = target(path, from);
        if (edge?.isMissing === true) return 'missing';
        return edge?.target === undefined ? undefined : this.#file(edge.target);
      };
      const given = () => this.#given(uri);
      const committed = new CommittedZones(this.#files, given, (path, from) => target(path, from)?.target);
      const options = { given, include, committed: () => committed.of(uri) };
      const unit = new ZoneUnit(file, options, this.#files.atOnce);
      this.#units.set(uri, unit);
      added.add(unit);
    }
    return added;
  }

  /** In the order of the files that they begin with, so that it does not matter which one came first. */
  #linkUnits(): void {
    const zonesOf = new Map<string, ZoneUnit[]>();
    for (const root of [...this.#graph.sources()].sort()) {
      const unit = this.#units.get(root);
      if (unit === undefined) continue;
      for (const uri of this.#graph.reach(root)) {
        const zones = zonesOf.get(uri);
        if (zones === undefined) zonesOf.set(uri, [unit]);
        else zones.push(unit);
      }
    }
    for (const [uri, zones] of zonesOf) {
      const own = this.#units.get(uri);
      if (own === undefined || zones.includes(own)) continue;
      zones.push(own);
      zones.sort((a, b) => (a.uri < b.uri ? -1 : 1));
    }
    this.#zonesOf = zonesOf;
  }
}
