/**
 * Server to client: the text of a file that the server itself cannot read (a browser, a virtual workspace). The
 * answer is `null` if the file does not exist.
 */
export const READ_FILE = 'zonewise/readFile';

export interface ReadFileParams {
  readonly uri: string;
}

/** Server to client: the URIs of the files below the folder `root` that match the glob `pattern`. */
export const LIST_FILES = 'zonewise/listFiles';

export interface ListFilesParams {
  readonly root: string;
  readonly pattern: string;
}
