/** The clock of the host process. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after that many milliseconds; the returned function cancels the call. */
  after(milliseconds: number, run: () => void): () => void;
}
