import type { FindingList } from '../analysis/placed-findings';
import { effective, silence, silenced } from '../analysis/silence';
import type { Config } from '../config/config';
import { matchesFile } from '../config/globs';
import { judgeList, severityOf, type JudgedFinding, type JudgedList } from '../config/judge';
import type { About } from '../config/overrides';
import { ruleOf } from '../rules/catalogue';
import type { Finding } from '../rules/rule';
import type { Unit } from '../sources/source';
import { absolute } from '../text/span';

/**
 * The reported findings of a document: without those that comments silence or the configuration turns off, and with
 * severities. `isPartial`: an ignore comment may be used by what has not been found yet.
 */
export function judgedLists(
  uri: string,
  unit: Unit,
  config: Config,
  lists: readonly FindingList[],
  isPartial = false,
): readonly JudgedList[] {
  if (matchesFile(config.exclude, uri)) return [];
  const { requireReason } = config;
  const ignores = unit.ignores(uri);
  const shown = isPartial
    ? silenced(lists, effective(ignores, requireReason)).kept
    : silence(lists, ignores, (id) => mayBeMissing(id, config), requireReason);
  const about = (finding: Finding) => aboutOf(unit, finding);
  return shown.map((list) => judgeList(list, config, about)).filter(({ findings }) => findings.length > 0);
}

/** The lists are in order, but texts embedded in others overlap those. */
export function inTextOrder(findings: JudgedFinding[]): readonly JudgedFinding[] {
  return findings.sort((a, b) => absolute(a.place).start - absolute(b.place).start);
}

/** Answers of DNS or Git may still be missing: an ignore of such a finding is never reported as unused. */
function mayBeMissing(id: string, config: Config): boolean {
  const rule = ruleOf(id);
  const isLate = rule?.needs === 'resolver' || rule?.needs === 'git' || rule?.needs === 'files';
  return rule === undefined || isLate || severityOf(rule, config) === 'off';
}

function aboutOf(unit: Unit, { record, place }: Finding): About {
  const at = unit.at(place.anchor.uri, absolute(place).start);
  return at?.kind === 'record' ? { record: record ?? at.record, zone: at.zone } : { record, zone: undefined };
}
