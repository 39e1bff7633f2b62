/** The time, as the process that we run in tells it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once after that many milliseconds; the function that is given back calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}
