import type { Span } from '../../text/span';

import type { SyntaxProblem } from './problem';
import type { Token } from './scanner';
import { parseTtl } from './ttl';

/** Directives of zone files and who defines them; `$DATE` is written by BIND into dumps of its cache. */
export const DIRECTIVES = { $ORIGIN: 1, $TTL: 2, $INCLUDE: 3, $GENERATE: 4, $DATE: 5 } as const;

export type DirectiveName = keyof typeof DIRECTIVES;

/** Code of the directive written there, in any case; 0 when nobody knows it. */
export function directiveCodeAt(text: string, start: number, end: number): number {
  if (end - start > 9) return 0;
  const word = text.slice(start, end).toUpperCase();
  return Object.entries(DIRECTIVES).find(([name]) => name === word)?.[1] ?? 0;
}

/** What is wrong with the arguments of a directive. */
export function checkDirective(code: number, text: string, name: Span, args: readonly Token[]): SyntaxProblem[] {
  switch (code) {
    case DIRECTIVES.$ORIGIN:
      return checkCount(text, name, args, ['name'], 1);
    case DIRECTIVES.$TTL:
      return checkTtl(text, name, args);
    case DIRECTIVES.$INCLUDE:
      return checkCount(text, name, args, ['file'], 2);
    default:
      return [];
  }
}

function checkTtl(text: string, name: Span, args: readonly Token[]): SyntaxProblem[] {
  const problems = checkCount(text, name, args, ['TTL'], 1);
  const [ttl] = args;
  if (ttl !== undefined && parseTtl(text, ttl.start, ttl.end) === undefined) problems.push(invalid(text, name, ttl, 'TTL'));
  return problems;
}

function checkCount(text: string, name: Span, args: readonly Token[], required: readonly string[], most: number) {
  const problems: SyntaxProblem[] = [];
  const directive = text.slice(name.start, name.end);
  const missing = required[args.length];
  if (missing !== undefined) problems.push({ kind: 'missing-argument', span: name, args: { directive, argument: missing } });
  const surplus = args[most];
  if (surplus !== undefined) {
    const span = { start: surplus.start, end: args.at(-1)?.end ?? surplus.end };
    problems.push({ kind: 'surplus-argument', span, args: { directive, word: text.slice(surplus.start, surplus.end) } });
  }
  return problems;
}

function invalid(text: string, name: Span, token: Token, argument: string): SyntaxProblem {
  const args = { directive: text.slice(name.start, name.end), word: text.slice(token.start, token.end), argument };
  return { kind: 'invalid-argument', span: { start: token.start, end: token.end }, args };
}
