import type { Language } from '../messages/catalogues';
import { render } from '../messages/render';
import type { JudgedFinding } from '../config/judge';
import type { Fix } from '../rules/rule';
import { absolute, type Place, type Span } from '../text/span';
import type { CheckedFile, Positions } from './checked-file';

/**
 * The machine-readable report; its shape is part of the public contract. Lines and columns from 1, offsets from 0,
 * UTF-16 units.
 */
export function jsonReport(files: readonly CheckedFile[], positions: Positions): string {
  const report = {
    version: 1,
    files: files.map(({ path, findings, language }) => ({
      path,
      findings: findings.map((finding) => jsonFinding(finding, positions, language)),
    })),
  };
  return `${JSON.stringify(report)}\n`;
}

function jsonFinding(finding: JudgedFinding, positions: Positions, language: Language) {
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: render(finding.message, language),
    references: finding.rule.references,
    ...jsonRange(finding.place, positions),
    related: finding.related.map(({ place, message }) => ({
      path: positions.path(place.anchor.uri),
      ...jsonRange(place, positions),
      message: render(message, language),
    })),
    fixes: finding.fixes.map((fix) => jsonFix(fix, positions, language)),
  };
}

function jsonFix(fix: Fix, positions: Positions, language: Language) {
  return {
    title: render(fix.title, language),
    safe: fix.kind === 'safe',
    edits: fix.edits.map(({ place, text }) => ({
      path: positions.path(place.anchor.uri),
      ...jsonRange(place, positions),
      text,
    })),
  };
}

function jsonRange(place: Place, positions: Positions) {
  const span: Span = absolute(place);
  const position = (offset: number) => ({ ...positions.at(place.anchor.uri, offset), offset });
  return { start: position(span.start), end: position(span.end) };
}
