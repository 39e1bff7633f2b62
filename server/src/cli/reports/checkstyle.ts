import { reportedFiles, type Reporter } from './report';
import { xmlDocument } from './xml';

/** The XML of Checkstyle, which Jenkins and many others read. */
export const checkstyle: Reporter = (report) => {
  const files = reportedFiles(report).map(({ path, found }) => ({
    attributes: { name: path },
    children: {
      error: found.map(({ finding, message, start }) => ({
        attributes: {
          line: start.line,
          column: start.column,
          severity: levels[finding.severity],
          message,
          source: `zonewise.${finding.rule.id.replace('/', '.')}`,
        },
      })),
    },
  }));
  return xmlDocument('checkstyle', { attributes: { version: '4.3' }, children: { file: files } });
};

const levels = { error: 'error', warning: 'warning', info: 'info', hint: 'info' } as const;
