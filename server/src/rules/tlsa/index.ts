import type { AnyRule } from '../rule';
import { usage } from './usage';

export const tlsaRules: readonly AnyRule[] = [usage];
