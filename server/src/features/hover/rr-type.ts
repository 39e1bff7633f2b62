import { rrType, type FieldSpec } from '../../records/rr-types';
import type { Field, ResourceRecord } from '../../records/record';
import { displayName } from '../../records/name';
import { code } from '../markdown';
import { answersInWords } from './answers';
import { card, quotedName, type Card } from './card';
import type { HoverContext } from './context';
import type { Translator } from './translator';
import { durationInWords } from './ttl';

/** What records of a type say, and their fields; for TXT how large this one is. */
export function typeCard({ record, speech }: HoverContext): Card {
  const type = rrType(record.type);
  if (type === undefined) {
    const head = speech.t('hover/type.unknown', { type: record.type });
    return card({ head, sources: ['RFC 3597 section 5'] });
  }
  const meaning = `${speech.t(type.meaning)}.`;
  return card({
    head: speech.t('hover/type', { type: type.mnemonic, meaning }),
    text: [type.status === 'current' ? undefined : speech.t(`hover/type.${type.status}`)],
    details:
      record.text === undefined ? (type.fields ?? []).map((spec) => fieldLine(spec, speech)) : [size(record, speech)],
    sources: [type.reference],
  });
}

/** What one field of the data says. */
export function fieldCard(field: Field, context: HoverContext): Card {
  const { record, speech } = context;
  const type = rrType(record.type);
  const spec = type?.fields?.find(({ name }) => name === field.name);
  const meaning = spec === undefined ? code(field.text) : `${speech.t(spec.meaning)}.`;
  return card({
    head: speech.t('hover/field', { type: record.type, field: field.name, meaning }),
    details: record.text === undefined ? valueInWords(field, spec, context) : [size(record, speech)],
    sources: type === undefined ? [] : [type.reference],
  });
}

function fieldLine({ name, meaning }: FieldSpec, speech: Translator): string {
  return `\`${name}\`: ${speech.t(meaning)}`;
}

function size({ strings, text }: ResourceRecord, speech: Translator): string {
  return speech.t('hover/text.size', { strings: strings.length, octets: text?.length ?? 0 });
}

function valueInWords(field: Field, spec: FieldSpec | undefined, context: HoverContext): (string | undefined)[] {
  const { speech } = context;
  const { target, value } = field;
  switch (spec?.kind) {
    case 'name':
    case 'host':
      if (target === undefined) return [];
      return [
        speech.t('hover/field.name', { name: quotedName(target) }),
        answersInWords(target, ['A', 'AAAA', 'CNAME'], context),
      ];
    case 'mailbox':
      return target === undefined ? [] : [speech.t('hover/field.mailbox', { address: code(mailbox(target)) })];
    case 'ttl':
      return value === undefined
        ? []
        : [speech.t('hover/field.duration', { duration: durationInWords(value, speech) })];
    default:
      return field.name === 'serial' ? [dateInSerial(field.text, speech)] : [];
  }
}

/** The first dot that is not escaped stands for the `@` (RFC 1035 section 8). */
function mailbox(name: Parameters<typeof displayName>[0]): string {
  const text = displayName(name);
  const local = /^(?:\\.|[^.\\])*/.exec(text)?.[0] ?? '';
  return `${local.replaceAll('\\.', '.')}@${text.slice(local.length + 1)}`;
}

/** `2026112401`: the widespread habit of a date and the number of the change on that day. */
function dateInSerial(serial: string, speech: Translator): string | undefined {
  const [, year, month, day, number] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d\d)$/.exec(serial) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return speech.t('hover/field.date-serial', { date: `${year}-${month}-${day}`, number: Number(number) });
}
