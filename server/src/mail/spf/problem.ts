import type { Span } from '../../text/span';

/** A replacement for a part of the value: what was clearly or probably intended. */
export interface Repair {
  readonly span: Span;
  readonly octets: string;
}

export type SeparatorFault =
  | 'comma'
  | 'semicolon'
  | 'tab'
  | 'line-break'
  | 'control'
  /** After the last term: the line feed of a heredoc. */
  | 'trailing-line-break'
  /** `include: a.example`, `ip4 :192.0.2.1`, `redirect= a.example`, `ip4:192.0.2.0 /24`. */
  | 'space-in-term'
  /** `- all` */
  | 'space-after-qualifier'
  /** `ip4 192.0.2.1`: a space where the colon belongs. */
  | 'space-for-colon'
  /** `mx-all`, `ip4:192.0.2.1include:a.example` */
  | 'missing-space';

export type IpFault = 'not-address' | 'placeholder' | 'host-name' | 'other-family';
export type CidrFault = 'out-of-range' | 'leading-zero' | 'not-number' | 'empty' | 'dual';
export type DomainFault =
  'address' | 'url' | 'single-label' | 'empty-label' | 'long-label' | 'top-label' | 'doubled-name';
export type MacroFault = 'stray-percent' | 'malformed' | 'unknown-letter' | 'explanation-only' | 'missing-percent';

/** A problem and the octets it concerns. Each fault yields one problem. */
export type SpfProblem = {
  readonly span: Span;
  /** The term that contains it; `undefined` between terms and in the version. */
  readonly term: Span | undefined;
  /** Receivers reject the whole record (RFC 7208 section 4.6); otherwise they read it, but not as intended. */
  readonly permerror: boolean;
  readonly repair?: Repair | undefined;
} & ProblemDetail;

export type ProblemDetail =
  | { readonly kind: 'version' }
  /** An octet over 127 (RFC 7208 section 3.1). */
  | { readonly kind: 'non-ascii' }
  | { readonly kind: 'separator'; readonly fault: SeparatorFault }
  | {
      readonly kind: 'unknown-mechanism';
      /** The known name that was probably intended. */
      readonly suggestion?: string | undefined;
      /** `plain`: no other meaning is possible, as in `ipv4:`. */
      readonly plain: boolean;
    }
  | { readonly kind: 'modifier-as-mechanism' }
  | { readonly kind: 'mechanism-as-modifier' }
  | { readonly kind: 'unknown-modifier'; readonly suggestion?: string | undefined }
  | { readonly kind: 'duplicate-modifier'; readonly first: Span }
  | { readonly kind: 'missing-value' }
  | { readonly kind: 'unexpected-value' }
  /** `-redirect=…`: only mechanisms have a qualifier. */
  | { readonly kind: 'unexpected-qualifier' }
  | { readonly kind: 'invalid-ip'; readonly fault: IpFault }
  | { readonly kind: 'invalid-cidr'; readonly fault: CidrFault; readonly max: number }
  | { readonly kind: 'invalid-domain'; readonly fault: DomainFault }
  /** Legal in the grammar, yet the result is undefined (RFC 7208 section 4.8), or `exp` is ignored (section 6.2). */
  | { readonly kind: 'undefined-domain'; readonly fault: 'empty-label' | 'long-label' | 'not-host' }
  | { readonly kind: 'invalid-macro'; readonly fault: MacroFault };

export type ProblemOf<K extends SpfProblem['kind']> = Extract<SpfProblem, { readonly kind: K }>;
