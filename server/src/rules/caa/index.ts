import type { AnyRule } from '../rule';
import { parameter } from './parameter';
import { value } from './value';

export const caaRules: readonly AnyRule[] = [value, parameter];
