import { EventEmitter, on } from 'node:events';
import { statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import picomatch from 'picomatch';

/** Milliseconds without a change after which a check begins: editors write a file in several steps. */
const QUIET = 100;

/** Runs `run` at once and after each change below the paths, until the signal is aborted. Returns the last result. */
export async function runOnChanges(
  paths: readonly string[],
  ignored: readonly string[],
  signal: AbortSignal,
  run: () => Promise<number>,
): Promise<number> {
  const changes = new EventEmitter();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const own = new Set(ignored.map((file) => resolve(file)));
  const watchers = [...new Set(paths.map(folderOf))].map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name !== null && own.has(resolve(folder, name))) return;
      clearTimeout(timer);
      timer = setTimeout(() => changes.emit('change'), QUIET);
    }),
  );
  // Changes during a run are kept: they begin the next one.
  const kept = on(changes, 'change', { signal });
  let code = await run();
  try {
    for (;;) {
      await kept.next();
      code = await run();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearTimeout(timer);
    for (const each of watchers) each.close();
  }
  return code;
}

/** The folder that holds all that a path names. */
function folderOf(path: string): string {
  const { base, isGlob } = picomatch.scan(path);
  const place = resolve(isGlob ? base : path);
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true ? place : dirname(place);
}
