import type { AnyRule } from '../rule';
import { multipleRecords } from './multiple-records';
import { record } from './record';

/** TLS reporting (RFC 8460). */
export const tlsRptRules: readonly AnyRule[] = [record, multipleRecords];
