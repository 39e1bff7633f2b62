import type { KnownFiles } from '../source';
import { HAS } from './syntax/lexer';
import { inside } from './syntax/strings';
import { DIRECTIVES } from './syntax/directives';
import { FLAG } from './syntax/entries';
import { entryNode } from './syntax/node';
import type { ZoneChunk } from './syntax/reader';
import { ENTRY } from './syntax/scanner';
import type { ZoneFile } from './binding/zone-file';
import { DEEPEST } from './binding/bound-file';

/** An `$INCLUDE` of a file: where it may lie, and where it does. */
interface Edge {
  readonly path: string;
  /** Up to the file that it leads to: later ones do not matter. */
  readonly candidates: readonly string[];
  readonly target: string | undefined;
  /** It was not found at any place where it may be. */
  readonly isMissing: boolean;
}

/**
 * Which zone file includes which. It follows from the texts alone, whatever the order in which files came, so that an
 * edited workspace and a new one read the same zones.
 */
export class IncludeGraph {
  readonly #files: KnownFiles;
  readonly #zoneFile: (uri: string) => ZoneFile | undefined;
  readonly #edges = new Map<string, readonly Edge[]>();

  constructor(files: KnownFiles, zoneFileOf: (uri: string) => ZoneFile | undefined) {
    this.#files = files;
    this.#zoneFile = zoneFileOf;
  }

  /** Files changed, or files that others may include came or went. Returns those whose includes lead elsewhere now. */
  update(changed: ReadonlySet<string>, everything: boolean): ReadonlySet<string> {
    const redirected = new Set<string>();
    for (const uri of new Set([...changed, ...this.#edges.keys()])) {
      const before = this.#edges.get(uri) ?? [];
      const mayDiffer = everything || changed.has(uri) || before.some((edge) => leadsTo(edge, changed));
      if (!mayDiffer) continue;
      const after = this.#edgesOf(uri);
      if (after.length > 0) this.#edges.set(uri, after);
      else this.#edges.delete(uri);
      if (!sameEdges(before, after)) redirected.add(uri);
    }
    return redirected;
  }

  /** The file that a path means, or what is known of a file that is not there. */
  target(path: string, from: string): Pick<Edge, 'target' | 'isMissing'> | undefined {
    return this.#edges.get(from)?.find((edge) => edge.path === path);
  }

  /** The files that include others. */
  sources(): Iterable<string> {
    return this.#edges.keys();
  }

  /** The files that are read where this one is, itself among them. */
  reach(uri: string): ReadonlySet<string> {
    const reached = new Set([uri]);
    let last = [uri];
    for (let depth = 0; depth < DEEPEST && last.length > 0; depth++) {
      last = last.flatMap((from) => this.#targets(from)).filter((to) => !reached.has(to));
      for (const to of last) reached.add(to);
    }
    return reached;
  }

  /** Where a file that these need may be, or is: those that are there are followed. */
  needs(uris: Iterable<string>): ReadonlySet<string> {
    const needed = new Set(uris);
    // Iterating over a set also visits the files that are added meanwhile.
    for (const uri of needed) {
      for (const { candidates } of this.#edges.get(uri) ?? []) for (const each of candidates) needed.add(each);
    }
    return needed;
  }

  /**
   * The files that begin a zone of their own: those that no other file includes, and of each circle that no other file
   * leads to, one. Files so deep that no zone reads them begin one as well.
   */
  roots(uris: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
    const reaches = new Map(uris.map((uri) => [uri, this.reach(uri)]));
    const included = new Set<string>();
    for (const [uri, reach] of reaches) {
      for (const to of reach) if (to !== uri) included.add(to);
    }
    const roots = new Map([...reaches].filter(([uri]) => !included.has(uri)));
    const read = new Set([...roots.values()].flatMap((reach) => [...reach]));
    const left = uris.filter((uri) => !read.has(uri)).sort();
    const inFront = left.filter((uri) => {
      return left.every((from) => reaches.get(from)?.has(uri) !== true || reaches.get(uri)?.has(from) === true);
    });
    for (const uri of [...inFront, ...left]) {
      const reach = reaches.get(uri);
      if (read.has(uri) || reach === undefined) continue;
      roots.set(uri, reach);
      for (const each of reach) read.add(each);
    }
    return roots;
  }

  #targets(uri: string): readonly string[] {
    return (this.#edges.get(uri) ?? []).flatMap(({ target }) => target ?? []);
  }

  #edgesOf(uri: string): readonly Edge[] {
    const chunks = this.#zoneFile(uri)?.chunks ?? [];
    const paths = new Set(chunks.flatMap((chunk) => includesIn(chunk)));
    // The result of a template may be read elsewhere.
    const isTemplate = paths.size > 0 && chunks.some(isTemplateChunk);
    return Array.from(paths, (path) => {
      const candidates = this.#files.candidates(path, uri);
      const found = candidates.findIndex((candidate) => this.#zoneFile(candidate) !== undefined);
      if (found >= 0) {
        return { path, candidates: candidates.slice(0, found + 1), target: candidates[found], isMissing: false };
      }
      const isMissing = candidates.length > 0 && candidates.every((candidate) => this.#files.isMissing(candidate));
      return { path, candidates, target: undefined, isMissing: isMissing && !isTemplate };
    });
  }
}

const known = new WeakMap<ZoneChunk, readonly string[]>();
const none: readonly string[] = [];

/** The paths that a chunk includes, as written. */
function includesIn(chunk: ZoneChunk): readonly string[] {
  const before = known.get(chunk);
  if (before !== undefined) return before;
  const paths = /\$include/i.test(chunk.text) ? findIncludes(chunk) : none;
  known.set(chunk, paths);
  return paths;
}

function findIncludes(chunk: ZoneChunk): readonly string[] {
  const { content: entries, text } = chunk;
  const paths: string[] = [];
  for (let i = 0; i < entries.count; i++) {
    if (entries.kind(i) !== ENTRY.directive || entries.type(i) !== DIRECTIVES.$INCLUDE) continue;
    const [argument] = entryNode(chunk, i).data;
    if (argument === undefined || (argument.bits & HAS.template) !== 0) continue;
    const { start, end } = inside(argument);
    paths.push(text.slice(start, end));
  }
  return paths;
}

const templates = new WeakMap<ZoneChunk, boolean>();

/** Does an entry of it have a template mark? */
function isTemplateChunk(chunk: ZoneChunk): boolean {
  const before = templates.get(chunk);
  if (before !== undefined) return before;
  const { content: entries } = chunk;
  let found = false;
  for (let i = 0; i < entries.count && !found; i++) found = entries.has(i, FLAG.template);
  templates.set(chunk, found);
  return found;
}

function leadsTo({ candidates }: Edge, uris: ReadonlySet<string>): boolean {
  return candidates.some((candidate) => uris.has(candidate));
}

function sameEdges(a: readonly Edge[], b: readonly Edge[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ path, target, isMissing }, i) => {
      return path === b[i]?.path && target === b[i].target && isMissing === b[i].isMissing;
    })
  );
}
