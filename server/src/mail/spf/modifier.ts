import { parseIp } from './addresses';
import { domainFaults, explanationFaults, readDomainSpec } from './domain-spec';
import { aliases, type MechanismName, mechanismFact, modifierFact } from './facts';
import { parseMacroString } from './macro-string';
import { nearestModifier } from './names';
import type { Modifier, UnknownTerm } from './nodes';
import type { TermReading, TermParts, TermProblem } from './term-reading';

/** Reads a term whose name ends with `=` (RFC 7208 section 6). */
export function readModifier(value: string, parts: TermParts): TermReading<Modifier | UnknownTerm> {
  const { name, nameSpan, valueSpan } = parts;
  const isName = /^[a-z][a-z0-9_.-]*$/i.test(name);
  const mechanism =
    mechanismFact(name)?.name ?? (modifierFact(name) === undefined ? aliases.get(name.toLowerCase()) : undefined);
  const isDomain = modifierFact(name)?.argument === 'domain' && valueSpan.start < valueSpan.end;
  const domain = isDomain ? readDomainSpec(value, valueSpan) : undefined;
  const term = { kind: 'modifier', name: name.toLowerCase(), nameSpan, valueSpan, domain: domain?.spec } as const;
  if (mechanism !== undefined) return { term, problems: [mechanismAsModifier(value, parts, mechanism)] };
  if (!isName) return { term: { kind: 'unknown' }, problems: [badName(parts)] };
  if (parts.qualifierSpan !== undefined)
    return { term, problems: [unexpectedQualifier(parts.qualifierSpan, parts.name)] };
  if (domain !== undefined) {
    return { term, problems: name.toLowerCase() === 'exp' ? explanationFaults(domain) : domainFaults(domain) };
  }
  return { term, problems: plainModifierFaults(value, parts) };
}

function plainModifierFaults(value: string, parts: TermParts): TermProblem[] {
  const fact = modifierFact(parts.name);
  if (fact?.argument === 'domain') return [{ kind: 'missing-value', span: parts.span, permerror: true }];
  const macros = parseMacroString(value, parts.valueSpan).problems.filter((problem) => problem.permerror);
  if (macros.length > 0) return macros.map((fault) => ({ kind: 'invalid-macro', ...fault }));
  if (fact !== undefined) return [];
  return [
    { kind: 'unknown-modifier', suggestion: nearestModifier(parts.name), span: parts.nameSpan, permerror: false },
  ];
}

/**
 * `include=a.example`: legal as an unknown modifier, so receivers silently ignore it. The intention is `:` instead of
 * `=`, or neither if no value follows.
 */
function mechanismAsModifier(value: string, parts: TermParts, mechanism: MechanismName): TermProblem {
  const span = { start: parts.nameSpan.start, end: parts.delimiterSpan.end };
  const rest = value.slice(parts.valueSpan.start, parts.valueSpan.end);
  const ip = parseIp(rest.replace(/\/[0-9]*$/, ''));
  const name = ip !== undefined && mechanism.startsWith('ip') ? `ip${String(ip.family)}` : mechanism;
  const repair = { span, octets: rest === '' ? name : `${name}:` };
  const isValue = parseMacroString(value, parts.valueSpan).problems.every((problem) => !problem.permerror);
  return { kind: 'mechanism-as-modifier', span, permerror: parts.qualifierSpan !== undefined || !isValue, repair };
}

function badName(parts: TermParts): TermProblem {
  const span = parts.name === '' ? parts.span : parts.nameSpan;
  return { kind: 'unknown-mechanism', plain: false, span, permerror: true };
}

/** Only for a known modifier is the qualifier certainly the unexpected part: `-allv=x` is a different case. */
function unexpectedQualifier(span: TermParts['span'], name: string): TermProblem {
  const repair = modifierFact(name) === undefined ? undefined : { span, octets: '' };
  return { kind: 'unexpected-qualifier', span, permerror: true, repair };
}
