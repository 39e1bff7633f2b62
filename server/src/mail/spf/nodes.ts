import type { Span } from '../../text/span';
import type { Family, Network } from './addresses';
import type { DomainSpec } from './domain-spec';
import type { MechanismName, Qualifier } from './facts';
import type { SpfProblem } from './problem';

/** A text that is, or was meant to be, an SPF record (RFC 7208 section 3). Spans count octets of the value. */
export interface SpfRecord {
  readonly value: string;
  readonly version: Version;
  /** In text order; every word of the text is one. */
  readonly terms: readonly Term[];
  /** In text order. */
  readonly problems: readonly SpfProblem[];
}

export interface Version {
  readonly span: Span;
  /** `wrong`: meant as SPF, but receivers will not recognise it; `sender-id`: `spf2.0/…` (RFC 4406), historic. */
  readonly kind: 'exact' | 'wrong' | 'sender-id';
}

export type Term = Mechanism | Modifier | UnknownTerm;

interface TermBase {
  readonly span: Span;
  readonly text: string;
  /** Receivers accept it: none of its problems is a permerror. */
  readonly valid: boolean;
  /** Contains unknown text, possibly further terms. */
  readonly hasHole: boolean;
}

export interface Mechanism extends TermBase {
  readonly kind: 'mechanism';
  readonly qualifier: Qualifier;
  /** `undefined`: none is written, which means `+`. */
  readonly qualifierSpan: Span | undefined;
  readonly name: MechanismName;
  /** As written: `MX`. */
  readonly nameSpan: Span;
  /** `a`, `mx`, `ptr`, `include`, `exists`: the name after the colon. */
  readonly domain: DomainSpec | undefined;
  /** `ip4`, `ip6`: the text after the colon. */
  readonly network: NetworkArgument | undefined;
  /** `a`, `mx`: prefix lengths for the resolved addresses. */
  readonly cidr: DualCidr;
}

export interface NetworkArgument {
  readonly addressSpan: Span;
  readonly prefixSpan: Span | undefined;
  readonly family: Family;
  /** `undefined`: unknown, or invalid. The host bits of the address are cleared. */
  readonly network: Network | undefined;
  /** The address has bits set beyond its prefix. */
  readonly hasHostBits: boolean;
}

export interface DualCidr {
  readonly span: Span | undefined;
  readonly ip4: number;
  readonly ip6: number;
}

export interface Modifier extends TermBase {
  readonly kind: 'modifier';
  /** Lower case. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
  /** `redirect`, `exp`: the name after the `=`. */
  readonly domain: DomainSpec | undefined;
}

/** Neither a known mechanism nor a modifier, or unknown text. */
export interface UnknownTerm extends TermBase {
  readonly kind: 'unknown';
}
