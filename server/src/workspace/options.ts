import type { Config } from '../config/config';
import type { Source } from '../sources/source';
import type { Files } from './files';

export interface WorkspaceOptions {
  readonly files: Files;
  /** URIs of the folders that are open. */
  readonly roots: readonly string[];
  /** An untrusted workspace gets no network and no files outside its folders. */
  readonly trusted: boolean;
  /** Follow `$INCLUDE` out of the folders. */
  readonly allowOutside: boolean;
  /** The configuration that applies to a document. */
  readonly config: (uri: string) => Config;
  /** The zone's name, for files that do not specify it. */
  readonly origin?: string;
  /** DNS has answered: findings and costs of SPF records may have changed. Called once for each batch. */
  readonly onAnswers?: () => void;
  /** An edit changed what may be found in other documents than the edited one. */
  readonly onTouch?: () => void;
  /** Milliseconds since 1970; the computer's own clock if it is not given. */
  readonly now?: () => number;
  /** Nothing will be edited: findings are not kept up to date. */
  readonly isOneShot?: boolean;
  readonly sources?: readonly Source[];
  /** See `KnownFiles`. */
  readonly atOnce?: number;
}
