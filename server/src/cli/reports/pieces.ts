import type { WrittenReport } from './report';

/** Characters of a piece, so that few writes are needed. */
const PIECE = 65_536;

/** A report in pieces for a stream or a file: a large one is never in memory as a whole. */
export function* piecesOf(report: WrittenReport): Generator<string> {
  if (typeof report === 'string') {
    yield report;
    return;
  }
  let piece = '';
  for (const part of report) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
