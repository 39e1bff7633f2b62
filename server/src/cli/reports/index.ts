import { checkstyle } from './checkstyle';
import { github } from './github';
import { gitlab } from './gitlab';
import { json, jsonLines } from './json';
import { junit } from './junit';
import { markdown } from './markdown';
import { rdjson } from './rdjson';
import type { Reporter } from './report';
import { sarif } from './sarif';
import { text } from './text';
import { unix } from './unix';

/** The formats of a report, in the order in which help lists them. */
export const REPORTERS = {
  text,
  json,
  'json-lines': jsonLines,
  sarif,
  github,
  gitlab,
  checkstyle,
  junit,
  rdjson,
  unix,
  markdown,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

export const REPORT_FORMATS = [
  'text',
  'json',
  'json-lines',
  'sarif',
  'github',
  'gitlab',
  'checkstyle',
  'junit',
  'rdjson',
  'unix',
  'markdown',
] as const satisfies readonly ReportFormat[];
