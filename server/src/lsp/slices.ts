import type { SourceDocument } from '../sources/source';
import type { Workspace } from '../workspace/workspace';

/** Milliseconds of work before other requests are handled. */
export const SLICE = 20;

/** Lines of a document that may take longer than one slice. */
const LARGE = 10_000;

export function isLarge(document: SourceDocument | undefined): boolean {
  return document !== undefined && document.lineCount > LARGE;
}

/** Continues until `isOver`; true if there is nothing left to do. */
export type Work = (isOver: () => boolean) => boolean;

/**
 * Does `work` in slices, and lets other requests be handled between them. False if it ended early: it no longer
 * `goesOn`, or has taken longer than `patience` (milliseconds).
 */
export async function inSlices(work: Work, goesOn: () => boolean, patience = Infinity): Promise<boolean> {
  const start = Date.now();
  for (;;) {
    const begun = Date.now();
    if (work(() => Date.now() - begun >= SLICE)) return true;
    if (!goesOn() || Date.now() - start >= patience) return false;
    await pause();
  }
}

/** Waits until a large document is read that was opened or edited. Other requests are handled meanwhile. */
export async function whenSettled(workspace: Workspace): Promise<void> {
  if (!workspace.isSettled)
    await inSlices(
      (isOver) => workspace.settle(isOver),
      () => true,
    );
}

/** Lets other requests be handled. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
