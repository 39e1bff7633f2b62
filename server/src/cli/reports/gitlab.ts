import { createHash } from 'node:crypto';
import { fingerprints } from './fingerprints';
import { reportedFindings, type Reporter } from './report';

/** The code quality report of GitLab. A fingerprint must be unique, and the same after lines have moved. */
export const gitlab: Reporter = (report) => {
  const found = reportedFindings(report);
  const prints = fingerprints(found, report.recordOf);
  const issues = found.map(({ path, finding, message, start, end }, index) => ({
    description: message,
    check_name: finding.rule.id,
    fingerprint: createHash('sha256')
      .update(prints[index] ?? '')
      .digest('hex'),
    severity: levels[finding.severity],
    location: { path: path.replace(/^\.\//, ''), lines: { begin: start.line, end: end.line } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

const levels = { error: 'major', warning: 'minor', info: 'info', hint: 'info' } as const;
