import { reportedFindings, type Reporter } from './report';

/** Workflow commands of GitHub Actions, which annotate the lines of a pull request. */
export const github: Reporter = (report) =>
  reportedFindings(report)
    .map(({ path, finding, message, start, end }) => {
      // A column range over several lines is refused.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      const place = { file: path, line: start.line, endLine: end.line, ...columns, title: finding.rule.id };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${levels[finding.severity]} ${properties.join(',')}::${data(message)}\n`;
    })
    .join('');

const levels = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** The text of a command: a line end would begin another one. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
