import { ruleUrl } from '../../features/links';
import { rangeOf } from '../../features/report/report';
import type { ReportedPosition } from '../../features/report/shape';
import type { Fix } from '../../rules/rule';
import { reportedFindings, type Report, type Reporter } from './report';

/** The Reviewdog Diagnostic Format. Its columns count octets of UTF-8. */
export const rdjson: Reporter = (report) => {
  const diagnostics = reportedFindings(report).map(({ path, finding, message, start, end }) => {
    const { uri } = finding.place.anchor;
    const url = ruleUrl(finding.rule);
    return {
      message,
      location: { path, range: { start: inOctets(start, uri, report), end: inOctets(end, uri, report) } },
      severity: levels[finding.severity],
      code: { value: finding.rule.id, ...(url === undefined ? {} : { url }) },
      suggestions: finding.fixes.flatMap((fix) => suggestion(fix, uri, report)),
    };
  });
  return `${JSON.stringify({ source: { name: 'zonewise' }, diagnostics }, null, 2)}\n`;
};

const levels = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' } as const;

/** Suggestions are one range each: a fix of several edits, or in another file, is not one. */
function suggestion({ kind, edits }: Fix, uri: string, report: Report) {
  const [edit, ...others] = edits;
  if (kind !== 'safe' || edit?.place.anchor.uri !== uri || others.length > 0) return [];
  const { start, end } = rangeOf(edit.place, report.positions);
  return [{ range: { start: inOctets(start, uri, report), end: inOctets(end, uri, report) }, text: edit.text }];
}

function inOctets({ line, column }: ReportedPosition, uri: string, { positions }: Report) {
  return { line, column: Buffer.byteLength(positions.line(uri, line).slice(0, column - 1)) + 1 };
}
