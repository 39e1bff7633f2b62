/** The source of documents that are not open: a disk, or a client that reads for a browser. URIs throughout. */
export interface Files {
  /** The text of a file; `undefined` if it does not exist or cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** URIs of the files below the folder `root` that match the glob. */
  list(root: string, glob: string): Promise<readonly string[]>;
}

/** Has no files: for tests, and if only open documents may be read. */
export const noFiles: Files = {
  read: () => Promise.resolve(undefined),
  list: () => Promise.resolve([]),
};
