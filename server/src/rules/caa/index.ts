import type { AnyRule } from '../rule';
import { value } from './value';

export const caaRules: readonly AnyRule[] = [value];
