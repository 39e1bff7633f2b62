import type { JudgedFinding } from '../../config/judge';
import { rangeOf } from '../../features/report/report';
import { message } from '../../messages/message';
import { render } from '../../messages/render';
import { visible } from '../../messages/visible';
import { printable } from '../printable';
import { fold } from './fold';
import type { CheckedFile, Report, Reporter } from './report';
import { summaryOf } from './summary';

/**
 * The human-readable report: each finding with its line and marks under it, then a summary. Equal findings of many
 * files are shown once, unless `isVerbose`.
 */
export const text: Reporter = function* (report) {
  const { files, isVerbose, language, paint } = report;
  for (const { file, finding, others } of fold(files, isVerbose)) {
    yield `${textFinding(file, finding, report)}\n`;
    if (others > 0) yield `${paint.quiet(`  = ${render(message('cli/folded', { others }), language)}`)}\n`;
    yield '\n';
  }
  yield `${paint.quiet(summaryOf(report))}\n`;
};

function textFinding(file: CheckedFile, finding: JudgedFinding, { positions, paint }: Report): string {
  const { language } = file;
  const { start, end } = rangeOf(finding.place, positions);
  const where = `${visible(positions.path(finding.place.anchor.uri))}:${start.line}:${start.column}`;
  const severity = paint.severity(
    finding.severity,
    render({ id: `cli/severity.${finding.severity}`, args: {} }, language),
  );
  const lines = [`${paint.path(where)} ${severity} ${paint.quiet(finding.rule.id)}`];
  lines.push(`  ${render(finding.message, language)}`);
  const written = positions.line(file.uri, start.line);
  const width = String(start.line).length;
  const to = end.line === start.line ? end.column : written.length + 1;
  const window = visibleWindow(written, start.column - 1, to - 1);
  lines.push(`${paint.quiet(`${String(start.line).padStart(width + 2)} |`)} ${window.text}`);
  lines.push(`${paint.quiet(`${' '.repeat(width + 2)} |`)} ${paint.mark(finding.severity, window.marks)}`);
  for (const fix of finding.fixes) lines.push(paint.quiet(`  = ${render(fix.title, language)}`));
  if (finding.rule.references.length > 0) lines.push(paint.quiet(`  = ${finding.rule.references.join(', ')}`));
  return lines.join('\n');
}

/** The maximum length shown of a long line, in characters. */
const WIDTH = 110;

/** The line around the marks, tabs and control characters as one column each, and the marks under it. */
function visibleWindow(line: string, from: number, to: number): { text: string; marks: string } {
  const first = line.length <= WIDTH ? 0 : Math.max(0, Math.min(from - 30, line.length - WIDTH));
  const last = Math.min(line.length, first + WIDTH);
  const before = first > 0 ? '…' : '';
  const visible = printable(line.slice(first, last).replaceAll('\t', ' '));
  const length = Math.max(1, Math.min(to, last) - from);
  return {
    text: `${before}${visible}${last < line.length ? '…' : ''}`,
    marks: `${' '.repeat(before.length + from - first)}${'^'.repeat(length)}`,
  };
}
