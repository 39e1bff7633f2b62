import { translate } from '../../messages/render';
import { visible } from '../../messages/visible';
import { summaryOf } from './summary';
import { reportedFindings, type Reporter } from './report';

/** A table for comments and job summaries. Text from files is escaped: it adds neither markup nor links. */
export const markdown: Reporter = (report) => {
  const { language } = report;
  const found = reportedFindings(report);
  const heads = ['place', 'severity', 'finding', 'rule'] as const;
  const rows = found.map(({ path, finding, message, start }) => [
    `${escaped(visible(path))}:${start.line}:${start.column}`,
    translate(language, `cli/severity.${finding.severity}`),
    message
      .split('`')
      .map((part, index) => (index % 2 === 0 ? escaped(part) : code(part)))
      .join(''),
    code(finding.rule.id),
  ]);
  const lines = [heads.map((head) => translate(language, `cli/markdown.${head}`)), heads.map(() => '---'), ...rows];
  const table = found.length === 0 ? '' : `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n`;
  return `${table}${escaped(summaryOf(report))}\n`;
};

/** In HTML, because a code span of Markdown ends at a backtick, and a cell of a table at `|`. */
function code(text: string): string {
  return text === '' ? '' : `<code>${escaped(text)}</code>`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[&<>"'\\`*_{}[\]()#+!|~@:]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/\bwww\./gi, (prefix) => `${prefix.slice(0, -1)}&#46;`);
}
