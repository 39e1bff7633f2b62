import type { AnyRule } from '../rule';
import { missingDkim } from './missing-dkim';
import { missingDmarc } from './missing-dmarc';
import { missingPtr } from './missing-ptr';
import { missingSpf } from './missing-spf';
import { noMailNotLocked } from './no-mail-not-locked';
import { wildcardTxt } from './wildcard-txt';

export const domainRules: readonly AnyRule[] = [
  missingSpf,
  missingDmarc,
  missingDkim,
  missingPtr,
  noMailNotLocked,
  wildcardTxt,
];
