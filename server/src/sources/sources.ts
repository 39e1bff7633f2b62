import type { Source } from './source';
import { terraformSource } from './terraform';
import { zoneSource } from './zone';

/** Every source language. To add one: its folder, and its line here. */
export const sources: readonly Source[] = [zoneSource, terraformSource];
