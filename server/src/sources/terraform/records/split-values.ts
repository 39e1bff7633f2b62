import type { Octets } from '../../../text/octets';

/** What was cut, and what belongs between its parts. */
interface Cut {
  /** How the first part begins. */
  readonly opening: RegExp;
  /** How a part begins that cannot stand alone. */
  readonly going: RegExp;
  /** What ends the part before. */
  readonly glue: RegExp;
  readonly seam: string;
}

const SPF_TERM =
  /^\s*(?:[-+~?]?(?:include|ip4|ip6|exists|a|mx|ptr)[:/]|(?:redirect|exp)=|[-+~?]?(?:all|a|mx|ptr)(?:\s|$))/i;
const DMARC_TAG = /^\s*(?:p|sp|np|rua|ruf|pct|adkim|aspf|fo|rf|ri|t|psd)\s*=/;
const DKIM_TAG = /^\s*(?:k|p|t|s|h|n|g)\s*=/;
const BASE64 = /^[A-Za-z0-9+/]{8,}={0,2}\s*;?$/;

const CUTS: readonly Cut[] = [
  { opening: /^\s*v\s*=\s*spf1(?:\s|$)/i, going: SPF_TERM, glue: /\s$/, seam: ' ' },
  { opening: /^\s*v\s*=\s*DMARC1\s*(?:;|$)/i, going: DMARC_TAG, glue: /;\s*$/, seam: '; ' },
  {
    opening: /^\s*v\s*=\s*DKIM1\s*(?:;\s*$|$)|^\s*v\s*=\s*DKIM1\s*;(?!.*\bp\s*=)/i,
    going: DKIM_TAG,
    glue: /;\s*$/,
    seam: '; ',
  },
  { opening: /(?:^|;)\s*p\s*=\s*[A-Za-z0-9+/][A-Za-z0-9+/\s]{7,}$/, going: BASE64, glue: /$/, seam: '' },
];

/** What belongs between two values of a list that are one record cut in two; `undefined` if they are two records. */
export function seamBetween(whole: Octets, next: Octets): string | undefined {
  const cut = CUTS.find(({ opening, going }) => opening.test(whole.value) && going.test(next.value));
  if (cut === undefined) return undefined;
  return cut.glue.test(whole.value) || /^\s/.test(next.value) ? '' : cut.seam;
}
