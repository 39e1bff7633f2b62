import type { AnyRule } from '../rule';
import { misplacedRecord } from './misplaced-record';
import { usage } from './usage';
import { value } from './value';

export const tlsaRules: readonly AnyRule[] = [usage, value, misplacedRecord];
