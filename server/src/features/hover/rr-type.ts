import type { PlainMessageId } from '../../messages/message';
import { fieldValues } from '../../records/field-values';
import { rrType, type FieldSpec } from '../../records/rr-types';
import type { Field, ResourceRecord } from '../../records/record';
import { displayName } from '../../records/name';
import { code } from '../markdown';
import { answersInWords } from './answers';
import { card, quotedName, type Card } from './card';
import type { HoverContext } from './context';
import type { Translator } from './translator';
import { durationInWords } from './ttl';

/** What records of a type mean, and their fields; for TXT also the size of this one. */
export function typeCard({ record, translator }: HoverContext): Card {
  const type = rrType(record.type);
  if (type === undefined) {
    const head = translator.t('hover/type.unknown', { type: record.type });
    return card({ head, sources: ['RFC 3597 section 5'] });
  }
  const meaning = `${translator.t(type.meaning)}.`;
  return card({
    head: translator.t('hover/type', { type: type.mnemonic, meaning }),
    text: [type.status === 'current' ? undefined : translator.t(`hover/type.${type.status}`)],
    details:
      record.text === undefined
        ? (type.fields ?? []).map((spec) => fieldLine(spec, translator))
        : [size(record, translator)],
    sources: [type.reference],
  });
}

/** The meaning of one field of the data. */
export function fieldCard(field: Field, context: HoverContext): Card {
  const { record, translator } = context;
  const type = rrType(record.type);
  const spec = type?.fields?.find(({ name }) => name === field.name);
  const meaning = spec === undefined ? code(field.text) : `${translator.t(spec.meaning)}.`;
  return card({
    head: translator.t('hover/field', { type: record.type, field: field.name, meaning }),
    details:
      record.text === undefined
        ? [knownValue(record.type, field, translator), ...valueInWords(field, spec, context)]
        : [size(record, translator)],
    sources: type === undefined ? [] : [type.reference],
  });
}

/** `3`: DANE-EE … */
function knownValue(type: string, { name, text }: Field, translator: Translator): string | undefined {
  const known = fieldValues(type, name).find(({ value }) => value === text.toLowerCase());
  return known && translator.t('hover/tag.value', { value: code(text), meaning: translator.t(known.meaning) });
}

/** What a class means (RFC 1035 section 3.2.4). */
export function classCard(written: string, translator: Translator): Card {
  const known = CLASSES[written];
  return card({
    head: translator.t('hover/class', { word: code(written) }),
    text: [translator.t(known ?? 'hover/class.other')],
    sources: ['RFC 1035 section 3.2.4'],
  });
}

const CLASSES: Readonly<Record<string, PlainMessageId>> = {
  IN: 'hover/class.in',
  CH: 'hover/class.ch',
  HS: 'hover/class.hs',
  AWS: 'hover/class.aws',
};

function fieldLine({ name, meaning }: FieldSpec, translator: Translator): string {
  return `\`${name}\`: ${translator.t(meaning)}`;
}

function size({ strings, text }: ResourceRecord, translator: Translator): string {
  return translator.t('hover/text.size', { strings: strings.length, octets: text?.length ?? 0 });
}

function valueInWords(field: Field, spec: FieldSpec | undefined, context: HoverContext): (string | undefined)[] {
  const { translator } = context;
  const { target, value } = field;
  switch (spec?.kind) {
    case 'name':
    case 'host':
      if (target === undefined) return [];
      return [
        translator.t('hover/field.name', { name: quotedName(target) }),
        answersInWords(target, ['A', 'AAAA', 'CNAME'], context),
      ];
    case 'mailbox':
      return target === undefined ? [] : [translator.t('hover/field.mailbox', { address: code(mailbox(target)) })];
    case 'ttl':
      return value === undefined
        ? []
        : [translator.t('hover/field.duration', { duration: durationInWords(value, translator) })];
    default:
      return field.name === 'serial' ? [dateInSerial(field.text, translator)] : [];
  }
}

/** The first unescaped dot represents the `@` (RFC 1035 section 8). */
function mailbox(name: Parameters<typeof displayName>[0]): string {
  const text = displayName(name);
  const local = /^(?:\\.|[^.\\])*/.exec(text)?.[0] ?? '';
  return `${local.replaceAll('\\.', '.')}@${text.slice(local.length + 1)}`;
}

/** `2026112401`: the common convention of a date and a change number for that day. */
function dateInSerial(serial: string, translator: Translator): string | undefined {
  const [, year, month, day, number] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d\d)$/.exec(serial) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return translator.t('hover/field.date-serial', { date: `${year}-${month}-${day}`, number: Number(number) });
}
