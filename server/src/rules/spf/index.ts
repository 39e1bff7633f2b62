import { documentationAddress } from './documentation-address';
import { duplicateModifier } from './duplicate-modifier';
import { duplicateTerm } from './duplicate-term';
import { expTarget } from './exp-target';
import { hostBitsSet } from './host-bits-set';
import { includeLoop } from './include-loop';
import { invalidCidr } from './invalid-cidr';
import { invalidDomain } from './invalid-domain';
import { invalidIp } from './invalid-ip';
import { invalidMacro } from './invalid-macro';
import { mechanismAsModifier } from './mechanism-as-modifier';
import { misplacedRecord } from './misplaced-record';
import { missingAddressFamily } from './missing-address-family';
import { missingAll } from './missing-all';
import { missingValue } from './missing-value';
import { modifierPosition } from './modifier-position';
import { multipleRecords } from './multiple-records';
import { nearLookupLimit } from './near-lookup-limit';
import { neutralAll } from './neutral-all';
import { noPtr } from './no-ptr';
import { passAll } from './pass-all';
import { privateAddress } from './private-address';
import { redirectWithAll } from './redirect-with-all';
import { rrType } from './rr-type';
import { senderId } from './sender-id';
import { separator } from './separator';
import { shadowedException } from './shadowed-exception';
import { softfailAll } from './softfail-all';
import { targetWithoutAddress } from './target-without-address';
import { targetWithoutSpf } from './target-without-spf';
import { termsAfterAll } from './terms-after-all';
import { tooManyLookups } from './too-many-lookups';
import { tooManyMxHosts } from './too-many-mx-hosts';
import { tooManyVoidLookups } from './too-many-void-lookups';
import { undefinedDomain } from './undefined-domain';
import { unexpectedValue } from './unexpected-value';
import { unknownMechanism } from './unknown-mechanism';
import { unknownModifier } from './unknown-modifier';
import { version } from './version';
import { wideNetwork } from './wide-network';

export const spfRules = [
  version,
  multipleRecords,
  unknownMechanism,
  unknownModifier,
  missingValue,
  unexpectedValue,
  separator,
  invalidIp,
  invalidCidr,
  hostBitsSet,
  wideNetwork,
  privateAddress,
  invalidDomain,
  undefinedDomain,
  invalidMacro,
  noPtr,
  termsAfterAll,
  missingAll,
  passAll,
  neutralAll,
  softfailAll,
  redirectWithAll,
  duplicateModifier,
  modifierPosition,
  duplicateTerm,
  shadowedException,
  tooManyLookups,
  nearLookupLimit,
  tooManyVoidLookups,
  tooManyMxHosts,
  targetWithoutSpf,
  targetWithoutAddress,
  includeLoop,
  rrType,
  senderId,
  misplacedRecord,
  mechanismAsModifier,
  documentationAddress,
  missingAddressFamily,
  expTarget,
] as const;
