import type { AnyRule } from '../rule';
import { nullMx } from './null-mx';
import { setupLeftover } from './setup-leftover';

export const mxRules: readonly AnyRule[] = [nullMx, setupLeftover];
