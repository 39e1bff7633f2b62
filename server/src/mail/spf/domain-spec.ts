import type { Span } from '../../text/span';
import { parseIp } from './addresses';
import { type MacroPart, type MacroProblem, parseMacroString } from './macro-string';
import type { DomainFault, Repair } from './problem';
import type { TermProblem } from './term-reading';

/** A domain-spec (RFC 7208 section 7.1): a name, or text with macros that expands to one. */
export interface DomainSpec {
  readonly text: string;
  readonly span: Span;
  readonly parts: readonly MacroPart[];
  /** Contains unknown text: the name cannot be determined. */
  readonly hasHole: boolean;
  /** Contains macros: the name depends on the sender. */
  readonly hasMacros: boolean;
}

export interface DomainProblem {
  readonly span: Span;
  readonly fault: DomainFault;
  readonly permerror: boolean;
  readonly repair?: Repair | undefined;
}

export interface ReadDomain {
  readonly spec: DomainSpec;
  readonly macroProblems: readonly MacroProblem[];
  /** The first problem of the name itself. */
  readonly problem?: DomainProblem | undefined;
}

/** Reads `value.slice(start, end)`, which is not empty. */
export function readDomainSpec(value: string, span: Span): ReadDomain {
  const { parts, problems } = parseMacroString(value, span);
  const spec: DomainSpec = {
    text: value.slice(span.start, span.end),
    span,
    parts,
    hasHole: parts.some((part) => part.kind === 'hole'),
    hasMacros: parts.some((part) => part.kind === 'macro'),
  };
  return { spec, macroProblems: problems, problem: domainProblem(spec) };
}

/** The problems of a name: those of its macros, or else that of the name itself. */
export function domainFaults({ macroProblems, problem }: ReadDomain): readonly TermProblem[] {
  if (macroProblems.length === 0) return problem === undefined ? [] : [domainFault(problem)];
  // A macro read as plain text may result in a name that receivers reject.
  const isRejected = problem?.permerror === true;
  return macroProblems.map((fault) => ({ kind: 'invalid-macro', ...fault, permerror: fault.permerror || isRejected }));
}

/** The same for `exp`, which must name a host: for any other name, even a legal one, receivers ignore it. */
export function explanationFaults(read: ReadDomain): readonly TermProblem[] {
  const { spec, macroProblems, problem } = read;
  if (macroProblems.length > 0 || problem?.permerror === true) return domainFaults(read);
  const isHost = spec.parts.every((part) => part.kind !== 'literal' || /^[a-z0-9._-]*$/i.test(part.text));
  if (!isHost) return [{ kind: 'undefined-domain', fault: 'not-host', span: spec.span, permerror: false }];
  return domainFaults(read);
}

/** How receivers treat an empty or too long label is undefined (RFC 7208 section 4.8). */
function domainFault(problem: DomainProblem): TermProblem {
  const { fault, span, permerror } = problem;
  if (permerror || (fault !== 'empty-label' && fault !== 'long-label')) return { kind: 'invalid-domain', ...problem };
  return { kind: 'undefined-domain', fault, span, permerror };
}

/**
 * Where a prefix length may begin in `value.slice(start, end)`: at the first `/` after the last dot or macro, since a
 * `/` before that belongs to the name (`a:foo/bar.example`). `end` if there is none.
 */
export function prefixStart(value: string, span: Span): number {
  const last = parseMacroString(value, span).parts.at(-1);
  if (last?.kind !== 'literal') return span.end;
  const slash = last.text.indexOf('/', last.text.lastIndexOf('.') + 1);
  return slash < 0 ? span.end : last.span.start + slash;
}

function domainProblem(spec: DomainSpec): DomainProblem | undefined {
  const { text, span } = spec;
  if (isAddressLike(text)) return { span, fault: 'address', permerror: true };
  const scheme = /^https?:\/\//i.exec(text)?.[0];
  if (scheme !== undefined) return prefixed(spec, 'url', scheme);
  const doubled = /^(?:(?:include|exists|ip4|ip6|a|mx):|redirect=)/i.exec(text)?.[0];
  if (doubled !== undefined && isEndOfDomain(spec)) return prefixed(spec, 'doubled-name', doubled);
  const label = badLabel(spec);
  if (label !== undefined) return label;
  return isEndOfDomain(spec) ? undefined : badEnd(spec);
}

/** An address or a network in place of a name. */
function isAddressLike(text: string): boolean {
  return parseIp(text.replace(/\/[0-9]*$/, '')) !== undefined;
}

/** A prefix of the name that is legal there but certainly not intended. */
function prefixed(spec: DomainSpec, fault: DomainFault, prefix: string): DomainProblem {
  const start = spec.span.start;
  const repair = { span: { start, end: start + prefix.length }, octets: '' };
  return { span: repair.span, fault, permerror: !isEndOfDomain(spec), repair };
}

/** Labels are 1 to 63 octets long (RFC 1035 section 2.3.4); longer or empty ones are undefined (RFC 7208 section 4.8). */
function badLabel(spec: DomainSpec): DomainProblem | undefined {
  for (const [index, part] of spec.parts.entries()) {
    if (part.kind !== 'literal') continue;
    const labels = part.text.split('.');
    let start = part.span.start;
    for (const [position, label] of labels.entries()) {
      const isOpen =
        (position === 0 && index > 0) ||
        (position === labels.length - 1 && (index < spec.parts.length - 1 || position > 0));
      const span = { start, end: start + label.length };
      if (label.length > 63) return { span, fault: 'long-label', permerror: false };
      if (label === '' && !isOpen) {
        // `a..b`: the second dot, `.a`: the first one.
        const dots = { start, end: start + (/^\.*/.exec(spec.text.slice(start - spec.span.start))?.[0].length ?? 0) };
        const repair = { span: dots, octets: '' };
        return { span: dots, fault: 'empty-label', permerror: !isEndOfDomain(spec), repair };
      }
      start = span.end + 1;
    }
  }
  return undefined;
}

/** Ends as RFC 7208 section 7.1 requires: with `.toplabel` and an optional dot, or with a macro. */
function isEndOfDomain(spec: DomainSpec): boolean {
  const last = spec.parts.at(-1);
  if (last?.kind !== 'literal') return true;
  const text = last.text.endsWith('.') ? last.text.slice(0, -1) : last.text;
  const dot = text.lastIndexOf('.');
  if (dot < 0) return spec.parts.at(-2)?.kind === 'hole';
  return isTopLabel(text.slice(dot + 1));
}

/** Letters, digits and inner hyphens, but not only digits (RFC 7208 section 7.1, `toplabel`). */
function isTopLabel(label: string): boolean {
  return /^[a-z0-9-]+$/i.test(label) && !label.startsWith('-') && !label.endsWith('-') && !/^[0-9]+$/.test(label);
}

function badEnd(spec: DomainSpec): DomainProblem {
  const isSingle = spec.parts.length === 1 && !spec.text.slice(0, -1).includes('.');
  return { span: spec.span, fault: isSingle ? 'single-label' : 'top-label', permerror: true };
}
