import { isDmarc } from './dmarc/record';
import type { MailKind } from './recognise';
import { isSpf } from './spf/record';

/**
 * Do receivers select a text as a record of this kind, regardless of the rest of it? Of several texts at a name they
 * discard those that do not begin with the version (RFC 7208 section 4.5, RFC 9989 section 4.10, RFC 8461 section 3.1,
 * RFC 8460 section 3); a DKIM key needs no version, but must not have a different one (RFC 6376 section 3.6.1).
 */
export function isSelected(value: string, kind: MailKind): boolean {
  switch (kind) {
    case 'spf':
      return isSpf(value);
    case 'dmarc':
    case 'dmarc-report':
      return isDmarc(value);
    case 'mta-sts':
      return /^v=STSv1\s{0,9}(;|$)/.test(value);
    case 'tls-rpt':
      return /^v=TLSRPTv1\s{0,9}(;|$)/.test(value);
    case 'bimi':
      return /^v\s{0,9}=\s{0,9}BIMI1\s{0,9}(;|$)/.test(value);
    case 'dkim':
      return /^\s{0,9}(v\s{0,9}=\s{0,9}DKIM1\s{0,9}(;|$)|(?!v\s{0,9}=))/.test(value);
    default:
      return true;
  }
}
