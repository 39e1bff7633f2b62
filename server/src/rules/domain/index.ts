import type { AnyRule } from '../rule';
import { missingDkim } from './missing-dkim';
import { missingDmarc } from './missing-dmarc';
import { missingSpf } from './missing-spf';
import { noMailNotLocked } from './no-mail-not-locked';
import { wildcardTxt } from './wildcard-txt';

export const domainRules: readonly AnyRule[] = [missingSpf, missingDmarc, missingDkim, noMailNotLocked, wildcardTxt];
