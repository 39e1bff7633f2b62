import type { DnsMode } from '../analysis/answers/lookups';
import type { Name } from '../records/name';
import type { Severity } from '../rules/rule';
import type { FormatOptions } from '../sources/layout';
import type { Glob } from './globs';
import type { Override } from './overrides';

/** The configuration of one document: its folder's zonewise.json merged with the user's settings. */
export interface Config {
  /** Configured severity by rule id. */
  readonly rules: ReadonlyMap<string, Severity>;
  /** Severities for parts of the findings; they take precedence over `rules`. */
  readonly overrides: readonly Override[];
  /** Files in which nothing is reported. */
  readonly exclude: readonly Glob[];
  /** An ignore comment counts only with a reason. */
  readonly requireReason: boolean;
  /** `auto`, `en`, `ro`. */
  readonly language: string;
  /** Globs of files to read even if they are not open in the editor. */
  readonly include: readonly string[];
  /** The names of zones in files that do not state them; the first pattern that matches counts. */
  readonly origins: readonly ZoneOrigin[];
  /** Where to resolve names that the file does not define. */
  readonly dnsMode: DnsMode;
  /** Name servers as written; empty to use the system's. */
  readonly dnsServers: readonly string[];
  /** URL of the DNS over HTTPS server; empty if none is configured. */
  readonly dohUrl: string;
  readonly codeLens: boolean;
  /** The cost of SPF terms after each of them. */
  readonly inlayHints: boolean;
  /** The rest of relative owners after each of them. */
  readonly fullNames: boolean;
  /** Increase the serial of a changed zone when it is saved. */
  readonly increaseSerialOnSave: boolean;
  /** How zone files are formatted. */
  readonly layout: FormatOptions;
}

export interface ZoneOrigin {
  /** Relative to the open folder, if its own folder is empty. */
  readonly files: Glob;
  readonly origin: Name;
}

/** The part of a configuration that one source provides; missing keys are taken from the next source. */
export type PartialConfig = { readonly [Key in keyof Config]?: Config[Key] };

/** The default configuration. */
export const defaultConfig: Config = {
  rules: new Map(),
  overrides: [],
  exclude: [],
  requireReason: false,
  language: 'auto',
  include: [],
  origins: [],
  dnsMode: 'live',
  dnsServers: [],
  dohUrl: '',
  codeLens: true,
  inlayHints: true,
  fullNames: false,
  increaseSerialOnSave: false,
  layout: { align: true, ttl: 'keep' },
};

/** zonewise.json overrides the settings (DESIGN: Rules). For each key, the first source that defines it wins. */
export function mergeConfigs(...sources: readonly PartialConfig[]): Config {
  const rules = new Map<string, Severity>();
  for (const source of sources) {
    for (const [id, severity] of source.rules ?? []) if (!rules.has(id)) rules.set(id, severity);
  }
  let config = defaultConfig;
  for (const source of sources.toReversed()) config = { ...config, ...source };
  return { ...config, rules };
}
