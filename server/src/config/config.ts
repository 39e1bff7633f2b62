import type { Severity } from '../rules/rule';

/** What a folder's zonewise.json and the user's settings say together, for one document. */
export interface Config {
  /** Rule id to the severity wanted for it. */
  readonly rules: ReadonlyMap<string, Severity>;
  /** `auto`, `en`, `ro`. */
  readonly language: string;
  /** Globs of files to read even when nobody opens them. */
  readonly include: readonly string[];
}

/** The part of a configuration that one source gives; what it leaves out, the next source says. */
export interface PartialConfig {
  readonly rules?: ReadonlyMap<string, Severity>;
  readonly language?: string;
  readonly include?: readonly string[];
}

/** zonewise.json over settings (DESIGN: Rules). The first source that says something about a thing is heard. */
export function mergeConfigs(...sources: readonly PartialConfig[]): Config {
  const rules = new Map<string, Severity>();
  for (const source of sources) {
    for (const [id, severity] of source.rules ?? []) if (!rules.has(id)) rules.set(id, severity);
  }
  return {
    rules,
    language: sources.find((source) => source.language !== undefined)?.language ?? 'auto',
    include: sources.find((source) => source.include !== undefined)?.include ?? [],
  };
}

/** The configuration when nobody says anything. */
export const defaultConfig: Config = mergeConfigs();
