import type { JudgedFinding } from '../../config/judge';
import type { CheckedFile } from '../reports/report';

/** Finds the same finding again whatever line it is on: by its file, rule and record. */
export interface FindingKey {
  readonly path: string;
  readonly rule: string;
  readonly record: string;
}

/** How many findings of each key are known. */
export class KnownFindings {
  readonly #counts = new Map<string, { readonly key: FindingKey; count: number }>();

  add(key: FindingKey, count = 1): void {
    const known = this.#counts.get(textOf(key));
    if (known === undefined) this.#counts.set(textOf(key), { key, count });
    else known.count += count;
  }

  /** Takes one away; false if none is left. */
  take(key: FindingKey): boolean {
    const known = this.#counts.get(textOf(key));
    if (known === undefined || known.count === 0) return false;
    known.count--;
    return true;
  }

  /** Those that are left, sorted by file, rule and record. */
  rest(): readonly (FindingKey & { readonly count: number })[] {
    return [...this.#counts]
      .filter(([, { count }]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { key, count }]) => ({ ...key, count }));
  }
}

/** The files without the findings that `isKnown` accepts, and how many those are. */
export function withoutKnown(
  files: readonly CheckedFile[],
  isKnown: (finding: JudgedFinding, file: CheckedFile) => boolean,
): { readonly files: readonly CheckedFile[]; readonly hidden: number } {
  let hidden = 0;
  const left = files.map((file) => {
    const findings = file.findings.filter((finding) => !isKnown(finding, file));
    hidden += file.findings.length - findings.length;
    return { ...file, findings };
  });
  return { files: left, hidden };
}

function textOf({ path, rule, record }: FindingKey): string {
  return JSON.stringify([path, rule, record]);
}
