/**
 * What client and server say to each other beyond the Language Server Protocol. Method names and plain data only, so
 * that both sides and every transport can read this file.
 */

/** Sent once, with `initialize`. */
export interface InitializationOptions {
  /** Whether the workspace is trusted: without it no network and nothing outside the folder. */
  readonly trusted: boolean;
  /** The language the editor is shown in, such as `en` or `pt-br`. */
  readonly locale: string;
}

/** Client to server: the user has trusted the workspace. */
export const TRUST = 'zonewise/trust';

export interface TrustParams {
  readonly trusted: boolean;
}

/**
 * Server to client: the text of a file, where the server itself cannot read it (a browser, a virtual workspace).
 * The answer is `null` if there is no such file.
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

/** The editor's command that shows the tree of the SPF record at a position; arguments: URI and position. */
export const SHOW_SPF_TREE = 'zonewise.showSpfTree';

/** Server to client: trees that it was asked for may look otherwise now. No parameters. */
export const TREES_CHANGED = 'zonewise/treesChanged';
