import type { Token } from '../syntax/scanner';
import type { BoundFile } from './bound-file';
import type { Context } from './context';

/** Why an included file is not read: it was not found; it is already being read. */
export type InclusionFault = 'missing' | 'loop';

/** The result of an `$INCLUDE`. */
export interface Inclusion {
  readonly index: number;
  readonly path: string;
  readonly contextIn: Context;
  /** `undefined` if the file does not exist, or includes itself. */
  readonly file: BoundFile | undefined;
  readonly contextOut: Context | undefined;
  readonly fault: InclusionFault | undefined;
}

/** Called for each `$INCLUDE`: binds the file if it is available. */
export type Include = (index: number, file: Token, context: Context) => Inclusion;
