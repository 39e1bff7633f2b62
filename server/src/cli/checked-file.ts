import type { JudgedFinding } from '../config/judge';
import type { ReportPositions } from '../features/report/report';
import type { Language } from '../messages/catalogues';

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
