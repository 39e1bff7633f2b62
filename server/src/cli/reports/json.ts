import { reportedFinding, reportOf } from '../../features/report/report';
import type { Reporter } from './report';

/** The machine-readable report, as `schemas/report.schema.json` describes it. */
export const json: Reporter = ({ files, positions }) => `${JSON.stringify(reportOf(files, positions))}\n`;

/** One finding in a line, with its path: for programs that read a stream. */
export const jsonLines: Reporter = ({ files, positions }) =>
  files
    .flatMap(({ findings, language }) =>
      findings.map((finding) => {
        const path = positions.path(finding.place.anchor.uri);
        return `${JSON.stringify({ path, ...reportedFinding(finding, positions, language) })}\n`;
      }),
    )
    .join('');
