import { unusedIgnore } from './unused-ignore';

export const configRules = [unusedIgnore] as const;
