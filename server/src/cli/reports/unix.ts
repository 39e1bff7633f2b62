import { visible } from '../../messages/visible';
import { reportedFindings, type Reporter } from './report';

/** One line a finding, as compilers print them: `path:line:column: severity: message [rule]`. */
export const unix: Reporter = (report) =>
  reportedFindings(report)
    .map(({ path, finding, message, start }) => {
      return `${visible(path)}:${start.line}:${start.column}: ${finding.severity}: ${message} [${finding.rule.id}]\n`;
    })
    .join('');
