import { limits, macroFact, qualifiers, type MacroFact } from '../../mail/spf/facts';
import type { Macro, MacroPart } from '../../mail/spf/macro-string';
import type { Mechanism, SpfRecord, Term } from '../../mail/spf/record';
import { code } from '../markdown';
import { at, card, isInside, touches, type Card, type ValueCard } from './card';
import type { HoverContext } from './context';
import { spfRecordCard } from './spf-record';
import { mechanismCard, modifierCard, unknownTermCard } from './spf-term';
import type { Translator } from './translator';

/** The part at `index` of an SPF record: its version, a term, or a qualifier or macro in one. */
export function spfCard(record: SpfRecord, index: number, context: HoverContext): ValueCard | undefined {
  const term = at(record.terms, index);
  if (isInside(index, record.version.span) || (term === undefined && touches(index, record.version.span))) {
    return { card: spfRecordCard(record, context), span: record.version.span };
  }
  if (term === undefined) return undefined;
  const macro = macroAt(term, index);
  if (macro !== undefined) return { card: macroCard(macro, record.value, context.translator), span: macro.span };
  if (term.kind === 'mechanism' && term.qualifierSpan !== undefined && isInside(index, term.qualifierSpan)) {
    return { card: qualifierCard(term, context.translator), span: term.qualifierSpan };
  }
  return { card: termCard(term, record, context), span: term.span };
}

function termCard(term: Term, record: SpfRecord, context: HoverContext): Card {
  switch (term.kind) {
    case 'mechanism':
      return mechanismCard(term, record, context);
    case 'modifier':
      return modifierCard(term, record, context);
    case 'unknown':
      return unknownTermCard(term, context);
  }
}

function qualifierCard(term: Mechanism, translator: Translator): Card {
  const fact = qualifiers.find(({ qualifier }) => qualifier === term.qualifier);
  return card({
    head: translator.t('hover/spf.qualifier', { word: code(term.qualifier) }),
    text: [fact && translator.t(fact.text)],
    sources: ['RFC 7208 section 4.6.2', ...(fact ? [`RFC 7208 section ${fact.section}`] : [])],
  });
}

type Special = Exclude<MacroPart, { readonly kind: 'literal' | 'hole' }>;

function macroAt(term: Term, index: number): Special | undefined {
  const parts = term.kind === 'unknown' ? [] : (term.domain?.parts ?? []);
  const part = parts.find(({ span }) => isInside(index, span));
  return part === undefined || part.kind === 'literal' || part.kind === 'hole' ? undefined : part;
}

function macroCard(part: Special, value: string, translator: Translator): Card {
  const fact = part.kind === 'macro' ? macroFact(part.letter) : undefined;
  return card({
    head: translator.t('hover/spf.macro', { word: code(value.slice(part.span.start, part.span.end)) }),
    text: [part.kind === 'macro' ? fact && translator.t(fact.text) : translator.t(escapeMeaning[part.octets])],
    details: part.kind === 'macro' ? transformers(part, fact, translator) : [],
    sources: [part.kind === 'macro' ? 'RFC 7208 section 7.2' : 'RFC 7208 section 7.1'],
  });
}

const escapeMeaning = {
  '%': 'hover/spf.macro.percent',
  ' ': 'hover/spf.macro.space',
  '%20': 'hover/spf.macro.encoded-space',
} as const;

/** What the digits, `r`, the delimiters and the case of a macro do to its value (RFC 7208 section 7.3). */
function transformers(macro: Macro, fact: MacroFact | undefined, translator: Translator): (string | undefined)[] {
  const { letter, delimiters, reverse, digits } = macro;
  return [
    delimiters === '.' ? undefined : translator.t('hover/spf.macro.split', { delimiters: code(delimiters) }),
    reverse ? translator.t('hover/spf.macro.reverse') : undefined,
    digits > 0 ? translator.t('hover/spf.macro.keep', { count: digits }) : undefined,
    letter === letter.toUpperCase() ? translator.t('hover/spf.macro.escape') : undefined,
    fact?.letter === 'p' ? translator.t('hover/spf.lookups', { count: 1, limit: limits.lookups }) : undefined,
  ];
}
