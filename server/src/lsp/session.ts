import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Network } from '../dns/network';
import type { Language } from '../messages/language';
import type { Files } from '../workspace/files';
import type { Workspace } from '../workspace/workspace';
import type { Configuration } from './configuration';

/** What differs between the places where the server runs. */
export interface Runtime {
  /** Files that are not open in the client, once it is known which client it is. Links are followed inside `roots`. */
  files(connection: Connection, roots: () => readonly string[]): Files;
  /** The DNS to query; `undefined` if there is none. */
  network(wishes: NetworkOptions): Promise<Network | undefined>;
  /** The page of a rule, if the program ships with its pages. */
  rulePage(id: string, language: Language): Promise<{ readonly uri: string; readonly text: string } | undefined>;
}

/** The network as the user configured it. */
export interface NetworkOptions {
  /** Name servers as written; none for those of the system. */
  readonly servers: readonly string[];
  /** The server of DNS over HTTPS; empty for none. */
  readonly dohUrl: string;
  /** The network is unreachable. Called once, and again only after it has recovered in between. */
  readonly onOffline: () => void;
  /**
   * DNS denies every name, even those that certainly exist. Called once, and again only after it has recovered in
   * between.
   */
  readonly onDeniesAll: () => void;
  /** The network works again after either of them. */
  readonly onRecovered: () => void;
  /** A configured server is not a valid address. */
  readonly onNoServer: (written: string) => void;
}

/** Everything the features need to know about this session. */
export interface Session {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly client: ClientCapabilities;
  /** The language of messages about a document, or of the window, now. */
  readonly language: (uri?: string) => Language;
  /** Runs what no request waits for: a failure is logged, and the server goes on. */
  readonly background: (work: () => unknown) => void;
}
