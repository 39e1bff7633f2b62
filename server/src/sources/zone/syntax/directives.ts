import type { Span } from '../../../text/span';

import { checkGenerate } from './generate';
import { HAS } from './lexer';
import type { SyntaxProblem } from './problem';
import type { Token } from './scanner';
import { readName } from '../../../records/names';
import { parseTtl } from '../../../records/presentation/ttl';

/** Directives of zone files and who defines them; `$DATE` is written by BIND into dumps of its cache. */
export const DIRECTIVES = { $ORIGIN: 1, $TTL: 2, $INCLUDE: 3, $GENERATE: 4, $DATE: 5 } as const;

/** Code of the directive written there, in any case; 0 if it is unknown. */
export function directiveCodeAt(text: string, start: number, end: number): number {
  if (end - start > 9) return 0;
  const word = text.slice(start, end).toUpperCase();
  return Object.entries(DIRECTIVES).find(([name]) => name === word)?.[1] ?? 0;
}

/** What is wrong with the arguments of a directive. */
export function checkDirective(code: number, text: string, name: Span, args: readonly Token[]): SyntaxProblem[] {
  const words = new Arguments(text, name, args);
  switch (code) {
    case DIRECTIVES.$ORIGIN:
      return words.count('name', 1, isName);
    case DIRECTIVES.$TTL:
      return words.count('TTL', 1, (word) => parseTtl(word) !== undefined);
    case DIRECTIVES.$INCLUDE:
      return words.count('file', 2, undefined, isName);
    case DIRECTIVES.$DATE:
      return words.count('date', 1, (word) => /^\d{14}$/.test(word));
    case DIRECTIVES.$GENERATE:
      return words.generate();
    default:
      return [];
  }
}

/** Labels of 1 to 63 octets (RFC 1035 section 2.3.4); servers take no name in quotes. */
function isName(word: string): boolean {
  return !word.startsWith('"') && readName(word).problems.length === 0;
}

/** The words after a directive. */
class Arguments {
  readonly #directive: string;
  readonly #name: Span;
  readonly #tokens: readonly Token[];
  readonly #words: readonly string[];

  constructor(text: string, name: Span, tokens: readonly Token[]) {
    this.#directive = text.slice(name.start, name.end);
    this.#name = name;
    this.#tokens = tokens;
    this.#words = tokens.map(({ start, end }) => text.slice(start, end));
  }

  /** One argument is needed, up to `most` are allowed. A template mark may represent anything. */
  count(
    argument: string,
    most: number,
    valid: (word: string) => boolean = () => true,
    validName: (word: string) => boolean = () => true,
  ): SyntaxProblem[] {
    const [first, second] = this.#words;
    if (this.#tokens.some(({ bits }) => (bits & HAS.template) !== 0)) return [];
    if (first === undefined) return [this.#missing(argument)];
    const problems = valid(first) ? [] : [this.#invalid(argument, 0)];
    if (second !== undefined && most > 1 && !validName(second)) problems.push(this.#invalid('name', 1));
    return this.#words.length > most ? [...problems, this.#surplus(most)] : problems;
  }

  generate(): SyntaxProblem[] {
    const fault = checkGenerate(this.#words);
    switch (fault?.kind) {
      case 'missing':
        return [this.#missing(fault.argument)];
      case 'invalid':
        return [this.#invalid(fault.argument, fault.index)];
      case 'surplus':
        return [this.#surplus(fault.index)];
      default:
        return [];
    }
  }

  #missing(argument: string): SyntaxProblem {
    return { kind: 'missing-argument', span: this.#name, args: { directive: this.#directive, argument } };
  }

  #invalid(argument: string, index: number): SyntaxProblem {
    return { kind: 'invalid-argument', span: this.#span(index, index), args: { ...this.#about(index), argument } };
  }

  #surplus(index: number): SyntaxProblem {
    return { kind: 'surplus-argument', span: this.#span(index, this.#tokens.length - 1), args: this.#about(index) };
  }

  #about(index: number): { directive: string; word: string } {
    return { directive: this.#directive, word: this.#words[index] ?? '' };
  }

  #span(first: number, last: number): Span {
    return { start: this.#tokens[first]?.start ?? this.#name.start, end: this.#tokens[last]?.end ?? this.#name.end };
  }
}
