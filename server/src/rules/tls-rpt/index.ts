import type { AnyRule } from '../rule';
import { misplacedRecord } from './misplaced-record';
import { multipleRecords } from './multiple-records';
import { record } from './record';

/** TLS reporting (RFC 8460). */
export const tlsRptRules: readonly AnyRule[] = [record, multipleRecords, misplacedRecord];
