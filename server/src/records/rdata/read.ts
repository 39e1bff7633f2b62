import { HAS } from '../../syntax/zone/lexer';
import type { Token } from '../../syntax/zone/scanner';
import { decodeToken, inside } from '../../syntax/zone/strings';
import { joinOctets, type Octets } from '../../text/octets';
import { placeAt, type Anchor, type Span } from '../../text/span';
import type { Name } from '../name';
import { nameProblems, resolveName, type NameProblem } from '../names';
import type { Field } from '../record';
import type { FieldSpec, RrType } from '../rr-types';

import { KINDS } from './kinds';
import type { RdataProblem } from './problem';

/** Where data is read from. */
export interface RdataSource {
  readonly text: string;
  readonly anchor: Anchor;
  readonly tokens: readonly Token[];
  /** Where the type stands: what is missing is missing behind it. */
  readonly keyword: Span;
  readonly origin: Name;
}

export interface Rdata {
  readonly fields: readonly Field[];
  /** Character-strings of the types that hold nothing else. */
  readonly strings: readonly Octets[];
  readonly problems: readonly (RdataProblem | NameProblemAt)[];
}

export interface NameProblemAt {
  readonly kind: NameProblem['kind'];
  readonly span: Span;
  readonly word: string;
  readonly octets: number;
}

/** Reads the data of a record by its type's row. Whatever stands there gives fields, and problems. */
export function readRdata(type: RrType | undefined, source: RdataSource): Rdata {
  const reader = new RdataReader(type?.mnemonic ?? '', source);
  const generic = source.tokens[0];
  if (generic?.kind === 'word' && source.text.slice(generic.start, generic.end) === '\\#') reader.readGeneric();
  else if (type?.fields !== undefined) reader.readFields(type.fields);
  const { fields, strings, problems } = reader;
  return { fields, strings, problems: source.tokens.some(isUnknown) ? problems.filter(isNoCount) : problems };
}

/** The strings of a TXT record as one value. */
export function joinStrings(strings: readonly Octets[], anchor: Anchor, whole: Span): Octets {
  return joinOctets(strings, placeAt(anchor, whole.start, whole.end));
}

class RdataReader {
  readonly fields: Field[] = [];
  readonly strings: Octets[] = [];
  readonly problems: (RdataProblem | NameProblemAt)[] = [];
  readonly #type: string;
  readonly #source: RdataSource;
  #next = 0;

  constructor(type: string, source: RdataSource) {
    this.#type = type;
    this.#source = source;
  }

  readFields(specs: readonly FieldSpec[]): void {
    for (const spec of specs) {
      const before = this.#next;
      do this.#readField(spec, this.#next > before);
      while (spec.repeat === true && this.#next < this.#source.tokens.length);
      if (this.#next === before && spec.optional !== true) return;
    }
    this.#checkSurplus();
  }

  /** `\# length hex` (RFC 3597 section 5). */
  readGeneric(): void {
    this.#next = 1;
    const length = this.#readField({ name: 'length', kind: 'u16', meaning: '' }, false)?.value;
    if (length !== undefined && length > 0) {
      const data = this.#readField({ name: 'data', kind: 'hex', meaning: '' }, false);
      if (data !== undefined && data.text.length !== length * 2) this.#malformed('data', 'hex', data);
    }
    this.#checkSurplus();
  }

  #readField(spec: FieldSpec, again: boolean): Field | undefined {
    const token = this.#source.tokens[this.#next];
    if (token === undefined) {
      if (spec.optional !== true && !again) this.#missing(spec.name);
      return undefined;
    }
    const reading = KINDS[spec.kind];
    const last = reading.as === 'rest' ? (this.#source.tokens.at(-1) ?? token) : token;
    const tokens = this.#source.tokens.slice(this.#next, reading.as === 'rest' ? undefined : this.#next + 1);
    this.#next += tokens.length;
    const text = tokens.map((each) => this.#source.text.slice(each.start, each.end)).join('');
    const place = placeAt(this.#source.anchor, token.start, last.end);
    const octets = reading.as === 'string' ? decodeToken(this.#source.text, token, this.#source.anchor) : undefined;
    if (octets !== undefined) this.strings.push(octets);
    const known = !tokens.some(isUnknown);
    const value = known ? this.#value(spec, token, text, place) : {};
    const field = { name: spec.name, text, place, octets, ...value };
    this.fields.push(field);
    return field;
  }

  /** What the field says; a problem, if it says nothing. */
  #value(spec: FieldSpec, token: Token, text: string, span: Span): { target?: Name | undefined; value?: number } {
    const reading = KINDS[spec.kind];
    if (reading.as === 'string') return {};
    if (reading.as === 'name') return this.#name(token);
    if (reading.as === 'number') {
      const value = reading.value(text);
      if (value !== undefined) return { value };
    } else if (reading.valid(text)) return {};
    this.#malformed(spec.name, spec.kind, { text, place: span });
    return {};
  }

  #name(token: Token): { target?: Name | undefined } {
    const { start, end } = inside(token);
    const written = this.#source.text.slice(start, end);
    for (const { kind, word, octets, ...at } of nameProblems(written, this.#source.origin)) {
      this.problems.push({ kind, word, octets, span: { start: start + at.start, end: start + at.end } });
    }
    return { target: resolveName(written, this.#source.origin) };
  }

  #missing(field: string): void {
    const { keyword, tokens } = this.#source;
    const span = tokens.at(-1) ?? keyword;
    this.problems.push({ kind: 'missing-field', span: { start: span.start, end: span.end }, type: this.#type, field });
  }

  #malformed(field: string, expected: FieldSpec['kind'], { text, place }: { text: string; place: Span }): void {
    const span = { start: place.start, end: place.end };
    this.problems.push({ kind: 'malformed-field', span, type: this.#type, field, word: text, expected });
  }

  #checkSurplus(): void {
    const first = this.#source.tokens[this.#next];
    const last = this.#source.tokens.at(-1);
    if (first === undefined || last === undefined) return;
    const word = this.#source.text.slice(first.start, first.end);
    this.problems.push({ kind: 'surplus-field', span: { start: first.start, end: last.end }, type: this.#type, word });
  }
}

function isUnknown(token: Token): boolean {
  return (token.bits & HAS.template) !== 0 && token.closing !== 'after-line-end';
}

/** A template mark may stand for any number of words. */
function isNoCount(problem: RdataProblem | NameProblemAt): boolean {
  return problem.kind !== 'missing-field' && problem.kind !== 'surplus-field';
}
