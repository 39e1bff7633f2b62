import { parseBimi } from '../../mail/bimi/record';
import { parseDkim } from '../../mail/dkim/record';
import { hasVersion, parseDmarc } from '../../mail/dmarc/record';
import { parseMtaSts } from '../../mail/mta-sts/record';
import { classify } from '../../mail/recognise';
import { parseSpf } from '../../mail/spf/record';
import { parseTlsRpt } from '../../mail/tls-rpt/record';

/** Does the value read as its kind of mail record without a fault? `undefined` if it is not a mail record. */
export function readsCleanly(value: string, owner: readonly string[]): boolean | undefined {
  switch (classify(value, owner)) {
    case 'spf': {
      const { version, problems } = parseSpf(value);
      return version.kind === 'exact' && problems.every(({ permerror }) => !permerror);
    }
    case 'dkim': {
      const { problems, key } = parseDkim(value);
      const kind = key?.material.kind;
      return problems.length === 0 && (kind === 'rsa' || kind === 'ed25519' || kind === 'revoked');
    }
    case 'dmarc':
    case 'dmarc-report': {
      const dmarc = parseDmarc(value);
      return hasVersion(dmarc) && dmarc.problems.length === 0;
    }
    case 'mta-sts':
      return parseMtaSts(value).problems.length === 0;
    case 'tls-rpt':
      return parseTlsRpt(value).problems.length === 0;
    case 'bimi':
      return parseBimi(value).problems.length === 0;
    case 'sender-id':
    case 'adsp':
    case 'domainkeys-policy':
    case 'dkim-report':
      return false;
    case undefined:
      return undefined;
  }
}
