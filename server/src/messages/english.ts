import { en } from './en';

/** The English catalogue. A function, so that a bundle can read it from a file of its own when it is first needed. */
export function english(): typeof en {
  return en;
}
