import type { Language } from '../../messages/language';
import { translate } from '../../messages/render';
import type { Purpose } from './mail-records';
import type { DifferenceKind } from './compare';

/** How a difference is called: `missing in shop.zone`. `b` is the name of the second side. */
export function kindText(kind: DifferenceKind, b: string, language: Language): string {
  if (kind === 'missing' || kind === 'added') return translate(language, `compare/${kind}`, { b });
  return translate(language, `compare/${kind}`);
}

const PURPOSE_NAMES: Readonly<Record<Exclude<Purpose, 'host' | 'client'>, string>> = {
  mx: 'MX',
  spf: 'SPF',
  dkim: 'DKIM',
  dmarc: 'DMARC',
  'mta-sts': 'MTA-STS',
  'tls-rpt': 'TLS-RPT',
  bimi: 'BIMI',
  tlsa: 'TLSA',
  caa: 'CAA',
};

/** The name of a protocol, or what the records are for. */
export function purposeText(purpose: Purpose, language: Language): string {
  if (purpose === 'host' || purpose === 'client') return translate(language, `compare/purpose.${purpose}`);
  return PURPOSE_NAMES[purpose];
}
