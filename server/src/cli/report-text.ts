import type { Language } from '../messages/catalogues';
import { message } from '../messages/message';
import { render } from '../messages/render';
import { absolute } from '../text/span';
import type { JudgedFinding } from '../config/judge';
import type { CheckedFile, Positions } from './checked-file';
import { fold } from './fold';
import type { Paint } from './paint';

/**
 * The human-readable report: each finding with its line and marks under it, then a summary. Equal findings of many
 * files are shown once, unless `isVerbose`.
 */
export function textReport(
  files: readonly CheckedFile[],
  positions: Positions,
  language: Language,
  paint: Paint,
  isVerbose = false,
): string {
  const parts = fold(files, isVerbose).map(({ file, finding, others }) => {
    const text = textFinding(file, finding, positions, paint);
    return others === 0
      ? text
      : `${text}\n${paint.quiet(`  = ${render(message('cli/folded', { others }), language)}`)}`;
  });
  parts.push(summary(files, language, paint));
  return `${parts.join('\n\n')}\n`;
}

function textFinding(file: CheckedFile, finding: JudgedFinding, positions: Positions, paint: Paint): string {
  const { language } = file;
  const span = absolute(finding.place);
  const start = positions.at(finding.place.anchor.uri, span.start);
  const end = positions.at(finding.place.anchor.uri, span.end);
  const where = `${positions.path(finding.place.anchor.uri)}:${start.line}:${start.column}`;
  const severity = paint.severity(
    finding.severity,
    render({ id: `cli/severity.${finding.severity}`, args: {} }, language),
  );
  const lines = [`${paint.path(where)} ${severity} ${paint.quiet(finding.rule.id)}`];
  lines.push(`  ${render(finding.message, language)}`);
  const text = positions.line(file.uri, start.line);
  const width = String(start.line).length;
  const to = end.line === start.line ? end.column : text.length + 1;
  const window = visibleWindow(text, start.column - 1, to - 1);
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
  // A terminal must not interpret control characters from a zone.
  const visible = line
    .slice(first, last)
    .replace(/[\t]/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '·');
  const length = Math.max(1, Math.min(to, last) - from);
  return {
    text: `${before}${visible}${last < line.length ? '…' : ''}`,
    marks: `${' '.repeat(before.length + from - first)}${'^'.repeat(length)}`,
  };
}

function summary(files: readonly CheckedFile[], language: Language, paint: Paint): string {
  const findings = files.flatMap((file) => file.findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const args = {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    others: count('info') + count('hint'),
  };
  return paint.quiet(render({ id: 'cli/summary', args }, language));
}
