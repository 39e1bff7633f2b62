/** The library: `import { checkZone } from 'zonewise'`, for Node and browsers. */
export { checkTerraform, checkZone } from './check';
export { compareZones } from './compare';
export { spfTrace } from './spf';
export type { CheckOptions, CompareOptions, SpfOptions, Texts } from './options';
export type * from '../features/report/compare-shape';
export type * from '../features/report/shape';
export type * from '../features/report/spf-shape';
