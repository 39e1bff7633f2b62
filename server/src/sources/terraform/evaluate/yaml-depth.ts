import { isDeeperThan } from '../../../text/json-depth';

/** The maximum number of levels of a document. */
const MAX_DEPTH = 100;

/** Columns before the first word of a line: each level of blocks takes one at least. */
const WIDEST_INDENT = 400;

/**
 * Whether YAML may nest so deeply that a recursive parser runs out of stack, which ends the process: by brackets, by
 * indicators (`- - -`) in a line, or by indentation. Checked without recursion before the parser is called.
 */
export function mayBeTooDeep(yaml: string): boolean {
  if (isDeeperThan(MAX_DEPTH, yaml)) return true;
  for (const line of yaml.split(/[\r\n]/)) {
    if (line.length > WIDEST_INDENT && line.slice(0, WIDEST_INDENT).trim() === '') return true;
    if (line.length > 2 * MAX_DEPTH && indicators(line) > MAX_DEPTH) return true;
  }
  return false;
}

function indicators(line: string): number {
  return [...line.matchAll(/[-?:](?=\s)/g)].length;
}
