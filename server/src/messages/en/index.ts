import { bimi } from './bimi';
import { bounce } from './bounce';
import { caa } from './caa';
import { cli } from './cli';
import { cliHelp } from './cli-help';
import { codeActions } from './code-actions';
import { compare } from './compare';
import { completion } from './completion';
import { config } from './config';
import { diagnostics } from './diagnostics';
import { dkim } from './dkim';
import { dmarc } from './dmarc';
import { domain } from './domain';
import { fieldValues } from './field-values';
import { hover } from './hover';
import { mailStatus } from './mail-status';
import { mtaSts } from './mta-sts';
import { mx } from './mx';
import { names } from './names';
import { network } from './network';
import { origin } from './origin';
import { recordTypes } from './record-types';
import { spf } from './spf';
import { spfCost } from './spf-cost';
import { tags } from './tags';
import { terraform } from './terraform';
import { tlsRpt } from './tls-rpt';
import { tlsa } from './tlsa';
import { txt } from './txt';
import { wizards } from './wizards';
import { zone } from './zone';

/** Every message in English, the reference for the other languages. */
export const en = {
  ...bimi,
  ...bounce,
  ...caa,
  ...cli,
  ...cliHelp,
  ...codeActions,
  ...compare,
  ...completion,
  ...config,
  ...diagnostics,
  ...dkim,
  ...dmarc,
  ...domain,
  ...fieldValues,
  ...hover,
  ...mailStatus,
  ...mtaSts,
  ...mx,
  ...names,
  ...network,
  ...origin,
  ...recordTypes,
  ...spf,
  ...spfCost,
  ...tags,
  ...terraform,
  ...tlsRpt,
  ...tlsa,
  ...txt,
  ...wizards,
  ...zone,
} as const;
