import type { ConfigurationFault, ConfigurationProblem } from '../rules/rule';
import { resolvePath } from '../sources/include-path';
import { folderOf } from '../text/uri';
import type { PartialConfig } from './config';
import { readConfig, type ReadConfig } from './read-config';

/** How the files that a configuration extends are read. */
export interface ConfigReader {
  /** The text of a file; `undefined` if it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Only files there may be extended. */
  isInside(uri: string): boolean;
}

/** A configuration with those that it extends. */
export interface ResolvedConfig extends ReadConfig {
  /** URIs of the files that it extends, directly or not. */
  readonly bases: readonly string[];
}

/**
 * Reads a zonewise.json and what it extends. Later files take precedence over earlier ones, and its own keys over both;
 * rules and overrides are merged, all other keys replaced.
 */
export function resolveConfig(uri: string, text: string, reader: ConfigReader): Promise<ResolvedConfig> {
  return resolve(uri, text, reader, [uri]);
}

async function resolve(
  uri: string,
  text: string,
  reader: ConfigReader,
  path: readonly string[],
): Promise<ResolvedConfig> {
  const own = readConfig(text, folderOf(uri));
  let config: PartialConfig = {};
  const problems: ConfigurationProblem[] = [];
  const bases: string[] = [];
  for (const { word, start, end } of own.extended) {
    const base = await readBase(word, uri, reader, path);
    if ('variant' in base) problems.push({ fault: base, start, end });
    else {
      config = combined(config, base.config);
      bases.push(base.uri, ...base.bases);
    }
  }
  const all = [...own.problems, ...problems].sort((a, b) => a.start - b.start);
  return { config: combined(config, own.config), extended: own.extended, problems: all, bases };
}

async function readBase(
  word: string,
  from: string,
  reader: ConfigReader,
  path: readonly string[],
): Promise<(ResolvedConfig & { readonly uri: string }) | ConfigurationFault> {
  const args = { word };
  const uri = resolvePath(word, from);
  if (!reader.isInside(uri)) return { variant: 'extends-outside', args };
  if (path.includes(uri) || path.length > LONGEST) return { variant: 'extends-loop', args };
  const text = await reader.read(uri);
  if (text === undefined) return { variant: 'extends-missing', args };
  const base = await resolve(uri, text, reader, [...path, uri]);
  return base.problems.length > 0 ? { variant: 'extends-invalid', args } : { ...base, uri };
}

/** More files than any sensible chain has. */
const LONGEST = 20;

/** `own` takes precedence over `base`. */
function combined(base: PartialConfig, own: PartialConfig): PartialConfig {
  return {
    ...base,
    ...own,
    ...(base.rules === undefined && own.rules === undefined
      ? {}
      : { rules: new Map([...(base.rules ?? []), ...(own.rules ?? [])]) }),
    ...(base.overrides === undefined && own.overrides === undefined
      ? {}
      : { overrides: [...(base.overrides ?? []), ...(own.overrides ?? [])] }),
  };
}
