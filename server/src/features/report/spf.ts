import type { CheckResult } from '../../mail/spf/evaluate/check-host';
import type { Language } from '../../messages/language';
import { render } from '../../messages/render';
import type { TraceStep } from '../spf-trace';
import type { SpfReport } from './spf-shape';

/** The machine-readable report of an SPF evaluation. */
export function spfReportOf(checked: CheckResult, steps: readonly TraceStep[], language: Language): SpfReport {
  const { explanation, lookups, voidLookups } = checked;
  const result = checked.isIncomplete ? 'unknown' : checked.result;
  const trace = steps.map((step) =>
    step.kind === 'record' ? { ...step, source: step.source && render(step.source, language) } : step,
  );
  return { $schema: 'urn:zonewise:spf:1', version: 1, result, explanation, lookups, voidLookups, trace };
}
