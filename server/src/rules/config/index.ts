import { invalid } from './invalid';
import { unusedIgnore } from './unused-ignore';

export const configRules = [invalid, unusedIgnore] as const;
