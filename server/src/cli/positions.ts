import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceDocument } from '../sources/source';
import type { Positions } from './reports/report';

/** Positions in documents; `given` are the paths as the user wrote them. */
export function workspacePositions(
  documentOf: (uri: string) => SourceDocument | undefined,
  given: ReadonlyMap<string, string>,
): Positions {
  return {
    path: (uri) => given.get(uri) ?? relative('.', fileURLToPath(uri)),
    at(uri, offset) {
      const { line, character } = documentOf(uri)?.positionAt(offset) ?? { line: 0, character: 0 };
      return { line: line + 1, column: character + 1 };
    },
    line(uri, line) {
      const range = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } };
      return (documentOf(uri)?.getText(range) ?? '').replace(/[\r\n]+$/, '');
    },
  };
}
