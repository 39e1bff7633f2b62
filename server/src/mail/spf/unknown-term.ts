import { parseIp } from './addresses';
import { aliases, modifierFact } from './facts';
import { nearestMechanism, nearestModifier } from './names';
import type { UnknownTerm } from './nodes';
import type { TermReading, TermParts, TermProblem } from './term-reading';

/** Guesses the intention of a word that is not a known mechanism. */
export function readUnknown(value: string, parts: TermParts): TermReading<UnknownTerm> {
  return { term: { kind: 'unknown' }, problems: [problemOf(value, parts)] };
}

function problemOf(value: string, parts: TermParts): TermProblem {
  const { name, nameSpan, delimiterSpan, span, valueSpan } = parts;
  if (modifierFact(name)?.argument !== 'domain') return bareValue(value, parts) ?? misspelt(value, parts);
  if (valueSpan.start >= valueSpan.end) return { kind: 'missing-value', span, permerror: true };
  const at = { start: nameSpan.start, end: delimiterSpan.end };
  return { kind: 'modifier-as-mechanism', span: at, permerror: true, repair: { span: delimiterSpan, octets: '=' } };
}

/** An address or a name without the mechanism before it. */
function bareValue(value: string, parts: TermParts): TermProblem | undefined {
  const span = { start: parts.nameSpan.start, end: parts.span.end };
  const text = value.slice(span.start, span.end);
  const ip = parseIp(text.replace(/\/[0-9]*$/, ''));
  const isName = parts.delimiter === '' && /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]+\.?$/i.test(text);
  const suggestion =
    ip !== undefined ? `ip${String(ip.family)}` : isName ? (/spf|^_/i.test(text) ? 'include' : 'a') : undefined;
  if (suggestion === undefined || /^all\.?$/i.test(text)) return undefined;
  const repair = { span: { start: span.start, end: span.start }, octets: `${suggestion}:` };
  return { kind: 'unknown-mechanism', suggestion, plain: false, span, permerror: true, repair };
}

function misspelt(value: string, parts: TermParts): TermProblem {
  const { name, nameSpan, delimiterSpan, qualifierSpan, valueSpan } = parts;
  const span = name === '' ? parts.span : nameSpan;
  const ip = parseIp(value.slice(valueSpan.start, valueSpan.end).replace(/\/[0-9]*$/, ''));
  const near = nearestMechanism(name);
  if (near !== undefined) {
    const suggestion = near.startsWith('ip') && ip !== undefined ? `ip${String(ip.family)}` : near;
    const octets = suggestion === 'all' ? spelledAll(parts) : suggestion;
    return {
      kind: 'unknown-mechanism',
      suggestion,
      plain: aliases.has(name.toLowerCase()),
      span,
      permerror: true,
      repair: octets === undefined ? undefined : { span: nameSpan, octets },
    };
  }
  const modifier = qualifierSpan === undefined ? nearestModifier(name) : undefined;
  const head = { start: nameSpan.start, end: delimiterSpan.end };
  const repair = modifier === undefined ? undefined : { span: head, octets: `${modifier}=` };
  return { kind: 'unknown-mechanism', suggestion: modifier, plain: false, span, permerror: true, repair };
}

/** `all` with a restrictive qualifier, even one written after it (`all-`): no fix may authorise everyone. */
function spelledAll({ name, qualifier, qualifierSpan }: TermParts): string | undefined {
  if (qualifierSpan !== undefined) return qualifier === '+' ? undefined : 'all';
  const after = /[-~?]$/.exec(name)?.[0];
  return after === undefined ? undefined : `${after}all`;
}
