import { atInName } from './at-in-name';
import { classMismatch } from './class-mismatch';
import { cnameAndOtherData } from './cname-and-other-data';
import { cnameLoop } from './cname-loop';
import { dnameConflict } from './dname-conflict';
import { duplicateRecord } from './duplicate-record';
import { hostnameCharacters } from './hostname-characters';
import { includeNotFound } from './include-not-found';
import { inheritedOwnerAcrossOrigin } from './inherited-owner-across-origin';
import { invalidDirective } from './invalid-directive';
import { invalidEscape } from './invalid-escape';
import { invalidExpansion } from './invalid-expansion';
import { invalidName } from './invalid-name';
import { invalidRdata } from './invalid-rdata';
import { invalidTtl } from './invalid-ttl';
import { missingGlue } from './missing-glue';
import { missingNs } from './missing-ns';
import { missingOwner } from './missing-owner';
import { missingSoa } from './missing-soa';
import { missingTrailingDot } from './missing-trailing-dot';
import { missingTtl } from './missing-ttl';
import { multipleCname } from './multiple-cname';
import { multipleSoa } from './multiple-soa';
import { mxIsAlias } from './mx-is-alias';
import { newlineInQuotes } from './newline-in-quotes';
import { noFinalNewline } from './no-final-newline';
import { nonAsciiName } from './non-ascii-name';
import { nonTerminalWildcard } from './non-terminal-wildcard';
import { notPortable } from './not-portable';
import { nsIsAlias } from './ns-is-alias';
import { nsWithoutAddress } from './ns-without-address';
import { obsoleteType } from './obsolete-type';
import { occludedData } from './occluded-data';
import { outOfZone } from './out-of-zone';
import { parentSideType } from './parent-side-type';
import { relativeTarget } from './relative-target';
import { reverseOwner } from './reverse-owner';
import { serialNotIncreased } from './serial-not-increased';
import { singleNs } from './single-ns';
import { soaMailbox } from './soa-mailbox';
import { soaNotAtApex } from './soa-not-at-apex';
import { soaTimers } from './soa-timers';
import { srvIsAlias } from './srv-is-alias';
import { syntax } from './syntax';
import { targetIsAddress } from './target-is-address';
import { targetWithoutAddress } from './target-without-address';
import { ttlFromMinimum } from './ttl-from-minimum';
import { ttlMismatch } from './ttl-mismatch';
import { ttlTooLarge } from './ttl-too-large';
import { unclosedParenthesis } from './unclosed-parenthesis';
import { unclosedQuote } from './unclosed-quote';
import { unknownDirective } from './unknown-directive';
import { unknownType } from './unknown-type';

export const zoneRules = [
  syntax,
  unclosedParenthesis,
  unclosedQuote,
  newlineInQuotes,
  invalidEscape,
  unknownType,
  unknownDirective,
  invalidDirective,
  includeNotFound,
  invalidRdata,
  invalidName,
  invalidTtl,
  missingTrailingDot,
  relativeTarget,
  soaMailbox,
  targetIsAddress,
  cnameAndOtherData,
  multipleCname,
  cnameLoop,
  multipleSoa,
  soaNotAtApex,
  missingSoa,
  missingNs,
  singleNs,
  nsWithoutAddress,
  nsIsAlias,
  mxIsAlias,
  srvIsAlias,
  targetWithoutAddress,
  missingGlue,
  occludedData,
  ttlMismatch,
  duplicateRecord,
  dnameConflict,
  parentSideType,
  missingTtl,
  ttlFromMinimum,
  soaTimers,
  serialNotIncreased,
  missingOwner,
  inheritedOwnerAcrossOrigin,
  classMismatch,
  outOfZone,
  ttlTooLarge,
  nonTerminalWildcard,
  obsoleteType,
  notPortable,
  atInName,
  hostnameCharacters,
  nonAsciiName,
  noFinalNewline,
  reverseOwner,
  invalidExpansion,
] as const;
