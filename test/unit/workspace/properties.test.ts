import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDocument } from '../../../server/src/sources/document';
import { history } from './histories';
import { featuresOf, pictureOf } from './picture';
import { World } from './world';

/** More histories, or others: `ZONEWISE_HISTORIES=10000 ZONEWISE_SEED=7 npx vitest run test/unit/workspace`. */
const RUNS = Number(process.env['ZONEWISE_HISTORIES'] ?? 60);
const SEED = Number(process.env['ZONEWISE_SEED'] ?? 20261127);

test(
  'after any changes, the findings are those of a workspace that is opened now',
  async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(history, fc.constantFrom(1, 2, Infinity), async ({ texts, steps }, atOnce) => {
        const world = new World(texts);
        const workspace = world.newWorkspace(atOnce);
        const happened = new Set<string>();
        for (const [version, step] of steps.entries()) {
          if (world.apply(workspace, step, version + 1)) happened.add(step.kind);
          await workspace.load();
          // Some findings are requested along the way, so that stale ones exist that could be mistaken for new ones.
          if (version % 3 === 0) pictureOf(workspace);
        }
        for (const feature of featuresOf(workspace)) happened.add(feature);
        for (const kind of happened) seen.set(kind, (seen.get(kind) ?? 0) + 1);
        expect(pictureOf(workspace)).toEqual(pictureOf(await opened(world)));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    const rare = [...seen].filter(([, count]) => count < RUNS * 0.05);
    expect({ kinds: seen.size, rare }).toEqual({ kinds: 17, rare: [] });
  },
  RUNS * 2000,
);

/** A new workspace with the same state; documents are opened in a different order from any editor. */
async function opened(world: World) {
  const workspace = world.newWorkspace();
  for (const [uri, { text, languageId }] of [...world.open].toSorted(([a], [b]) => (a < b ? 1 : -1))) {
    workspace.open(createDocument(uri, languageId, text));
  }
  workspace.apply({ kind: 'keep', uris: world.kept });
  workspace.apply({ kind: 'committed', texts: world.committed });
  await workspace.load();
  return workspace;
}
