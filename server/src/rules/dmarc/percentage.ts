import { dmarcTag, policyOf } from '../../mail/dmarc/record';
import type { DmarcRecord, DmarcTag } from '../../mail/dmarc/record';

/** A valid `pct`, and what it is to the record: each is one rule's finding, and no other's. */
export type Percentage =
  /** Under 100 with a policy other than `none`: `dmarc/partial-enforcement`. */
  | { readonly kind: 'partial'; readonly tag: DmarcTag; readonly percent: number; readonly policy: DmarcTag }
  /** All policies are `none`: `dmarc/pct-with-none`. */
  | { readonly kind: 'with-none'; readonly tag: DmarcTag }
  /** 100, which is the default, or without a valid policy: `dmarc/removed-tag`. */
  | { readonly kind: 'whole'; readonly tag: DmarcTag };

/** What `pct` does here (RFC 7489 section 6.3, RFC 9989 appendix A.6); nothing if a policy is not known. */
export function readPercentage(dmarc: DmarcRecord): Percentage | undefined {
  const tag = dmarcTag(dmarc, 'pct');
  if (tag?.content?.kind !== 'number') return undefined;
  const policies = (['p', 'sp', 'np'] as const).flatMap((name) => dmarcTag(dmarc, name) ?? []);
  if (policies.some((policy) => policy.content === undefined)) return undefined;
  const enforced = policies.find((policy) => policy.content?.kind === 'policy' && policy.content.policy !== 'none');
  if (enforced === undefined && policyOf(dmarc, 'p') === 'none') return { kind: 'with-none', tag };
  const percent = tag.content.number;
  if (percent === 100) return { kind: 'whole', tag };
  return enforced === undefined ? { kind: 'whole', tag } : { kind: 'partial', tag, percent, policy: enforced };
}
