import type { PlainMessageId } from '../../messages/message';

/** How a mechanism takes its argument (RFC 7208 section 5). */
export type ArgumentForm = 'none' | 'domain' | 'optional-domain' | 'ip4' | 'ip6';

export interface MechanismFact {
  readonly name: string;
  readonly argument: ArgumentForm;
  /** May a prefix length for the resolved addresses follow (`a/24//64`)? */
  readonly dualCidr: boolean;
  /** Lookup terms it uses by itself (RFC 7208 section 4.6.4). */
  readonly lookups: 0 | 1;
  readonly section: string;
  /** Message id of its description. */
  readonly text: PlainMessageId;
}

const mechanismRows = [
  { name: 'all', argument: 'none', dualCidr: false, lookups: 0, section: '5.1', text: 'spf.mechanism.all' },
  { name: 'include', argument: 'domain', dualCidr: false, lookups: 1, section: '5.2', text: 'spf.mechanism.include' },
  { name: 'a', argument: 'optional-domain', dualCidr: true, lookups: 1, section: '5.3', text: 'spf.mechanism.a' },
  { name: 'mx', argument: 'optional-domain', dualCidr: true, lookups: 1, section: '5.4', text: 'spf.mechanism.mx' },
  { name: 'ptr', argument: 'optional-domain', dualCidr: false, lookups: 1, section: '5.5', text: 'spf.mechanism.ptr' },
  { name: 'ip4', argument: 'ip4', dualCidr: false, lookups: 0, section: '5.6', text: 'spf.mechanism.ip4' },
  { name: 'ip6', argument: 'ip6', dualCidr: false, lookups: 0, section: '5.6', text: 'spf.mechanism.ip6' },
  { name: 'exists', argument: 'domain', dualCidr: false, lookups: 1, section: '5.7', text: 'spf.mechanism.exists' },
] as const satisfies readonly MechanismFact[];

export type MechanismName = (typeof mechanismRows)[number]['name'];

export type KnownMechanism = MechanismFact & { readonly name: MechanismName };

export const mechanisms: readonly KnownMechanism[] = mechanismRows;

export interface ModifierFact {
  readonly name: string;
  /** `domain`: a domain-spec that must not be empty; `text`: any macro-string. */
  readonly argument: 'domain' | 'text';
  readonly lookups: 0 | 1;
  /** A duplicate makes the record invalid (RFC 7208 section 6). */
  readonly once: boolean;
  readonly rfc: 'RFC 7208' | 'RFC 6652';
  readonly section: string;
  readonly text: PlainMessageId;
}

export const modifiers: readonly ModifierFact[] = [
  modifier('redirect', 'domain', 1, true, 'RFC 7208', '6.1'),
  modifier('exp', 'domain', 0, true, 'RFC 7208', '6.2'),
  modifier('ra', 'text', 0, false, 'RFC 6652', '3'),
  modifier('rp', 'text', 0, false, 'RFC 6652', '3'),
  modifier('rr', 'text', 0, false, 'RFC 6652', '3'),
];

export type Qualifier = '+' | '-' | '~' | '?';
export type QualifierResult = 'pass' | 'fail' | 'softfail' | 'neutral';

export interface QualifierFact {
  readonly qualifier: Qualifier;
  readonly result: QualifierResult;
  readonly section: string;
  readonly text: PlainMessageId;
}

/** RFC 7208 section 4.6.2. The default qualifier is `+`. */
export const qualifiers: readonly QualifierFact[] = [
  { qualifier: '+', result: 'pass', section: '8.3', text: 'spf.qualifier.pass' },
  { qualifier: '-', result: 'fail', section: '8.4', text: 'spf.qualifier.fail' },
  { qualifier: '~', result: 'softfail', section: '8.5', text: 'spf.qualifier.softfail' },
  { qualifier: '?', result: 'neutral', section: '8.2', text: 'spf.qualifier.neutral' },
];

export interface MacroFact {
  /** Lower case; upper case means the same value, URL-escaped (RFC 7208 section 7.3). */
  readonly letter: string;
  /** Allowed only in the text that `exp` points to (RFC 7208 section 7.2). */
  readonly explanationOnly: boolean;
  readonly section: string;
  readonly text: PlainMessageId;
}

const MACRO_LETTERS = ['s', 'l', 'o', 'd', 'i', 'p', 'h', 'v', 'c', 'r', 't'] as const;

export const macros: readonly MacroFact[] = MACRO_LETTERS.map((letter) => ({
  letter,
  explanationOnly: 'crt'.includes(letter),
  section: '7.2',
  text: `spf.macro.${letter}`,
}));

/** Limits of RFC 7208 section 4.6.4. */
export const limits = {
  /** Terms that query DNS, in the record and everything it includes. */
  lookups: 10,
  /** Void lookups. */
  voidLookups: 2,
  /** Host names of one `mx`; more are an error. */
  mxHosts: 10,
  /** Names of one `ptr` or `%{p}`; more are ignored. */
  ptrNames: 10,
} as const;

/** Common wrong names of mechanisms, whose fix is unambiguous. */
export const aliases: ReadonlyMap<string, MechanismName> = new Map<string, MechanismName>([
  ['ip', 'ip4'],
  ['ipv4', 'ip4'],
  ['ip4v', 'ip4'],
  ['ipv6', 'ip6'],
  ['ip6v', 'ip6'],
  ['includes', 'include'],
  ['included', 'include'],
  ['inc', 'include'],
  ['exist', 'exists'],
]);

const mechanismByName = new Map(mechanisms.map((fact) => [fact.name as string, fact]));
const modifierByName = new Map(modifiers.map((fact) => [fact.name, fact]));
const macroByLetter = new Map(macros.map((fact) => [fact.letter, fact]));

/** Names are case-insensitive (RFC 7208 section 4.6.1). */
export function mechanismFact(name: string): KnownMechanism | undefined {
  return mechanismByName.get(name.toLowerCase());
}

export function modifierFact(name: string): ModifierFact | undefined {
  return modifierByName.get(name.toLowerCase());
}

export function macroFact(letter: string): MacroFact | undefined {
  return macroByLetter.get(letter.toLowerCase());
}

/** The result of a mechanism that matches (RFC 7208 section 4.6.2). */
export function resultOf(qualifier: Qualifier): QualifierResult {
  switch (qualifier) {
    case '+':
      return 'pass';
    case '-':
      return 'fail';
    case '~':
      return 'softfail';
    case '?':
      return 'neutral';
  }
}

function modifier(
  name: 'redirect' | 'exp' | 'ra' | 'rp' | 'rr',
  argument: 'domain' | 'text',
  lookups: 0 | 1,
  once: boolean,
  rfc: ModifierFact['rfc'],
  section: string,
): ModifierFact {
  return { name, argument, lookups, once, rfc, section, text: `spf.modifier.${name}` };
}
