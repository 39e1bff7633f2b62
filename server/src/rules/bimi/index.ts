import type { AnyRule } from '../rule';
import { misplacedRecord } from './misplaced-record';
import { needsEnforcement } from './needs-enforcement';
import { record } from './record';

/** BIMI (draft-brand-indicators-for-message-identification-14). */
export const bimiRules: readonly AnyRule[] = [record, misplacedRecord, needsEnforcement];
