import { readBody } from './body';
import { Landmarks } from './landmarks';
import type { Body, HclTree } from './nodes';
import { Scanner } from './scanner';

/**
 * A top-level block with what follows it up to the next one; the first stretch of a text also holds what precedes
 * its first block. Stretches are read independently, so that nothing left open in one of them reaches the next.
 */
export interface Stretch {
  readonly text: string;
  /** Spans count from the start of the stretch. */
  readonly tree: HclTree;
  /** Does the tree depend on text after the stretch, and not only on where the next block begins? */
  readonly lookedAhead: boolean;
}

/** Reads HCL text: Terraform, OpenTofu, their variable files. Never fails; spans count from the start of the text. */
export function parseHcl(text: string): HclTree {
  const landmarks = new Landmarks(text);
  const trees: HclTree[] = [];
  for (let start = 0; start < text.length;) {
    const scanner = new Scanner(text, landmarks, start, (index) => index);
    trees.push(readTree(scanner));
    start = scanner.pos;
  }
  const body: Body = {
    attributes: trees.flatMap((tree) => tree.body.attributes),
    blocks: trees.flatMap((tree) => tree.body.blocks),
    start: 0,
    end: text.length,
  };
  return {
    body,
    comments: trees.flatMap((tree) => tree.comments),
    problems: trees.flatMap((tree) => tree.problems),
  };
}

/** Reads HCL text stretch by stretch; those that `previous` (the same text before an edit) already has are kept. */
export function parseStretches(text: string, previous: readonly Stretch[] = []): Stretch[] {
  const landmarks = new Landmarks(text);
  const old = byOffset(previous);
  const delta = text.length - old.length;
  const stretches: Stretch[] = [];
  for (let start = 0; start < text.length;) {
    const isKept = (stretch: Stretch | undefined) => stretch !== undefined && fits(stretch, text, start, landmarks);
    const kept = [old.at.get(start), old.at.get(start - delta)].find(isKept);
    const stretch = kept ?? parseStretch(text, start, landmarks);
    stretches.push(stretch);
    start += stretch.text.length;
  }
  return stretches;
}

function parseStretch(text: string, start: number, landmarks: Landmarks): Stretch {
  const scanner = new Scanner(text, landmarks, start, (index) => index - start);
  const tree = readTree(scanner);
  return { text: text.slice(start, scanner.pos), tree, lookedAhead: scanner.lookedAhead };
}

/** Reads to the end of a stretch, and leaves the scanner there. */
function readTree(scanner: Scanner): HclTree {
  if (scanner.pos === 0) scanner.take('\uFEFF');
  const body = readBody(scanner);
  return { body, comments: scanner.comments, problems: scanner.problems };
}

function byOffset(stretches: readonly Stretch[]): { at: ReadonlyMap<number, Stretch>; length: number } {
  const at = new Map<number, Stretch>();
  let length = 0;
  for (const stretch of stretches) {
    at.set(length, stretch);
    length += stretch.text.length;
  }
  return { at, length };
}

function fits(stretch: Stretch, text: string, start: number, landmarks: Landmarks): boolean {
  const end = start + stretch.text.length;
  if (stretch.lookedAhead || !text.startsWith(stretch.text, start)) return false;
  return end === text.length || landmarks.isHeader(end);
}
