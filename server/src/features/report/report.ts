import type { JudgedFinding } from '../../config/judge';
import type { Language } from '../../messages/language';
import { render } from '../../messages/render';
import type { Fix } from '../../rules/rule';
import { absolute, type Place } from '../../text/span';
import type { Report, ReportedFinding, ReportedFix, ReportedRange } from './shape';

/** The findings of one file, before they are made plain data. */
export interface FoundInFile {
  readonly path: string;
  readonly findings: readonly JudgedFinding[];
  readonly language: Language;
}

/** Converts URIs and offsets into what a report shows. */
export interface ReportPositions {
  path(uri: string): string;
  /** Line and column from 1, columns in UTF-16 units. */
  at(uri: string, offset: number): { line: number; column: number };
}

/** The machine-readable report of a check. */
export function reportOf(files: readonly FoundInFile[], positions: ReportPositions): Report {
  return {
    $schema: 'urn:zonewise:report:1',
    version: 1,
    files: files.map(({ path, findings, language }) => ({
      path,
      findings: findings.map((finding) => reportedFinding(finding, positions, language)),
    })),
  };
}

/** One finding as plain data. */
export function reportedFinding(
  finding: JudgedFinding,
  positions: ReportPositions,
  language: Language,
): ReportedFinding {
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: render(finding.message, language),
    references: finding.rule.references,
    ...rangeOf(finding.place, positions),
    related: finding.related.map(({ place, message }) => ({
      path: positions.path(place.anchor.uri),
      ...rangeOf(place, positions),
      message: render(message, language),
    })),
    fixes: finding.fixes.map((fix) => reportedFix(fix, positions, language)),
  };
}

function reportedFix(fix: Fix, positions: ReportPositions, language: Language): ReportedFix {
  return {
    title: render(fix.title, language),
    safe: fix.kind === 'safe',
    edits: fix.edits.map(({ place, text }) => ({
      path: positions.path(place.anchor.uri),
      ...rangeOf(place, positions),
      text,
    })),
  };
}

/** Where a place begins and ends. */
export function rangeOf(place: Place, positions: ReportPositions): ReportedRange {
  const span = absolute(place);
  const position = (offset: number) => ({ ...positions.at(place.anchor.uri, offset), offset });
  return { start: position(span.start), end: position(span.end) };
}
