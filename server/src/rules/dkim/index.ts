import type { AnyRule } from '../rule';
import { duplicateTag } from './duplicate-tag';
import { ed25519Form } from './ed25519-form';
import { hash } from './hash';
import { historicPolicy } from './historic-policy';
import { invalidBase64 } from './invalid-base64';
import { invalidKey } from './invalid-key';
import { invalidValue } from './invalid-value';
import { keyBelow2048 } from './key-below-2048';
import { keyOver4096 } from './key-over-4096';
import { keyTooShort } from './key-too-short';
import { keyTypeMismatch } from './key-type-mismatch';
import { misplacedRecord } from './misplaced-record';
import { missingKey } from './missing-key';
import { multipleRecords } from './multiple-records';
import { obsoleteTag } from './obsolete-tag';
import { pemArmor } from './pem-armor';
import { pkcs1Form } from './pkcs1-form';
import { privateKey } from './private-key';
import { revokedKey } from './revoked-key';
import { syntax } from './syntax';
import { tagCase } from './tag-case';
import { testingMode } from './testing-mode';
import { truncatedKey } from './truncated-key';
import { unknownKeyType } from './unknown-key-type';
import { unknownTag } from './unknown-tag';
import { version } from './version';

export const dkimRules: readonly AnyRule[] = [
  version,
  syntax,
  duplicateTag,
  unknownTag,
  tagCase,
  missingKey,
  revokedKey,
  invalidBase64,
  truncatedKey,
  invalidKey,
  privateKey,
  pemArmor,
  unknownKeyType,
  keyTypeMismatch,
  keyTooShort,
  keyBelow2048,
  hash,
  invalidValue,
  testingMode,
  obsoleteTag,
  multipleRecords,
  misplacedRecord,
  historicPolicy,
  pkcs1Form,
  ed25519Form,
  keyOver4096,
];
