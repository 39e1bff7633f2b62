import { compareZones as compare } from '../features/compare/compare';
import { compareReportOf } from '../features/report/compare';
import type { CompareReport } from '../features/report/compare-shape';
import type { CompareOptions, Texts } from './options';
import { positionsIn, workspaceOf } from './texts';

/**
 * Compares what two zones publish for mail: what is missing, changed or reordered in MX, SPF, DKIM, DMARC and related
 * records. What differs between providers and not for receivers does not count: how strings are split, escapes, case.
 * Zone files and Terraform may be compared with each other.
 */
export function compareZones(a: Texts, b: Texts, options: CompareOptions = {}): CompareReport {
  const before = workspaceOf(a, '', options);
  const after = workspaceOf(b, '', options);
  const compared = compare(before.zones(), after.zones(), { comparesTtl: options.comparesTtl ?? false });
  return compareReportOf(compared, {
    a: { name: Object.keys(a).join(', '), positions: positionsIn(before) },
    b: { name: Object.keys(b).join(', '), positions: positionsIn(after) },
  });
}
