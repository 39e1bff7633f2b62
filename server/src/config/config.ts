import type { DnsMode } from '../analysis/answers/lookups';
import type { Severity } from '../rules/rule';
import type { FormatOptions } from '../sources/layout';

/** What a folder's zonewise.json and the user's settings say together, for one document. */
export interface Config {
  /** Rule id to the severity wanted for it. */
  readonly rules: ReadonlyMap<string, Severity>;
  /** `auto`, `en`, `ro`. */
  readonly language: string;
  /** Globs of files to read even when nobody opens them. */
  readonly include: readonly string[];
  /** Whom to ask about names outside the file. */
  readonly dnsMode: DnsMode;
  /** Name servers as written; none for those of the system. */
  readonly dnsServers: readonly string[];
  /** The server of DNS over HTTPS; empty for none. */
  readonly dohUrl: string;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  /** How zone files are formatted. */
  readonly layout: FormatOptions;
}

/** The part of a configuration that one source gives; what it leaves out, the next source says. */
export type PartialConfig = { readonly [Key in keyof Config]?: Config[Key] };

/** The configuration when nobody says anything. */
export const defaultConfig: Config = {
  rules: new Map(),
  language: 'auto',
  include: [],
  dnsMode: 'live',
  dnsServers: [],
  dohUrl: '',
  codeLens: true,
  inlayHints: true,
  layout: { align: true, ttl: 'keep' },
};

/** zonewise.json over settings (DESIGN: Rules). The first source that says something about a thing is heard. */
export function mergeConfigs(...sources: readonly PartialConfig[]): Config {
  const rules = new Map<string, Severity>();
  for (const source of sources) {
    for (const [id, severity] of source.rules ?? []) if (!rules.has(id)) rules.set(id, severity);
  }
  let config = defaultConfig;
  for (const source of sources.toReversed()) config = { ...config, ...source };
  return { ...config, rules };
}
