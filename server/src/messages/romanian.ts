import { ro } from './ro';

/** The Romanian catalogue. A function, so that a bundle can read it from a file of its own when it is first needed. */
export function romanian(): typeof ro {
  return ro;
}
