import { displayName, labels } from '../../records/name';
import type { Comparison, Difference } from './compare';
import { PURPOSES, type MailRecord } from './mail-records';

/** Both sides as texts whose lines differ only where the records do. */
export interface SideTexts {
  readonly a: string;
  readonly b: string;
  /** The first line of each difference, in each text; lines from 0. */
  readonly lines: ReadonlyMap<Difference, { readonly a: number | undefined; readonly b: number | undefined }>;
}

/** One record a line, by purpose and name; records with the same meaning are written in the same way on both sides. */
export function sideTexts(comparisons: readonly Comparison[]): SideTexts {
  const a = new Side();
  const b = new Side();
  for (const comparison of comparisons) {
    const heading = `; ${displayName(comparison.domain)}`;
    a.add(heading);
    b.add(heading);
    const leaders = spellings(comparison);
    for (const record of inOrder(comparison.records.a)) a.addRecord(record, leaders.get(record) ?? record);
    for (const record of inOrder(comparison.records.b)) b.addRecord(record, leaders.get(record) ?? record);
  }
  const differences = comparisons.flatMap((comparison) => comparison.differences);
  const lines = differences.map((difference) => {
    const first = (side: Side, records: readonly MailRecord[]) => {
      const found = records.flatMap((record) => side.lineOf(record) ?? []);
      return found.length === 0 ? undefined : Math.min(...found);
    };
    return [difference, { a: first(a, difference.a), b: first(b, difference.b) }] as const;
  });
  return { a: a.text, b: b.text, lines: new Map(lines) };
}

class Side {
  readonly #lines: string[] = [];
  readonly #lineOf = new Map<MailRecord, number>();

  get text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  add(line: string): void {
    this.#lines.push(line);
  }

  addRecord(record: MailRecord, { name, type, data }: MailRecord): void {
    this.#lineOf.set(record, this.#lines.length);
    this.add(`${name} ${type} ${data}`);
  }

  lineOf(record: MailRecord): number | undefined {
    return this.#lineOf.get(record);
  }
}

/** Records of side B without a difference take the spelling of side A. */
function spellings({ records, differences }: Comparison): ReadonlyMap<MailRecord, MailRecord> {
  const differing = new Set(differences.flatMap(({ b }) => b));
  const byKey = new Map(records.a.map((record) => [keyOf(record), record]));
  return new Map(
    records.b.flatMap((record) => {
      const same = differing.has(record) ? undefined : byKey.get(keyOf(record));
      return same === undefined ? [] : [[record, same] as const];
    }),
  );
}

function keyOf({ name, purpose, key }: MailRecord): string {
  return `${purpose} ${name} ${key}`;
}

/** By purpose, the domain's own before those below it, so that what belongs together is side by side in a diff. */
function inOrder(records: readonly MailRecord[]): readonly MailRecord[] {
  const rank = ({ purpose }: MailRecord) => PURPOSES.indexOf(purpose);
  const depth = ({ name }: MailRecord) => labels(name).length;
  return records.toSorted(
    (x, y) => rank(x) - rank(y) || depth(x) - depth(y) || compareText(x.name, y.name) || compareText(x.data, y.data),
  );
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
