import { reportedFiles, type Report, type ReportedFinding, type Reporter } from './report';
import { visible } from '../../messages/visible';
import { xmlDocument, type Element } from './xml';

/** The XML of JUnit: a suite for each file, a test for each finding; those that do not fail the check have passed. */
export const junit: Reporter = (report) => {
  const suites = reportedFiles(report).map(({ path, found }) => suite(path, found, report));
  return xmlDocument('testsuites', {
    attributes: { name: 'zonewise' },
    children: { testsuite: suites },
  });
};

function suite(path: string, found: readonly ReportedFinding[], report: Report): Element {
  const tests = found.length === 0 ? [{ attributes: { name: 'zonewise', classname: path, time: 0 } }] : [];
  return {
    attributes: { name: path, ...counts(found, report), errors: 0, skipped: 0, time: 0 },
    children: { testcase: [...tests, ...found.map((each) => test(each, report))] },
  };
}

/** A suite without findings has one test, which has passed. */
function counts(found: readonly ReportedFinding[], { fails }: Report) {
  const failures = found.filter(({ finding }) => fails(finding.severity)).length;
  return { tests: Math.max(1, found.length), failures };
}

function test({ path, finding, message, start }: ReportedFinding, { fails }: Report): Element {
  const { rule, severity } = finding;
  const text = `${visible(path)}:${start.line}:${start.column}: ${severity}: ${message}`;
  return {
    attributes: { name: `${rule.id} ${start.line}:${start.column}`, classname: path, time: 0 },
    children: fails(severity)
      ? { failure: [{ attributes: { message, type: severity }, text }] }
      : { 'system-out': [{ text }] },
  };
}
