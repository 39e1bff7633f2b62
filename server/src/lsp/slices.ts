import { RAL } from 'vscode-languageserver';
import type { Workspace } from '../workspace/workspace';

/** Milliseconds of work before other requests are handled. */
export const SLICE = 20;

/** Lines of a document that may take longer than one slice. */
const LARGE = 10_000;

/** Files that may take longer than one slice, each of which may depend on each other one. */
const MANY = 20;

export function isLarge(workspace: Workspace, uri: string): boolean {
  const document = workspace.document(uri);
  return document !== undefined && (document.lineCount > LARGE || workspace.filesWith(uri) > MANY);
}

/** Continues until `isOver`; true if there is nothing left to do. */
export type Work = (isOver: () => boolean) => boolean;

export interface Pace {
  /** Milliseconds after which it ends early. */
  readonly patience?: number;
  /** Milliseconds of a slice. */
  readonly slice?: number;
}

/**
 * Does `work` in slices, and lets other requests be handled between them. False if it ended early: it no longer
 * `goesOn`, or has taken longer than is allowed.
 */
export async function inSlices(work: Work, goesOn: () => boolean, pace: Pace = {}): Promise<boolean> {
  const { patience = Infinity, slice = SLICE } = pace;
  const end = Date.now() + patience;
  for (;;) {
    const pauseAt = Math.min(Date.now() + slice, end);
    if (work(() => Date.now() >= pauseAt)) return true;
    if (!goesOn() || Date.now() >= end) return false;
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

/**
 * Lets other requests be handled. Timers alone would not do: Node runs those that are due by now before it looks for
 * messages, so that two tasks could keep each other running.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => void RAL().timer.setImmediate(resolve));
}
