import { HAS } from '../../sources/zone/syntax/lexer';
import type { Token } from '../../sources/zone/syntax/scanner';
import { decodeToken } from '../../sources/zone/syntax/strings';
import type { Octets } from '../../text/octets';
import { placeAt, type Anchor, type Span } from '../../text/span';
import type { Name } from '../name';
import { nameProblems, resolveName, type NameProblem } from '../names';
import type { Field } from '../record';
import type { FieldSpec, RrType } from '../rr-types';

import { checkFields, FIXED_LENGTH } from './checks';
import { KINDS, type KindReading } from './kinds';
import type { Expected, RdataProblem } from './problem';

/** Where data is read from. */
export interface RdataSource {
  readonly text: string;
  readonly anchor: Anchor;
  readonly tokens: readonly Token[];
  /** Where the type stands: what is missing is missing behind it. */
  readonly keyword: Span;
  readonly origin: Name;
}

/** A name that cannot be, and where. */
export interface NameProblemAt {
  readonly kind: NameProblem['kind'];
  readonly span: Span;
  readonly word: string;
  readonly octets: number;
}

export interface Rdata {
  readonly fields: readonly Field[];
  /** Its character-strings, whatever the fields are. */
  readonly strings: readonly Octets[];
  readonly problems: readonly (RdataProblem | NameProblemAt)[];
}

/** Reads the data of a record by its type's row. Whatever stands there gives fields, and problems. */
export function readRdata(type: string, row: RrType | undefined, source: RdataSource): Rdata {
  const reader = new RdataReader(type, source);
  const [first] = source.tokens;
  if (first !== undefined && source.text.slice(first.start, first.end) === '\\#') reader.readGeneric();
  else if (row?.fields === undefined) reader.refuse();
  else reader.readFields(row.fields);
  const { fields, strings, problems, names } = reader;
  return { fields, strings, problems: [...names, ...(source.tokens.some(isHidden) ? [] : oneFault(problems))] };
}

/** What a field says beyond its text. */
type Meaning = Pick<Field, 'target' | 'value'>;

type FormReading = Extract<KindReading, { valid: unknown }>;

const NOTHING: Meaning = { target: undefined, value: undefined };

class RdataReader {
  readonly fields: Field[] = [];
  readonly strings: Octets[] = [];
  readonly problems: RdataProblem[] = [];
  readonly names: NameProblemAt[] = [];
  readonly #type: string;
  readonly #source: RdataSource;
  #next = 0;

  constructor(type: string, source: RdataSource) {
    this.#type = type;
    this.#source = source;
  }

  readFields(specs: readonly FieldSpec[]): void {
    for (const spec of specs) {
      const isThere = this.#readField(spec);
      while (spec.repeat === true && this.#next < this.#source.tokens.length) this.#readField(spec);
      if (isThere || spec.optional === true) continue;
      this.#missing(spec.name);
      return;
    }
    this.#checkSurplus();
    if (this.problems.length > 0) return;
    const misfit = checkFields(this.#type, this.fields, this.strings);
    if (misfit?.length !== undefined) this.#wrongLength(misfit.field, misfit.length);
    else if (misfit !== undefined) this.#malformed(misfit.field, 'word');
  }

  /** `\# length hex` (RFC 3597 section 5). */
  readGeneric(): void {
    this.#next = 1;
    const length = { name: 'length', kind: 'u16', meaning: '' } as const;
    if (!this.#readField(length)) return this.#missing(length.name);
    const promised = this.fields[0]?.value;
    if (promised === undefined) return;
    if (promised > 0 && !this.#readField({ name: 'data', kind: 'hex', meaning: '' })) return this.#missing('data');
    const data = this.fields[1];
    if (data === undefined || this.problems.length > 0) return;
    const octets = data.text.length / 2;
    const expected = [promised, FIXED_LENGTH[this.#type]].find((length) => length !== undefined && length !== octets);
    if (expected !== undefined) this.#wrongLength(data, { octets, expected });
    this.#checkSurplus();
  }

  /** The type has no other form than the generic one. */
  refuse(): void {
    const [first] = this.#source.tokens;
    if (first === undefined) this.#missing('data');
    else this.#malformed(this.#field('data', [first]), 'generic');
  }

  /** False when no word is left for the field. */
  #readField(spec: FieldSpec): boolean {
    const tokens = this.#take(spec);
    const [first] = tokens;
    if (first === undefined) return false;
    const isString = KINDS[spec.kind].as === 'string';
    const octets = isString ? decodeToken(this.#source.text, first, this.#source.anchor) : undefined;
    if (octets !== undefined) this.strings.push(octets);
    const field = this.#field(spec.name, tokens);
    const { target, value } = tokens.some(isHidden) ? NOTHING : this.#meaning(spec, field, tokens);
    this.fields.push({ name: field.name, text: field.text, octets, place: field.place, target, value });
    return true;
  }

  /** The words that belong to the field. A parameter and the quoted value behind its `=` are one word. */
  #take({ kind }: FieldSpec): readonly Token[] {
    const start = this.#next;
    const { tokens } = this.#source;
    this.#next = KINDS[kind].as === 'rest' ? tokens.length : Math.min(start + 1, tokens.length);
    const [word, value] = [tokens[start], tokens[this.#next]];
    if (kind === 'parameter' && value?.kind === 'string' && word?.kind === 'word' && word.end === value.start)
      this.#next++;
    return tokens.slice(start, this.#next);
  }

  #field(name: string, tokens: readonly Token[]): Field {
    const { text, anchor } = this.#source;
    const words = tokens.map(({ start, end }) => text.slice(start, end));
    return { name, text: words.join(''), place: placeAt(anchor, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0) };
  }

  /** What the field says; a problem, if it says nothing. */
  #meaning(spec: FieldSpec, field: Field, tokens: readonly Token[]): Meaning {
    const reading = KINDS[spec.kind];
    const [first] = tokens;
    if (reading.as === 'string') {
      if (spec.kind === 'quoted-string' && first?.kind === 'word') this.#malformed(field, spec.kind);
      return NOTHING;
    }
    if (first?.kind === 'string' || (spec.kind !== 'parameter' && tokens.some(({ kind }) => kind === 'string'))) {
      this.#malformed(field, 'no-quotes');
      return NOTHING;
    }
    if (reading.as === 'name') return { target: this.#name(field), value: undefined };
    const value = reading.as === 'number' ? reading.value(field.text) : undefined;
    const isValid = reading.as === 'number' ? value !== undefined : this.#isValid(reading, field, tokens);
    if (!isValid) this.#malformed(field, spec.kind);
    return { target: undefined, value };
  }

  #isValid(reading: FormReading, field: Field, tokens: readonly Token[]): boolean {
    if (reading.as === 'word') return reading.valid(field.text);
    // "Nothing, please": RFC 8078 section 4 writes it with a single zero.
    if (field.text === '0' && (this.#type === 'CDS' || this.#type === 'CDNSKEY')) return true;
    return reading.valid(tokens.map(({ start, end }) => this.#source.text.slice(start, end)));
  }

  #name({ text, place }: Field): Name | undefined {
    for (const { kind, word, octets, ...at } of nameProblems(text, this.#source.origin)) {
      this.names.push({ kind, word, octets, span: { start: place.start + at.start, end: place.start + at.end } });
    }
    return resolveName(text, this.#source.origin);
  }

  #missing(field: string): void {
    const { keyword, tokens } = this.#source;
    const { start, end } = tokens.at(-1) ?? keyword;
    this.problems.push({ kind: 'missing-field', span: { start, end }, type: this.#type, field });
  }

  #malformed({ name, text, place: { start, end } }: Field, expected: Expected): void {
    this.problems.push({
      kind: 'malformed-field',
      span: { start, end },
      type: this.#type,
      field: name,
      word: text,
      expected,
    });
  }

  #wrongLength({ name, place: { start, end } }: Field, length: { octets: number; expected: number }): void {
    this.problems.push({ kind: 'wrong-length', span: { start, end }, type: this.#type, field: name, ...length });
  }

  #checkSurplus(): void {
    const first = this.#source.tokens[this.#next];
    const last = this.#source.tokens.at(-1);
    if (first === undefined || last === undefined) return;
    const word = this.#source.text.slice(first.start, first.end);
    this.problems.push({ kind: 'surplus-field', span: { start: first.start, end: last.end }, type: this.#type, word });
  }
}

/** Does a template stand there? It may make any number of words. */
function isHidden(token: Token): boolean {
  return (token.bits & HAS.template) !== 0;
}

/**
 * `MX mail.example.com.` lacks its preference: that the host is no number, and that no host follows, is the same fault.
 * A word too many is often why the ones before it do not fit.
 */
function oneFault(problems: readonly RdataProblem[]): readonly RdataProblem[] {
  const malformed = problems.filter(({ kind }) => kind === 'malformed-field' || kind === 'wrong-length');
  const [first] = malformed;
  if (first?.kind !== 'malformed-field') return problems;
  if (!problems.some(({ kind }) => kind === 'missing-field')) return malformed;
  return [{ kind: 'missing-field', span: first.span, type: first.type, field: first.field }];
}
