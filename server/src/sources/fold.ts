/** Lines that an editor can hide below the first of them. Lines count from 0. */
export interface Fold {
  readonly kind: 'comment' | 'region' | 'record';
  readonly startLine: number;
  readonly endLine: number;
}
