import type { JudgedFinding } from '../../config/judge';
import type { CheckedFile } from './report';

/** A finding that is shown, and the equal ones in other files that it represents. */
export interface FoldedFinding {
  readonly file: CheckedFile;
  readonly finding: JudgedFinding;
  readonly others: number;
}

/** The number of files that must share a finding before it is shown once for all of them. */
const MANY_FILES = 4;

/**
 * The findings of all files in order. Findings below error severity that occur in many files with the same message,
 * whatever name or number they concern, are shown once. Nothing is folded if `isVerbose`.
 */
export function fold(files: readonly CheckedFile[], isVerbose: boolean): readonly FoldedFinding[] {
  if (isVerbose || files.length < MANY_FILES) {
    return files.flatMap((file) => file.findings.map((finding) => ({ file, finding, others: 0 })));
  }
  const groups = new Map<string, { readonly uris: Set<string>; count: number }>();
  const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding, key: keyOf(finding) })));
  for (const { file, key } of all) {
    const group = groups.get(key) ?? { uris: new Set(), count: 0 };
    group.uris.add(file.uri);
    group.count++;
    groups.set(key, group);
  }
  const shown = new Set<string>();
  return all.flatMap(({ file, finding, key }): FoldedFinding[] => {
    const group = groups.get(key);
    const isFolded = finding.severity !== 'error' && (group?.uris.size ?? 0) >= MANY_FILES;
    if (!isFolded) return [{ file, finding, others: 0 }];
    if (shown.has(key)) return [];
    shown.add(key);
    return [{ file, finding, others: (group?.count ?? 1) - 1 }];
  });
}

function keyOf({ severity, message }: JudgedFinding): string {
  return `${severity} ${message.id}`;
}
