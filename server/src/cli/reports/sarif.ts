import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import { ruleUrl } from '../../features/links';
import { rangeOf } from '../../features/report/report';
import type { Language } from '../../messages/language';
import { render } from '../../messages/render';
import { ruleSummary } from '../../messages/rule-summary';
import type { RuleMeta, Severity } from '../../rules/rule';
import type { Place } from '../../text/span';
import { fingerprints } from './fingerprints';
import { reportedFindings, type Positions, type ReportedFinding, type Reporter } from './report';

/** SARIF 2.1.0, which GitHub code scanning and others read. */
export const sarif: Reporter = (report) => {
  const { positions, version, language } = report;
  const found = reportedFindings(report);
  const prints = fingerprints(found, report.recordOf);
  const rules = [...new Map(found.map(({ finding }) => [finding.rule.id, finding.rule])).values()];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zonewise', version, rules: rules.map((rule) => descriptor(rule, language)) } },
        columnKind: 'utf16CodeUnits',
        results: found.map((each, index) =>
          result(each, positions, indexOf.get(each.finding.rule.id) ?? -1, prints[index] ?? ''),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function descriptor(rule: RuleMeta, language: Language): ReportingDescriptor {
  const helpUri = ruleUrl(rule);
  return {
    id: rule.id,
    shortDescription: { text: ruleSummary(rule, language) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function result(
  { finding, file: { language }, message }: ReportedFinding,
  positions: Positions,
  ruleIndex: number,
  fingerprint: string,
): Result {
  const { rule, severity, place, related } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(place, positions) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, id) => ({
            id,
            message: { text: render(each.message, language) },
            physicalLocation: physical(each.place, positions),
          })),
        }),
    partialFingerprints: { 'zonewise/v1': createHash('sha256').update(fingerprint).digest('hex') },
    fixes: finding.fixes.map((fix) => ({
      description: { text: render(fix.title, language) },
      artifactChanges: [...new Set(fix.edits.map(({ place: { anchor } }) => anchor.uri))].map((uri) => ({
        artifactLocation: { uri: locationOf(positions.path(uri)) },
        replacements: fix.edits
          .filter((edit) => edit.place.anchor.uri === uri)
          .map((edit) => ({ deletedRegion: region(edit.place, positions), insertedContent: { text: edit.text } })),
      })),
    })),
  };
}

function physical(place: Place, positions: Positions) {
  return {
    artifactLocation: { uri: locationOf(positions.path(place.anchor.uri)) },
    region: region(place, positions),
  };
}

function region(place: Place, positions: Positions) {
  const { start, end } = rangeOf(place, positions);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative reference, or a `file:` URI for an absolute path (SARIF 2.1.0 section 3.4.3). */
function locationOf(path: string): string {
  const written = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return written.startsWith('/') ? `file://${written}` : written;
}

const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
  off: 'none',
} as const satisfies Record<Severity, Result.level>;
