import { inside } from '../syntax/strings';
import type { Token } from '../syntax/scanner';
import type { ZoneChunk } from '../syntax/reader';

import { isMarkup } from '../syntax/markup';
import { BoundChunk } from './bound-chunk';
import { sameContext, type Context } from './context';
import type { Include, Inclusion, InclusionFault } from './inclusion';
import type { ZoneChange } from './zone-change';
import type { ZoneFile } from './zone-file';

/** Files include files; more deep than this is a mistake. */
export const DEEPEST = 16;

/** Finds the file that `$INCLUDE path` means in a file; `undefined`: it is not known, as long as it is not read. */
export type FindFile = (path: string, from: ZoneFile) => ZoneFile | 'missing' | undefined;

/** Entries of a chunk that a server reads one after the other; `to` is not one of them. */
export interface Run {
  readonly chunk: BoundChunk;
  readonly from: number;
  readonly to: number;
}

/** A file in the context in which a zone reads it, with the files that it includes. */
export class BoundFile {
  readonly file: ZoneFile;
  readonly #findFile: FindFile;
  /** The files that are being read while this one is. */
  readonly #ancestors: readonly ZoneFile[];
  #chunks: readonly BoundChunk[] = [];

  constructor(file: ZoneFile, findFile: FindFile, ancestors: readonly ZoneFile[] = []) {
    this.file = file;
    this.#findFile = findFile;
    this.#ancestors = [...ancestors, file];
  }

  /** Its own chunks and those of the files it includes, in the order in which a server reads them. */
  *chunks(): Generator<BoundChunk> {
    for (const chunk of this.#chunks) {
      yield chunk;
      for (const inclusion of chunk.inclusions) yield* inclusion.file?.chunks() ?? [];
    }
  }

  /** The same, cut where a file is included: its records come between those of the chunk that includes it. */
  *runs(): Generator<Run> {
    for (const chunk of this.#chunks) {
      let from = 0;
      for (const { index, file } of chunk.inclusions) {
        if (file === undefined) continue;
        yield { chunk, from, to: index };
        yield* file.runs();
        from = index;
      }
      yield { chunk, from, to: chunk.entries.count };
    }
  }

  /** This file, or one that it includes. */
  find(uri: string): ZoneFile | undefined {
    if (this.file.uri === uri) return this.file;
    for (const { inclusions } of this.#chunks) {
      for (const { file } of inclusions) {
        const found = file?.find(uri);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  /**
   * Rebinds the parts whose text or context has changed, one with each step; returns the context after the file. If it
   * ends early (`return`), what is left is as it was before, and the next update continues there.
   */
  *steps(contextIn: Context, change: ZoneChange): Generator<undefined, Context> {
    const old = this.#chunks;
    const [first] = this.file.chunks;
    const isPage = first !== undefined && isMarkup(first.text);
    // Of a page, the beginning is enough for the one thing that is wrong with it.
    const chunks = isPage ? [first] : this.file.chunks;
    const { prefix, suffix } = unchanged(old, chunks);
    for (const bound of old.slice(prefix, old.length - suffix)) discard(bound, change);
    const bound: BoundChunk[] = [];
    let context = contextIn;
    try {
      for (const [index, chunk] of chunks.entries()) {
        const fromEnd = chunks.length - index;
        const candidate = index < prefix ? old[index] : fromEnd <= suffix ? old[old.length - fromEnd] : undefined;
        const next = this.#bind(chunk, isPage, context, candidate, change);
        bound.push(next);
        context = next.contextOut;
        if (next !== candidate) yield;
      }
    } finally {
      const left = Math.min(suffix, chunks.length - bound.length);
      this.#chunks = [...bound, ...old.slice(bound.length, prefix), ...old.slice(old.length - left)];
    }
    return context;
  }

  #update(contextIn: Context, change: ZoneChange): Context {
    const steps = this.steps(contextIn, change);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  #bind(
    chunk: ZoneChunk,
    isPage: boolean,
    context: Context,
    candidate: BoundChunk | undefined,
    change: ZoneChange,
  ): BoundChunk {
    if (candidate !== undefined) {
      const isSame = candidate.isPage === isPage && sameContext(candidate.contextIn, context);
      if (isSame && this.#sameInclusions(candidate, change)) return candidate;
      discard(candidate, change);
    }
    const include: Include = (index, file, inner) => this.#include(chunk, index, file, inner, change);
    const bound = new BoundChunk(chunk, context, include, isPage);
    change.add(bound);
    return bound;
  }

  #include(chunk: ZoneChunk, index: number, token: Token, contextIn: Context, change: ZoneChange): Inclusion {
    const { start, end } = inside(token);
    const path = chunk.text.slice(start, end);
    const found = this.#find(path);
    if (typeof found !== 'object')
      return { index, path, contextIn, contextOut: undefined, file: undefined, fault: found };
    const file = new BoundFile(found, this.#findFile, this.#ancestors);
    return {
      index,
      path,
      contextIn,
      contextOut: carriedOver(contextIn, file.#update(contextIn, change)),
      file,
      fault: undefined,
    };
  }

  /** Do the included files, as they are now, leave the same context as before? Updates them. */
  #sameInclusions(bound: BoundChunk, change: ZoneChange): boolean {
    return bound.inclusions.every(({ path, file, fault, contextIn, contextOut }) => {
      if (this.#find(path) !== (file?.file ?? fault)) return false;
      if (file === undefined || contextOut === undefined) return true;
      return sameContext(carriedOver(contextIn, file.#update(contextIn, change)), contextOut);
    });
  }

  #find(path: string): ZoneFile | InclusionFault | undefined {
    if (this.#ancestors.length > DEEPEST) return undefined;
    const file = this.#findFile(path, this.file);
    return typeof file === 'object' && this.#ancestors.includes(file) ? 'loop' : file;
  }
}

/** Origin and owner are restored after an included file (RFC 1035 section 5.1); TTL and class carry on, as in BIND. */
function carriedOver(
  contextIn: Context,
  { defaultTtl, lastTtl, class: lastClass, zone, hasSoa, zoneClass }: Context,
): Context {
  return { ...contextIn, defaultTtl, lastTtl, class: lastClass, zone, hasSoa, zoneClass };
}

function discard(bound: BoundChunk, change: ZoneChange): void {
  change.remove(bound);
  for (const { file } of bound.inclusions) for (const inner of file?.chunks() ?? []) change.remove(inner);
}

/** How many chunks at the beginning and at the end are the same as before. */
function unchanged(old: readonly BoundChunk[], chunks: readonly ZoneChunk[]): { prefix: number; suffix: number } {
  const most = Math.min(old.length, chunks.length);
  let prefix = 0;
  while (prefix < most && old[prefix]?.chunk === chunks[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && old[old.length - 1 - suffix]?.chunk === chunks[chunks.length - 1 - suffix]) suffix++;
  return { prefix, suffix };
}
