import type { AnyRule } from '../rule';
import { misplacedRecord } from './misplaced-record';
import { missingPolicyHost } from './missing-policy-host';
import { multipleRecords } from './multiple-records';
import { record } from './record';

/** MTA-STS (RFC 8461). */
export const mtaStsRules: readonly AnyRule[] = [record, multipleRecords, misplacedRecord, missingPolicyHost];
