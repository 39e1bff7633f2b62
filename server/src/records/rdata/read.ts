import type { Octets } from '../../text/octets';
import { placeAt, type Place } from '../../text/span';
import type { Name } from '../name';
import { nameProblems } from '../names';
import type { Field } from '../record';
import type { FieldSpec, RrType } from '../rr-types';

import { checkFields, FIXED_LENGTH } from './checks';
import { locationFault } from './location';
import { KINDS, type KindReading } from './kinds';
import type { Expected, InvalidName, RdataProblem, RecordProblem } from './problem';
import { decimal } from './numbers';
import { parameterFault } from './service-parameters';
import { fitsOnWire } from './wire';
import type { Word } from './word';

/** The input that data is read from. */
export interface RdataSource {
  readonly words: readonly Word[];
  /** Where the type is written: missing fields are reported after it. */
  readonly keyword: Place;
  readonly owner: Name | undefined;
  /** The origin that completes relative names, to check their length. */
  readonly origin: Name;
  /** The absolute name that a word refers to, if known. */
  resolve(written: string): Name | undefined;
}

export interface Rdata {
  readonly fields: readonly Field[];
  /** Its words as character-strings, whatever the fields are. */
  readonly strings: readonly Octets[];
  readonly problems: readonly RecordProblem[];
}

/** Reads the data of a record as its type's row describes. Never fails: any input yields fields and problems. */
export function readRdata(type: string, row: RrType | undefined, source: RdataSource): Rdata {
  const reader = new RdataReader(type, source);
  if (isGeneric(source.words, type)) reader.readGeneric(row?.fields);
  else if (row?.fields === undefined) reader.refuse();
  else reader.readFields(row.fields);
  const { fields, strings, problems, names } = reader;
  const isHidden = source.words.some(({ hidden }) => hidden);
  return { fields, strings, problems: [...names, ...(isHidden ? [] : oneFault(problems))] };
}

/** The problem with a name written in one word. */
export function invalidNames(word: Word, origin: Name): readonly InvalidName[] {
  if (word.hidden) return [];
  return nameProblems(word.text, origin).map(({ kind, word: label, octets, start, end }) => {
    return { kind, word: label, octets, place: word.part({ start, end }) };
  });
}

/** The parsed value of a field, in addition to its text. */
type Meaning = Pick<Field, 'target' | 'value'>;

type FormReading = Extract<KindReading, { valid: unknown }>;

const NOTHING: Meaning = { target: undefined, value: undefined };

class RdataReader {
  readonly fields: Field[] = [];
  readonly strings: Octets[] = [];
  readonly problems: RdataProblem[] = [];
  readonly names: InvalidName[] = [];
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
      while (spec.repeat === true && this.#next < this.#source.words.length) this.#readField(spec);
      if (isThere || spec.optional === true) continue;
      this.#missing(spec.name);
      return;
    }
    this.#checkSurplus();
    if (this.problems.length > 0) return;
    const misfit = checkFields(this.#type, this.fields, this.strings, this.#source.owner);
    if (misfit?.parameter !== undefined) {
      const { place, text: word } = misfit.field;
      this.problems.push({ kind: 'invalid-parameter', place, word, fault: misfit.parameter });
    } else if (misfit?.missing !== undefined) this.#missing(misfit.missing);
    else if (misfit?.length !== undefined) this.#wrongLength(misfit.field, misfit.length);
    else if (misfit !== undefined) this.#malformed(misfit.field, 'word');
  }

  /** `\# length hex` (RFC 3597 section 5). */
  readGeneric(specs: readonly FieldSpec[] | undefined): void {
    this.#next = 1;
    const length = { name: 'length', kind: 'u16', meaning: 'rr/generic.length' } as const;
    if (!this.#readField(length)) return this.#missing(length.name);
    const promised = this.fields[0]?.value;
    if (promised === undefined) return;
    if (promised > 0 && !this.#readField({ name: 'data', kind: 'hex', meaning: 'rr/generic.data' }))
      return this.#missing('data');
    const data = this.fields[1];
    this.#checkSurplus();
    if (this.problems.length > 0) return;
    const octets = (data?.text.length ?? 0) / 2;
    const expected = [promised, FIXED_LENGTH[this.#type]].find((length) => length !== undefined && length !== octets);
    const field = data ?? this.fields[0];
    if (field === undefined) return;
    if (expected !== undefined) this.#wrongLength(field, { octets, expected });
    else if (specs !== undefined && fitsOnWire(this.#type, octetsOf(data?.text ?? ''), specs) === false)
      this.#malformed(field, 'wire');
  }

  /** The type has only the generic form. */
  refuse(): void {
    const [first] = this.#source.words;
    if (first === undefined) this.#missing('data');
    else this.#malformed(fieldOf('data', first), 'generic');
  }

  /** False if no word is left for the field. */
  #readField(spec: FieldSpec): boolean {
    const words = this.#take(spec);
    const [first, ...others] = words;
    if (first === undefined) return false;
    const octets = KINDS[spec.kind].as === 'string' ? first.decode() : undefined;
    if (octets !== undefined) this.strings.push(octets);
    const field = fieldOf(spec.name, first, others);
    const { target, value } = words.some(({ hidden }) => hidden) ? NOTHING : this.#meaning(spec, field, words);
    const written = target === undefined ? undefined : first.written;
    this.fields.push({ name: field.name, text: field.text, octets, place: field.place, target, value, written });
    return true;
  }

  /** The words that belong to the field. A parameter and the quoted value after its `=` are one word. */
  #take({ kind }: FieldSpec): readonly Word[] {
    const start = this.#next;
    const { words } = this.#source;
    this.#next = KINDS[kind].as === 'rest' ? words.length : Math.min(start + 1, words.length);
    const [word, value] = [words[start], words[this.#next]];
    if (kind === 'parameter' && value?.quoted === true && value.attached && word?.quoted === false) this.#next++;
    return words.slice(start, this.#next);
  }

  /** The value of the field; reports a problem if it is invalid. */
  #meaning(spec: FieldSpec, field: Field, words: readonly Word[]): Meaning {
    const reading = KINDS[spec.kind];
    const [first] = words;
    if (reading.as === 'string') {
      if (spec.kind === 'quoted-string' && first?.quoted === false) this.#malformed(field, spec.kind);
      return NOTHING;
    }
    if (first?.quoted === true || (spec.kind !== 'parameter' && words.some(({ quoted }) => quoted === true))) {
      this.#malformed(field, 'no-quotes');
      return NOTHING;
    }
    if (spec.kind === 'gateway') this.#checkGatewayName(field, words);
    if (reading.as === 'name') return { target: this.#name(words), value: undefined };
    const value = reading.as === 'number' ? reading.value(field.text) : undefined;
    const isValid = reading.as === 'number' ? value !== undefined : this.#isValid(reading, field, words);
    if (spec.kind === 'location') this.#checkLocation(words);
    if (!isValid) this.#refuseField(field, spec);
    return { target: undefined, value };
  }

  #isValid(reading: FormReading, field: Field, words: readonly Word[]): boolean {
    if (reading.as === 'word') return reading.valid(field.text);
    // A request to delete the DS records: RFC 8078 section 4 writes it with a single zero.
    if (field.text === '0' && (this.#type === 'CDS' || this.#type === 'CDNSKEY')) return true;
    return reading.valid(words.map(({ text }) => text));
  }

  /** A gateway of type 3 is a name, which has the limits of any other (RFC 4025 section 2.5). */
  #checkGatewayName({ text }: Field, [word]: readonly Word[]): void {
    const type = this.fields.find(({ name }) => name === 'gateway type' || name === 'relay type')?.value;
    if (word !== undefined && text !== '.' && type !== undefined && (type & 0x7f) === 3) {
      this.names.push(...invalidNames(word, this.#source.origin));
    }
  }

  #name([word]: readonly Word[]): Name | undefined {
    if (word === undefined) return undefined;
    this.names.push(...invalidNames(word, this.#source.origin));
    return this.#source.resolve(word.text);
  }

  #missing(field: string): void {
    const { keyword, words } = this.#source;
    this.problems.push({ kind: 'missing-field', place: words.at(-1)?.place ?? keyword, field });
  }

  #malformed({ name, text, place }: Field, expected: Expected): void {
    this.problems.push({ kind: 'malformed-field', place, field: name, word: text, expected });
  }

  #refuseField(field: Field, { kind }: FieldSpec): void {
    const fault = kind === 'parameter' ? parameterFault(field.text) : undefined;
    if (fault === undefined) this.#malformed(field, kind);
    else this.problems.push({ kind: 'invalid-parameter', place: field.place, word: field.text, fault });
  }

  /** The name of the location's part that is missing or invalid. */
  #checkLocation(words: readonly Word[]): void {
    const fault = locationFault(words.map(({ text }) => text));
    if (fault === undefined) return;
    const [first, ...others] = words.slice(fault.first, fault.end);
    if (first === undefined) return this.#missing(fault.field);
    const word = words.slice(fault.first, fault.end).map(({ text }) => text);
    this.#malformed({ ...fieldOf(fault.field, first, others), text: word.join(' ') }, 'location');
  }

  #wrongLength({ name, place }: Field, length: { octets: number; expected: number }): void {
    this.problems.push({ kind: 'wrong-length', place, field: name, ...length });
  }

  #checkSurplus(): void {
    const [first, ...others] = this.#source.words.slice(this.#next);
    if (first === undefined) return;
    const place = covering(first.place, others.at(-1)?.place ?? first.place);
    this.problems.push({ kind: 'surplus-field', place, word: first.text });
  }
}

/** `\\#` and a number (RFC 3597 section 5); without a number it is text in TXT, and in no other type. */
function isGeneric([first, second]: readonly Word[], type: string): boolean {
  return first?.text === '\\#' && (type !== 'TXT' || decimal(second?.text ?? '', 65535) !== undefined);
}

function octetsOf(hex: string): readonly number[] {
  return Array.from(hex.matchAll(/../g), ([pair]) => Number.parseInt(pair, 16));
}

function fieldOf(name: string, first: Word, others: readonly Word[] = []): Field {
  const text = others.reduce((joined, word) => joined + word.text, first.text);
  return { name, text, place: covering(first.place, others.at(-1)?.place ?? first.place) };
}

/** From the start of one place to the end of another; Terraform values may be composed from several files. */
function covering(first: Place, last: Place): Place {
  return first.anchor === last.anchor && last.end >= first.start ? placeAt(first.anchor, first.start, last.end) : first;
}

/**
 * `MX mail.example.com.` lacks its preference: the host in place of a number and the missing host are one fault. An
 * unexpected extra word is often the reason why the words before it do not match.
 */
function oneFault(problems: readonly RdataProblem[]): readonly RdataProblem[] {
  const malformed = problems.filter(({ kind }) => kind === 'malformed-field' || kind === 'wrong-length');
  const [first] = malformed;
  if (first?.kind !== 'malformed-field') return problems;
  if (!problems.some(({ kind }) => kind === 'missing-field')) return malformed;
  return [{ kind: 'missing-field', place: first.place, field: first.field }];
}
