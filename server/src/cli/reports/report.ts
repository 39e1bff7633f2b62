import type { JudgedFinding } from '../../config/judge';
import { rangeOf, type ReportPositions } from '../../features/report/report';
import type { ReportedPosition } from '../../features/report/shape';
import type { Language } from '../../messages/language';
import { render } from '../../messages/render';
import type { Paint } from '../paint';

/** The findings of one file. */
export interface CheckedFile {
  /** As given on the command line. */
  readonly path: string;
  readonly uri: string;
  readonly findings: readonly JudgedFinding[];
  /** The language of its folder. */
  readonly language: Language;
}

/** Converts URIs and offsets into paths and line positions. */
export interface Positions extends ReportPositions {
  /** The text of a line (from 1), without its end. */
  line(uri: string, line: number): string;
}

/** What a check found, for each format to write. */
export interface Report {
  readonly files: readonly CheckedFile[];
  readonly positions: Positions;
  /** The language of what is not about one file. */
  readonly language: Language;
  readonly paint: Paint;
  /** List equal findings of many files one by one. */
  readonly isVerbose: boolean;
  /** Whether findings of that severity fail the check. */
  readonly fails: (severity: JudgedFinding['severity']) => boolean;
  /** The record that a finding is about, whatever line it is on: `example.com. TXT`; empty if it is about none. */
  readonly recordOf: (finding: JudgedFinding) => string;
  /** The version of this program. */
  readonly version: string;
}

/** Writes a report in one format. */
export type Reporter = (report: Report) => WrittenReport;

/** As a whole, or in parts that follow each other. */
export type WrittenReport = string | Iterable<string>;

/** A finding with what most formats need of it. */
export interface ReportedFinding {
  readonly file: CheckedFile;
  readonly finding: JudgedFinding;
  /** Not escaped. */
  readonly path: string;
  readonly message: string;
  readonly start: ReportedPosition;
  readonly end: ReportedPosition;
}

/** Each file with its findings. */
export function reportedFiles(report: Report): readonly { readonly path: string; readonly found: ReportedFinding[] }[] {
  const { files, positions } = report;
  return files.map((file) => {
    const found = file.findings.map((finding) => ({
      file,
      finding,
      path: positions.path(finding.place.anchor.uri),
      message: render(finding.message, file.language),
      ...rangeOf(finding.place, positions),
    }));
    return { path: file.path, found };
  });
}

/** The findings of all files, in order. */
export function reportedFindings(report: Report): readonly ReportedFinding[] {
  return reportedFiles(report).flatMap(({ found }) => found);
}
