import type { JudgedFinding } from '../../config/judge';
import type { ReportedFinding } from './report';

/** Each finding's file, rule and record, which stay the same when lines move; equal ones are numbered. */
export function fingerprints(
  found: readonly ReportedFinding[],
  recordOf: (finding: JudgedFinding) => string,
): readonly string[] {
  const counts = new Map<string, number>();
  return found.map(({ path, finding }) => {
    const own = JSON.stringify([path, finding.rule.id, recordOf(finding)]);
    const count = counts.get(own) ?? 0;
    counts.set(own, count + 1);
    return `${own} ${count}`;
  });
}
