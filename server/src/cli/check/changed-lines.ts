import { basename, dirname } from 'node:path';
import { git } from '../git';

/** The lines of a file (from 1) that are new or different after a commit. */
export async function changedLines(commit: string, file: string): Promise<ReadonlySet<number>> {
  const options = ['--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--text'];
  const path = `:(literal)${basename(file)}`;
  const diff = await git(['diff', ...options, '--end-of-options', commit, '--', path], dirname(file));
  return new Set(linesOf(diff?.toString('latin1') ?? ''));
}

/** The lines after the change, from the heads of hunks: `@@ -3 +4,2 @@`. */
function linesOf(diff: string): number[] {
  return Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)).flatMap(([, start, count = '1']) =>
    Array.from({ length: Number(count) }, (_, index) => Number(start) + index),
  );
}
