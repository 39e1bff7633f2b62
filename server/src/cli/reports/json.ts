import { reportedFinding, reportOf } from '../../features/report/report';
import type { CheckedFile, Positions, Report, Reporter } from './report';

/** The machine-readable report, as `schemas/report.schema.json` describes it. */
export const json: Reporter = function* ({ files, positions }) {
  yield* filled(reportOf([], positions), filesOf(files, positions));
  yield '\n';
};

/** One finding in a line, with its path: for programs that read a stream. */
export const jsonLines: Reporter = function* ({ files, positions }) {
  for (const { findings, language } of files) {
    for (const finding of findings) {
      const path = positions.path(finding.place.anchor.uri);
      yield `${JSON.stringify({ path, ...reportedFinding(finding, positions, language) })}\n`;
    }
  }
};

function* filesOf(files: Report['files'], positions: Positions): Generator<Iterable<string>> {
  for (const file of files) yield filled({ path: file.path, findings: [] }, findingsOf(file, positions));
}

function* findingsOf({ findings, language }: CheckedFile, positions: Positions): Generator<Iterable<string>> {
  for (const finding of findings) yield [JSON.stringify(reportedFinding(finding, positions, language))];
}

/** The JSON of an object whose last property is an empty list, with members in it. */
function* filled(object: object, members: Iterable<Iterable<string>>): Generator<string> {
  const text = JSON.stringify(object);
  const end = text.length - ']}'.length;
  yield text.slice(0, end);
  let separator = '';
  for (const member of members) {
    yield separator;
    yield* member;
    separator = ',';
  }
  yield text.slice(end);
}
