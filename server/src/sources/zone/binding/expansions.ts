import { typeName } from '../../../records/presentation/mnemonics';
import { resolveName } from '../../../records/names';
import { invalidNames, readRdata } from '../../../records/rdata/read';
import type { RecordProblem } from '../../../records/rdata/problem';
import { rrType } from '../../../records/rr-types';
import { placeAt, type Anchor } from '../../../text/span';
import { DIRECTIVES } from '../syntax/directives';
import { digitRuns, expand } from '../syntax/expand';
import { readRange, type Range } from '../syntax/generate';
import { Lexer } from '../syntax/lexer';
import { ENTRY, EntryScanner, type Token } from '../syntax/scanner';
import { inside } from '../syntax/strings';
import type { BoundChunk } from './bound-chunk';
import { dataWords, nameWord } from './words';

/** The number of directives of one chunk that are expanded, and the longest line of a record that is. */
const MOST_IN_CHUNK = 100;
const LONGEST_LINE = 5000;

/** `$GENERATE range lhs [ttl] [class] type rhs`, taken apart. */
export interface Generate {
  readonly range: Range;
  /** Both templates. */
  readonly templates: readonly [string, string];
  readonly lhs: Token;
  readonly rhs: Token;
  /** The record for one number, as a line of a zone file. */
  line(value: number): string;
}

/** The directive that an entry is, if it is a `$GENERATE` without mistakes. */
export function generateAt(chunk: BoundChunk, index: number): Generate | undefined {
  const { entries } = chunk;
  if (entries.kind(index) !== ENTRY.directive || entries.type(index) !== DIRECTIVES.$GENERATE) return undefined;
  if (entries.problems.has(index)) return undefined;
  const { text } = chunk.chunk;
  const [first, lhs, ...rest] = chunk.node(index).data;
  const rhs = rest.at(-1);
  const range = first && readRange(text.slice(first.start, first.end));
  if (range === undefined || lhs === undefined || rhs === undefined || rest.length < 2) return undefined;
  const between = rest.slice(0, -1).map(({ start, end }) => text.slice(start, end));
  const template = (token: Token) => text.slice(inside(token).start, inside(token).end);
  const [left, right] = [template(lhs), template(rhs)];
  return {
    range,
    templates: [left, right],
    lhs,
    rhs,
    line: (value) => `${expand(left, value)} ${between.join(' ')} ${expand(right, value)}`,
  };
}

/** The lines of the first and the last number of its range; one line if there is one number. */
export function endsOf(generate: Generate): readonly string[] {
  const { start, stop, step } = generate.range;
  const last = start + Math.floor((stop - start) / step) * step;
  return (last === start ? [start] : [start, last]).map((value) => generate.line(value));
}

/** The first record that a directive makes and no server would take, and what is wrong with it. */
export interface InvalidExpansion {
  readonly value: number;
  readonly type: string;
  /** The word of it that is wrong. */
  readonly word: string;
  /** Is the owner wrong, or the data? */
  readonly side: 'lhs' | 'rhs';
}

/**
 * Within a run of numbers with the same digits (`digitRuns`) a record can only become invalid as its numbers grow:
 * checking the ends of each run is enough, and bisection finds the first invalid number.
 */
export function invalidExpansion(chunk: BoundChunk, index: number, generate: Generate): InvalidExpansion | undefined {
  if (generatesBefore(chunk, index) >= MOST_IN_CHUNK) return undefined;
  const check = (value: number) => invalidLine(chunk, index, generate.line(value), value);
  const { step } = generate.range;
  for (const { first, last } of digitRuns(generate.range, generate.templates)) {
    const atFirst = check(first);
    if (atFirst !== undefined) return atFirst;
    let found = last === first ? undefined : check(last);
    let valid = first;
    while (found !== undefined && found.value - valid > step) {
      const middle = valid + Math.floor((found.value - valid) / step / 2) * step;
      const atMiddle = check(middle);
      if (atMiddle === undefined) valid = middle;
      else found = atMiddle;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

function generatesBefore({ entries }: BoundChunk, index: number): number {
  let count = 0;
  for (let i = 0; i < index; i++) {
    if (entries.kind(i) === ENTRY.directive && entries.type(i) === DIRECTIVES.$GENERATE) count++;
  }
  return count;
}

/** What is wrong with the record in a line that a directive makes. */
function invalidLine(chunk: BoundChunk, index: number, text: string, value: number): InvalidExpansion | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const origin = chunk.origin(index);
  const line: Anchor = { uri: chunk.chunk.uri, text, offset: 0 };
  const scanner = new EntryScanner(new Lexer(line.text, 0), true);
  scanner.readHead(0);
  scanner.readRest();
  const [owner] = scanner.tokens;
  if (owner === undefined || scanner.type <= 0) return undefined;
  const type = typeName(scanner.type);
  const wrongOwner = invalidNames(nameWord(line, owner), origin)[0];
  if (wrongOwner !== undefined) return { value, type, word: wrongOwner.word, side: 'lhs' };
  const { problems } = readRdata(type, rrType(type), {
    words: dataWords(line, scanner.tokens.slice(scanner.headLength)),
    keyword: placeAt(line, scanner.typeSpan.start, scanner.typeSpan.end),
    owner: undefined,
    origin,
    resolve: (written) => resolveName(written, origin),
  });
  const [problem] = problems;
  return problem && { value, type, word: wordOf(problem, line.text), side: 'rhs' };
}

function wordOf(problem: RecordProblem, text: string): string {
  return 'word' in problem ? problem.word : text.slice(problem.place.start, problem.place.end);
}
