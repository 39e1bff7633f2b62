import { limits, resultOf, type QualifierResult } from '../../mail/spf/facts';
import { formatNetwork } from '../../mail/spf/addresses';
import type { Mechanism, SpfRecord, Term } from '../../mail/spf/nodes';
import { labels } from '../../records/name';
import { code } from '../markdown';
import { card, quoted, quotedName, type Card } from './card';
import { domainInWords, type HoverContext } from './context';
import { knownSender } from './known-sender';
import { sureness } from './spf-cost';
import { isAll } from './spf-term';
import type { Translator } from './translator';

/** The whole record in one sentence, and details that do not fit into it. */
export function spfRecordCard(record: SpfRecord, context: HoverContext): Card {
  const { translator } = context;
  return card({
    head: translator.t('hover/spf', { domain: domainInWords(context.record.owner, translator) }),
    text: [spfSentence(record, context)],
    details: isUsable(record) ? [...otherGroups(record, context), lookups(context)] : [],
    sources: ['RFC 7208'],
  });
}

/** Who may send, and what happens to all other senders: "Only the servers in MX may send for `example.com`; …". */
function spfSentence(record: SpfRecord, context: HoverContext): string {
  const { translator } = context;
  if (record.version.kind === 'wrong') return translator.t('hover/spf.not-seen');
  if (!isUsable(record)) return translator.t('hover/spf.broken');
  const domain = sendingDomain(context);
  const { all, rest } = outcome(record, translator);
  if (all === 'pass') return translator.t('hover/spf.any', { domain, all: code('+all') });
  const allowed = sendersWith('pass', record, context);
  if (allowed.length > 0) {
    const id = all === 'fail' || all === 'softfail' ? 'hover/spf.only' : 'hover/spf.some';
    return capitalised(translator.t(id, { senders: translator.list(allowed), domain, rest }));
  }
  if (readTerms(record).some((term) => term.kind === 'mechanism' && !isAll(term))) {
    return translator.t('hover/spf.uncertain', { domain, rest });
  }
  if (all !== undefined) return translator.t(`hover/spf.none.${all}`, { domain });
  const name = redirectOf(record);
  return name === undefined ? translator.t('hover/unknown') : translator.t('hover/spf.elsewhere', { domain, name });
}

/** Whether receivers can parse it. A single error invalidates the record (RFC 7208 section 4.6). */
function isUsable(record: SpfRecord): boolean {
  return record.version.kind === 'exact' && !record.problems.some((problem) => problem.permerror);
}

/** Up to the first `all`: anything after it is ignored (RFC 7208 section 5.1). */
function readTerms({ terms }: SpfRecord): readonly Term[] {
  const end = terms.findIndex(isAll);
  return end < 0 ? terms : terms.slice(0, end + 1);
}

/** The result for senders that no term matches. `all` is `undefined` if another record decides or it is unknown. */
function outcome(record: SpfRecord, translator: Translator): { all: QualifierResult | undefined; rest: string } {
  const all = record.terms.find(isAll);
  if (all?.kind === 'mechanism') {
    const result = resultOf(all.qualifier);
    return { all: result, rest: translator.t(`hover/spf.rest.${result}`) };
  }
  const name = redirectOf(record);
  if (name !== undefined) return { all: undefined, rest: translator.t('hover/spf.rest.redirect', { name }) };
  if (record.terms.some((term) => term.hasHole))
    return { all: undefined, rest: translator.t('hover/spf.rest.unknown') };
  return { all: 'neutral', rest: translator.t('hover/spf.rest.neutral') };
}

function redirectOf({ terms }: SpfRecord): string | undefined {
  const redirect = terms.find((term) => term.kind === 'modifier' && term.name === 'redirect');
  return redirect?.kind === 'modifier' && redirect.domain !== undefined ? quoted(redirect.domain.text) : undefined;
}

/** Records at names such as `_spf.example.com` are intended for inclusion. */
function sendingDomain({ record, translator }: HoverContext): string {
  const { owner } = record;
  const isIncluded = owner !== undefined && labels(owner)[0]?.startsWith('_') === true;
  return isIncluded
    ? translator.t('hover/spf.includers', { name: quotedName(owner) })
    : domainInWords(owner, translator);
}

function otherGroups(record: SpfRecord, context: HoverContext): (string | undefined)[] {
  return (['fail', 'softfail', 'neutral'] as const).map((result) => {
    const senders = sendersWith(result, record, context);
    if (senders.length === 0) return undefined;
    return context.translator.t(`hover/spf.group.${result}`, { senders: context.translator.list(senders) });
  });
}

/** The senders that are listed with this result; unknown terms may list some that pass. */
function sendersWith(result: QualifierResult, record: SpfRecord, context: HoverContext): string[] {
  const senders = readTerms(record).flatMap((term) => {
    if (term.kind === 'unknown') return result === 'pass' ? [context.translator.t('hover/spf.from.unknown')] : [];
    if (term.kind === 'modifier' || term.name === 'all' || resultOf(term.qualifier) !== result) return [];
    return [senderInWords(term, context)];
  });
  return [...new Set(senders)];
}

function senderInWords(term: Mechanism, { record, translator }: HoverContext): string {
  if (term.hasHole) return translator.t('hover/spf.from.unknown');
  if (term.network !== undefined)
    return term.network.network ? code(formatNetwork(term.network.network)) : quoted(term.text);
  const name = term.domain === undefined ? domainInWords(record.owner, translator) : quoted(term.domain.text);
  const sender = knownSender(term);
  if (sender !== undefined) return translator.t('hover/spf.from.sender', { sender: sender.sender, name });
  switch (term.name) {
    case 'a':
    case 'mx':
      return translator.t(`hover/spf.from.${term.domain === undefined ? 'own-' : ''}${term.name}`, { name });
    case 'ptr':
    case 'include':
    case 'exists':
      return translator.t(`hover/spf.from.${term.name}`, { name });
    default:
      return quoted(term.text);
  }
}

function lookups({ survey, translator }: HoverContext): string | undefined {
  return survey && translator.t(`hover/spf.count${sureness(survey)}`, { count: survey.lookups, limit: limits.lookups });
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
