import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Network } from '../dns/network';
import type { GivenDocument } from '../sources/document';

/** Everything that can happen to a workspace; see `Workspace.apply`. URIs throughout. */
export type Change =
  /** Documents were opened in an editor, or given to be checked. Their text takes precedence over that on disk. */
  | { readonly kind: 'open'; readonly documents: readonly GivenDocument[] }
  | {
      readonly kind: 'edit';
      readonly uri: string;
      readonly changes: readonly TextDocumentContentChangeEvent[];
      readonly version: number;
    }
  /** If a closed document is still needed, the text on disk is used. */
  | { readonly kind: 'close'; readonly uri: string }
  /** Files were created, changed or deleted on disk. */
  | { readonly kind: 'disk'; readonly uris: Iterable<string> }
  /** Missing files were read (`undefined`: they do not exist), folders listed. */
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  /** These files are treated as open, although their text is that on disk. Replaces the previous ones. */
  | { readonly kind: 'keep'; readonly uris: ReadonlySet<string> }
  /** The committed texts of files; `undefined`: none. Other files keep theirs. */
  | { readonly kind: 'committed'; readonly texts: ReadonlyMap<string, string | undefined> }
  /** Settings or a zonewise.json changed. */
  | { readonly kind: 'configuration' }
  | { readonly kind: 'trust'; readonly trusted: boolean }
  /** DNS is queried by other means, or not at all. */
  | { readonly kind: 'network'; readonly network: Network | undefined }
  /** DNS has answered. */
  | { readonly kind: 'answers' }
  /** Folders were added to or removed from the workspace: these are open now. */
  | { readonly kind: 'folders'; readonly roots: readonly string[] };

/** What was read from outside because the workspace lacked it. */
export interface Loaded {
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Folders whose files are all among these, unless already known. */
  readonly folders: readonly string[];
}

/** What has to be read for complete knowledge. */
export interface Lacking {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}
