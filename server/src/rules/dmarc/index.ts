import type { AnyRule } from '../rule';
import { duplicateTag } from './duplicate-tag';
import { duplicateUri } from './duplicate-uri';
import { externalDestination } from './external-destination';
import { foWithoutRuf } from './fo-without-ruf';
import { foreignRecord } from './foreign-record';
import { invalidPolicy } from './invalid-policy';
import { invalidUri } from './invalid-uri';
import { invalidValue } from './invalid-value';
import { misplacedRecord } from './misplaced-record';
import { missingPolicy } from './missing-policy';
import { multipleRecords } from './multiple-records';
import { noReports } from './no-reports';
import { partialEnforcement } from './partial-enforcement';
import { pctWithNone } from './pct-with-none';
import { policyNone } from './policy-none';
import { policyNotSecond } from './policy-not-second';
import { psdMisuse } from './psd-misuse';
import { removedTag } from './removed-tag';
import { sizeLimit } from './size-limit';
import { subdomainTag } from './subdomain-tag';
import { syntax } from './syntax';
import { tagCase } from './tag-case';
import { testingMode } from './testing-mode';
import { unknownTag } from './unknown-tag';
import { uriScheme } from './uri-scheme';
import { version } from './version';
import { weakerSubdomainPolicy } from './weaker-subdomain-policy';

/** DMARC (RFC 9989 and RFC 7489). */
export const dmarcRules: readonly AnyRule[] = [
  version,
  syntax,
  duplicateTag,
  unknownTag,
  tagCase,
  missingPolicy,
  policyNotSecond,
  invalidPolicy,
  invalidValue,
  removedTag,
  partialEnforcement,
  policyNone,
  weakerSubdomainPolicy,
  noReports,
  foWithoutRuf,
  invalidUri,
  uriScheme,
  sizeLimit,
  duplicateUri,
  multipleRecords,
  misplacedRecord,
  foreignRecord,
  subdomainTag,
  testingMode,
  psdMisuse,
  pctWithNone,
  externalDestination,
];
