import type { Span } from '../../text/span';
import type { Family, Network } from './addresses';
import type { DomainSpec } from './domain-spec';
import type { MechanismName, Qualifier } from './facts';
import type { SpfProblem } from './problem';

/** A text that is, or was meant to be, an SPF record (RFC 7208 section 3). Spans count octets of the value. */
export interface SpfRecord {
  readonly value: string;
  readonly version: Version;
  /** In the order they are written; every word of the text is one. */
  readonly terms: readonly Term[];
  /** In the order of the text. */
  readonly problems: readonly SpfProblem[];
}

export interface Version {
  readonly span: Span;
  /** `wrong`: meant as SPF, but receivers will not see it as one; `sender-id`: `spf2.0/…` (RFC 4406), historic. */
  readonly kind: 'exact' | 'wrong' | 'sender-id';
}

export type Term = Mechanism | Modifier | UnknownTerm;

interface TermBase {
  readonly span: Span;
  readonly text: string;
  /** Receivers can read it: none of its problems is a permerror. */
  readonly valid: boolean;
  /** Holds unknown text, perhaps even further terms. */
  readonly hasHole: boolean;
}

export interface Mechanism extends TermBase {
  readonly kind: 'mechanism';
  readonly qualifier: Qualifier;
  /** `undefined`: none is written, `+` is meant. */
  readonly qualifierSpan: Span | undefined;
  readonly name: MechanismName;
  /** As written: `MX`. */
  readonly nameSpan: Span;
  /** `a`, `mx`, `ptr`, `include`, `exists`: the name behind the colon. */
  readonly domain: DomainSpec | undefined;
  /** `ip4`, `ip6`: what stands behind the colon. */
  readonly network: NetworkArgument | undefined;
  /** `a`, `mx`: prefix lengths for the addresses that are looked up. */
  readonly cidr: DualCidr;
}

export interface NetworkArgument {
  readonly addressSpan: Span;
  readonly prefixSpan: Span | undefined;
  readonly family: Family;
  /** `undefined`: unknown, or not readable. The address's own bits beyond the prefix are cleared. */
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
  /** `redirect`, `exp`: the name behind the `=`. */
  readonly domain: DomainSpec | undefined;
}

/** No mechanism and no modifier that anybody knows, or unknown text. */
export interface UnknownTerm extends TermBase {
  readonly kind: 'unknown';
}
