/** Severities from the worst to the mildest, with the level of a GitHub annotation. */
const LEVELS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** The workflow commands that annotate files, one a line. Takes the JSON report of `zonewise check`. */
export function annotations({ files }) {
  return files.flatMap(({ path, findings }) =>
    findings.map(({ severity, rule, message, start, end }) => {
      const place = { file: path, line: start.line, endLine: end.line, title: rule };
      // A column is only allowed within one line.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      const properties = Object.entries({ ...place, ...columns }).map(([key, value]) => `${key}=${property(value)}`);
      return `::${LEVELS[severity]} ${properties.join(',')}::${data(message)}`;
    }),
  );
}

/**
 * The summary of a job in Markdown. `comparisons` are JSON reports of `zonewise diff`, of the base and of the current
 * state.
 */
export function summary({ files }, comparisons) {
  const counts = Object.keys(LEVELS).map((severity) => {
    const count = files.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}`;
  });
  const rows = files
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ path, findings }) =>
      findings.map(({ severity, rule, message, start }) => [
        code(`${path}:${start.line}`),
        severity,
        code(rule),
        text(message),
      ]),
    );
  const domains = comparisons.flatMap((report) => report.domains.map((domain) => domainRow(domain)));
  return [
    `## Zonewise`,
    `Files checked: ${files.length}. Findings: ${counts.join(', ')}.`,
    ...(rows.length > 0 ? [table(['Place', 'Severity', 'Rule', 'Finding'], rows.slice(0, MOST_ROWS))] : []),
    ...(rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more findings are annotated in the files.`] : []),
    ...(domains.length > 0
      ? ['### Mail records, before and after', table(['Domain', 'Before', 'After'], domains)]
      : []),
    '',
  ].join('\n\n');
}

/** The number of findings that fail the job. */
export function failures({ files }, failOn) {
  const severities = Object.keys(LEVELS);
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return files.flatMap(({ findings }) => findings).filter(({ severity }) => failing.includes(severity)).length;
}

/** GitHub cuts summaries over 1 MiB. */
const MOST_ROWS = 200;

function domainRow({ domain, differences }) {
  if (differences.length === 0) return [code(domain), 'unchanged', 'unchanged'];
  const side = (which) =>
    differences
      .map((difference) => {
        const records = difference[which].map(({ type, data: value }) => code(`${type} ${value}`)).join(' ');
        return `${text(difference.name)}: ${records === '' ? '–' : records}`;
      })
      .join('<br>');
  return [code(domain), side('a'), side('b')];
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Record text in Markdown: as code, which cannot be left. */
function code(value) {
  const plain = value.replaceAll(/[\r\n`]/g, ' ').replaceAll('|', '\\|');
  return plain.trim() === '' ? '' : `\`${plain}\``;
}

function text(value) {
  return value.replaceAll(/[\r\n]/g, ' ').replaceAll(/[\\[\]<>|*_#!&@]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A workflow command ends with its line; these characters are escaped as its documentation lists them. */
function data(value) {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value) {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
