import { authorised } from '../../mail/spf/evaluate/authorised';
import type { Survey } from '../../mail/spf/evaluate/survey';
import { limits } from '../../mail/spf/facts';
import type { SpfRecord, Term } from '../../mail/spf/nodes';
import type { Language } from '../../messages/language';
import { message, type Message } from '../../messages/message';
import { render } from '../../messages/render';
import { HOLE, type Octets } from '../../text/octets';
import { decodeForDisplay } from '../../text/utf8';

/** A record, written or only considered, with what it costs. */
interface Counted {
  readonly text: Pick<Octets, 'value' | 'hasHoles'>;
  readonly survey: Survey;
}

/** `8 of 10 lookups, 1 of 2 void, 412 octets, 1,204 IPv4 addresses, ends -all`. */
export function spfSummary({ text, survey }: Counted, language: Language): string {
  const { record, fault } = survey.root;
  if (fault === 'syntax')
    return [message('spf-cost/invalid'), octetCount(text)].map((part) => render(part, language)).join(', ');
  const parts: readonly (Message | undefined)[] = [
    lookupCount(survey),
    message('spf-cost/voids', { count: survey.voidLookups, limit: limits.voidLookups }),
    octetCount(text),
    addressCount(survey, language),
    record && ending(record),
  ];
  return parts.flatMap((part) => (part === undefined ? [] : [render(part, language)])).join(', ');
}

/** `8 of 10 lookups`. Approximate numbers are marked as such. */
export function lookupCount({ lookups, certainLookups, atLeast }: Survey): Message {
  const variant = atLeast ? '.at-least' : certainLookups < lookups ? '.about' : '';
  return message(`spf-cost/lookups${variant}`, { count: lookups, limit: limits.lookups });
}

function octetCount({ value, hasHoles }: Counted['text']): Message {
  const count = value.replaceAll(HOLE, '').length;
  return message(`spf-cost/octets${hasHoles ? '.at-least' : ''}`, { count });
}

/** The size of the IPv4 address space. */
const EVERY_ADDRESS = 2n ** 32n;

/** Omits the addresses where none of them is known. */
function addressCount({ root }: Survey, language: Language): Message | undefined {
  const { addresses, atLeast } = authorised(root);
  const count = addresses.count(4);
  const number = numberFormat(language).format(count);
  const isOpen = atLeast && count < EVERY_ADDRESS;
  if (isOpen && count === 0n) return undefined;
  return message(`spf-cost/addresses${isOpen ? '.at-least' : ''}`, { count: Number(count), number });
}

/** The result for senders that nothing in the record matches. */
function ending({ terms }: SpfRecord): Message | undefined {
  const isAll = (term: Term) => term.kind === 'mechanism' && term.name === 'all';
  const last = terms.find(isAll) ?? terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
  if (last !== undefined) return message('spf-cost/ends', { term: decodeForDisplay(last.text) });
  return terms.some(({ hasHole }) => hasHole) ? undefined : message('spf-cost/no-all');
}

/** Expensive to create, and needed for every record. */
function numberFormat(language: Language): Intl.NumberFormat {
  let format = knownFormats.get(language);
  if (format === undefined) knownFormats.set(language, (format = new Intl.NumberFormat(language)));
  return format;
}

const knownFormats = new Map<Language, Intl.NumberFormat>();
