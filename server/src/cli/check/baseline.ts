import { readFile, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JudgedFinding } from '../../config/judge';
import { message, type Message } from '../../messages/message';
import type { CheckedFile } from '../reports/report';
import { systemTrouble } from '../trouble';
import type { Found } from './found';
import { KnownFindings, withoutKnown, type FindingKey } from './known-findings';

/** Names what `schemas/baseline.schema.json` describes. */
const SCHEMA = 'urn:zonewise:baseline:1';

/** The findings without those recorded in the baseline, and the notes about it. */
export interface Compared {
  readonly files: readonly CheckedFile[];
  readonly notes: readonly Message[];
}

/** Leaves out the findings of the baseline, and lists those of its entries that no longer occur. */
export async function compareWithBaseline(baseline: string, found: Found): Promise<Compared | Message> {
  const known = await readBaseline(baseline);
  if ('id' in known) return known;
  const { files, hidden } = withoutKnown(found.files, (finding, { uri }) =>
    known.take(keyOf(baseline, uri, finding, found.recordOf)),
  );
  const checked = new Set(found.files.map(({ uri }) => pathOf(baseline, uri)));
  const stale = known.rest().filter(({ path }) => checked.has(path));
  return {
    files,
    notes: [
      ...(hidden === 0 ? [] : [message('cli/baseline.hidden', { count: hidden, baseline })]),
      ...stale.map(({ path, rule, record }) => message('cli/baseline.stale', { baseline, path, rule, record })),
    ],
  };
}

/** Writes the findings as the new baseline. Entries about files that were not checked stay. */
export async function writeBaseline(baseline: string, { files, recordOf }: Found): Promise<Message> {
  const fresh = new KnownFindings();
  const checked = new Set(files.map(({ uri }) => pathOf(baseline, uri)));
  const old = await readBaseline(baseline);
  const kept = 'id' in old ? [] : old.rest().filter(({ path }) => !checked.has(path));
  for (const { count, ...key } of kept) fresh.add(key, count);
  let count = 0;
  for (const { uri, findings } of files) {
    for (const finding of findings) fresh.add(keyOf(baseline, uri, finding, recordOf));
    count += findings.length;
  }
  const content = { $schema: SCHEMA, version: 1, findings: fresh.rest() };
  try {
    await writeFile(resolve(baseline), `${JSON.stringify(content, null, 2)}\n`);
  } catch (error) {
    return systemTrouble(baseline, error);
  }
  return message('cli/baseline.written', { count, baseline });
}

async function readBaseline(baseline: string): Promise<KnownFindings | Message> {
  const known = new KnownFindings();
  try {
    const content: unknown = JSON.parse(await readFile(resolve(baseline), 'utf8'));
    for (const entry of list(property(content, 'findings'))) {
      const [path, rule, record] = ['path', 'rule', 'record'].map((name) => property(entry, name));
      const count = property(entry, 'count') ?? 1;
      const isEntry = typeof path === 'string' && typeof rule === 'string' && typeof record === 'string';
      if (!isEntry || typeof count !== 'number') return message('cli/baseline.invalid', { baseline });
      known.add({ path, rule, record }, count);
    }
    return known;
  } catch (error) {
    return error instanceof SyntaxError
      ? message('cli/baseline.invalid', { baseline })
      : systemTrouble(baseline, error);
  }
}

function keyOf(baseline: string, uri: string, finding: JudgedFinding, recordOf: Found['recordOf']): FindingKey {
  return { path: pathOf(baseline, uri), rule: finding.rule.id, record: recordOf(finding) };
}

/** Relative to the baseline, so that it holds wherever the command is run. */
function pathOf(baseline: string, uri: string): string {
  return relative(dirname(resolve(baseline)), fileURLToPath(uri))
    .split(sep)
    .join('/');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
