import { limits, macros, mechanisms, modifiers, qualifiers } from '../../mail/spf/facts';
import { senders, type Sender } from '../../mail/spf/senders';
import type { Survey } from '../../mail/spf/evaluate/survey';
import type { Translator } from '../hover/translator';
import { code } from '../markdown';
import type { Octets } from '../../text/octets';
import type { Span } from '../../text/span';
import type { Proposal } from './proposal';

/**
 * Possible continuations of an SPF record at an octet of its text. `survey`: what it costs now. `named`: names of the
 * workspace that match the typed text and have an SPF record.
 */
export function spfProposals(
  text: Octets,
  index: number,
  survey: Survey | undefined,
  translator: Translator,
  named: (typed: string) => readonly string[],
): Proposal[] {
  const word = wordAt(text.value, index);
  const typed = text.value.slice(word.start, index);
  if (/%\{[a-z]?$/i.test(typed)) return macroProposals(text, index, translator);
  const qualifier = /^[+?~-]/.exec(typed)?.[0] ?? '';
  const name = typed.slice(qualifier.length);
  const written = new Set(text.value.toLowerCase().split(/\s+/));
  const place = text.cover({ start: word.start, end: Math.max(index, word.end) });
  const argument = /^(include:|redirect=)/i.exec(name)?.[0];
  const known = senders.flatMap((row) => senderProposal(row, argument, qualifier, written, survey, translator));
  if (argument !== undefined) {
    const own = named(name.slice(argument.length)).map((target): Unplaced => {
      const written = `${qualifier}${argument}${target}`;
      return { label: target, kind: 'name', text: written, filter: written, order: `0${target}` };
    });
    return [...own, ...known].map((proposal) => ({ ...proposal, place }));
  }
  if (/[:=/]/.test(name)) return [];
  const others = `${text.value.slice(0, word.start)} ${text.value.slice(word.end)}`;
  const isEnded = /(?:^| )[+?~-]?all(?: |$)/i.test(others);
  const terms = [...termProposals(qualifier, translator), ...(isEnded ? [] : endings(qualifier, translator))];
  return [...terms, ...known].map((proposal) => ({ ...proposal, place }));
}

type Unplaced = Omit<Proposal, 'place'>;

/** In the order in which records use them; endings come after the first five, what RFC 7208 advises against last. */
const MECHANISM_ORDER = ['include', 'mx', 'a', 'ip4', 'ip6', 'exists', 'ptr'];
const ENDING_ORDER = ['~', '-', '?'];

function termProposals(qualifier: string, translator: Translator): Unplaced[] {
  const found: Unplaced[] = [];
  for (const { name, argument, lookups, text } of mechanisms) {
    const isFixed = argument === 'none' || argument === 'optional-domain';
    const written = `${qualifier}${name}${isFixed ? '' : ':'}`;
    if (name !== 'all') {
      const detail = translator.t('completion/spf.cost', { count: lookups });
      found.push({
        label: written,
        kind: 'term',
        text: written,
        detail,
        documentation: translator.t(text),
        order: mechanismOrder(name),
      });
    }
  }
  if (qualifier === '') {
    for (const { name, lookups, text } of modifiers.filter(({ rfc }) => rfc === 'RFC 7208')) {
      const detail = translator.t('completion/spf.cost', { count: lookups });
      found.push({
        label: `${name}=`,
        kind: 'term',
        text: `${name}=`,
        detail,
        documentation: translator.t(text),
        order: '3',
      });
    }
  }
  return found;
}

function mechanismOrder(name: string): string {
  const place = MECHANISM_ORDER.indexOf(name);
  return `${place < 5 ? '1' : '3'}${String(place)}`;
}

function endings(qualifier: string, translator: Translator): Unplaced[] {
  const possible = qualifiers.filter((row) => row.qualifier !== '+' && ['', row.qualifier].includes(qualifier));
  return possible.map(({ qualifier: ending, text }) => {
    const label = `${ending}all`;
    const order = `2${String(ENDING_ORDER.indexOf(ending))}`;
    return { label, kind: 'term', text: label, documentation: translator.t(text), order };
  });
}

/** `Google Workspace — include:_spf.google.com`, with the resulting count of the record. */
function senderProposal(
  { name, sender, cost, atLeast, confidence }: Sender,
  argument: string | undefined,
  qualifier: string,
  written: ReadonlySet<string>,
  survey: Survey | undefined,
  translator: Translator,
): Unplaced[] {
  // Names with a customer-specific part cannot be proposed.
  if (/[*%]/.test(name) || (argument !== undefined && name.includes(':'))) return [];
  const term = name.includes(':') ? name : `include:${name}`;
  if (written.has(term)) return [];
  const text = argument === undefined ? `${qualifier}${term}` : `${qualifier}${argument}${name}`;
  const total = survey === undefined ? undefined : survey.lookups + cost;
  const detail =
    total === undefined
      ? translator.t('completion/spf.cost', { count: cost })
      : translator.t('completion/spf.total', { count: cost, total, limit: limits.lookups });
  const documentation = atLeast === true ? { documentation: translator.t('completion/spf.at-least') } : {};
  return [
    {
      label: `${sender} — ${term}`,
      kind: 'sender',
      text,
      detail,
      filter: `${text} ${sender}`,
      order: `${confidence === 'H' ? '4' : '5'}${sender}`,
      ...documentation,
    },
  ];
}

function macroProposals(text: Octets, index: number, translator: Translator): Proposal[] {
  const start = text.value.lastIndexOf('%{', index - 1);
  const end = text.value.charAt(index) === '}' ? index + 1 : index;
  const place = text.cover({ start, end });
  return macros
    .filter(({ explanationOnly }) => !explanationOnly)
    .map(({ letter, text: meaning }) => {
      const written = `%{${letter}}`;
      return {
        label: written,
        kind: 'value',
        text: written,
        detail: code(letter),
        documentation: translator.t(meaning),
        place,
      };
    });
}

/** The word that an octet is in, or touches with its end. */
function wordAt(value: string, index: number): Span {
  const start = value.slice(0, index).search(/[^ ]*$/);
  const end = index + value.slice(index).search(/ |$/);
  return { start, end };
}
