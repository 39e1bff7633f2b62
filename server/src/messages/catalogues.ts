import { bimi as enBimi } from './en/bimi';
import { bounce as enBounce } from './en/bounce';
import { caa as enCaa } from './en/caa';
import { config as enConfig } from './en/config';
import { dkim as enDkim } from './en/dkim';
import { dmarc as enDmarc } from './en/dmarc';
import { domain as enDomain } from './en/domain';
import { edge as enEdge } from './en/edge';
import { hover as enHover } from './en/hover';
import { mailStatus as enMailStatus } from './en/mail-status';
import { mtaSts as enMtaSts } from './en/mta-sts';
import { mx as enMx } from './en/mx';
import { spf as enSpf } from './en/spf';
import { terraform as enTerraform } from './en/terraform';
import { tlsRpt as enTlsRpt } from './en/tls-rpt';
import { tlsa as enTlsa } from './en/tlsa';
import { txt as enTxt } from './en/txt';
import { zone as enZone } from './en/zone';
import { bimi as roBimi } from './ro/bimi';
import { bounce as roBounce } from './ro/bounce';
import { caa as roCaa } from './ro/caa';
import { config as roConfig } from './ro/config';
import { dkim as roDkim } from './ro/dkim';
import { dmarc as roDmarc } from './ro/dmarc';
import { domain as roDomain } from './ro/domain';
import { edge as roEdge } from './ro/edge';
import { hover as roHover } from './ro/hover';
import { mailStatus as roMailStatus } from './ro/mail-status';
import { mtaSts as roMtaSts } from './ro/mta-sts';
import { mx as roMx } from './ro/mx';
import { spf as roSpf } from './ro/spf';
import { terraform as roTerraform } from './ro/terraform';
import { tlsRpt as roTlsRpt } from './ro/tls-rpt';
import { tlsa as roTlsa } from './ro/tlsa';
import { txt as roTxt } from './ro/txt';
import { zone as roZone } from './ro/zone';

export type Language = 'en' | 'ro';

/** Message id to template, a catalogue a language. English is complete; others fall back to it. */
export const catalogues: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: catalogue([
    ...[enBimi, enBounce, enMailStatus, enCaa, enConfig, enDkim, enDmarc, enDomain, enEdge, enMtaSts, enMx, enSpf],
    ...[enTerraform, enTlsRpt, enTlsa, enTxt, enZone, enHover],
  ]),
  ro: catalogue([
    ...[roBimi, roBounce, roMailStatus, roCaa, roConfig, roDkim, roDmarc, roDomain, roEdge, roMtaSts, roMx, roSpf],
    ...[roTerraform, roTlsRpt, roTlsa, roTxt, roZone, roHover],
  ]),
};

/** The language to speak: the setting where it names one, else what the editor or the shell speaks. */
export function languageOf(setting: string | undefined, locale: string | undefined): Language {
  const wanted = setting === undefined || setting === 'auto' ? (locale ?? 'en') : setting;
  return wanted.toLowerCase().startsWith('ro') ? 'ro' : 'en';
}

function catalogue(families: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
  return new Map(families.flatMap((family) => Object.entries(family)));
}
