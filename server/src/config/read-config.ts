import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { rules as catalogue, ruleOf } from '../rules/catalogue';
import type { ConfigurationFault, ConfigurationProblem, Severity } from '../rules/rule';
import type { Span } from '../text/span';
import { isDeeperThan } from '../text/json-depth';
import { canonicalName } from '../records/names';
import type { PartialConfig, ZoneOrigin } from './config';
import type { Glob } from './globs';
import { severities } from './judge';
import type { Override } from './overrides';

export interface ReadConfig {
  readonly config: PartialConfig;
  /** In text order, at most `MOST_PROBLEMS`. */
  readonly problems: readonly ConfigurationProblem[];
  /** The files that it extends, as written, each with its place. */
  readonly extended: readonly (Span & { readonly word: string })[];
}

/** The keys of a zonewise.json; a test holds the schema to them. */
export const CONFIG_KEYS = [
  'rules',
  'overrides',
  'language',
  'include',
  'origins',
  'exclude',
  'extends',
  'requireReason',
] as const;

/** Maximum size of a configuration file, in UTF-16 code units. */
const LARGEST = 1024 * 1024;

/** Deeper than any sensible configuration, and shallow enough for the recursion of the JSON parser. */
const MAX_DEPTH = 50;

/** Further problems would add no information. */
const MOST_PROBLEMS = 100;

/**
 * Reads the text of a zonewise.json (comments and trailing commas are allowed). Invalid parts are reported. `folder` is
 * the URI of the folder that its patterns are relative to.
 */
export function readConfig(text: string, folder = ''): ReadConfig {
  const tooMuch = text.length > LARGEST ? 'too-large' : isDeeperThan(MAX_DEPTH, text) ? 'too-deep' : undefined;
  if (tooMuch !== undefined)
    return { config: {}, extended: [], problems: [{ fault: { variant: tooMuch }, start: 0, end: 1 }] };
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  const isFirst = ({ offset }: ParseError, index: number) => offset !== errors[index - 1]?.offset;
  const problems: ConfigurationProblem[] = errors
    .filter(isFirst)
    .slice(0, MOST_PROBLEMS)
    .map(({ error, offset, length }) => ({
      fault: { variant: 'json', args: { code: printParseErrorCode(error) } },
      start: offset,
      end: offset + length,
    }));
  const reader = new ConfigReader(problems, folder);
  const config = root === undefined ? {} : reader.read(root);
  const sorted = problems.sort((a, b) => a.start - b.start).slice(0, MOST_PROBLEMS);
  return { config, problems: sorted, extended: reader.extended };
}

class ConfigReader {
  readonly #problems: ConfigurationProblem[];

  readonly #folder: string;
  readonly extended: (Span & { readonly word: string })[] = [];

  constructor(problems: ConfigurationProblem[], folder: string) {
    this.#problems = problems;
    this.#folder = folder;
  }

  read(root: Node): PartialConfig {
    const config: { -readonly [K in keyof PartialConfig]: PartialConfig[K] } = {};
    for (const { key, name, value } of this.#properties(root)) {
      if (name === 'rules') config.rules = this.#rules(value);
      else if (name === 'language') config.language = this.#oneOf(value, LANGUAGES) ?? 'auto';
      else if (name === 'include') config.include = this.#strings(value);
      else if (name === 'origins') config.origins = this.#origins(value);
      else if (name === 'exclude') config.exclude = this.#globs(value);
      else if (name === 'overrides') config.overrides = this.#overrides(value);
      else if (name === 'requireReason') config.requireReason = this.#boolean(value);
      else if (name === 'extends') this.#extends(value);
      // A folder that came with a download must not choose the DNS servers (DESIGN: trust and privacy).
      else if (name.startsWith('dns')) this.#report(key, { variant: 'not-in-a-folder', args: { word: name } });
      else if (name !== '$schema') this.#report(key, { variant: 'unknown-key', args: { word: name } });
    }
    return config;
  }

  #overrides(node: Node): readonly Override[] {
    if (node.type !== 'array') this.#report(node, { variant: 'not-a-list-of-objects' });
    return (node.type === 'array' ? (node.children ?? []) : []).map((item) => this.#override(item));
  }

  #override(node: Node): Override {
    const override: { -readonly [K in keyof Override]: Override[K] } = { rules: [] };
    for (const { key, name, value } of this.#properties(node)) {
      if (name === 'rules') override.rules = [...this.#rules(value)];
      else if (name === 'files') override.files = this.#globs(value);
      else if (name === 'zones' || name === 'owners' || name === 'targets') override[name] = this.#strings(value);
      else this.#report(key, { variant: 'unknown-key', args: { word: name } });
    }
    return override;
  }

  #origins(node: Node): readonly ZoneOrigin[] {
    return this.#properties(node).flatMap(({ name, value }) => {
      const origin = typeof value.value === 'string' ? canonicalName(value.value) : undefined;
      if (origin === undefined) this.#report(value, { variant: 'not-a-name' });
      return origin === undefined ? [] : [{ files: { folder: this.#folder, pattern: name }, origin }];
    });
  }

  #globs(node: Node): readonly Glob[] {
    return this.#strings(node).map((pattern) => ({ folder: this.#folder, pattern }));
  }

  #extends(node: Node): void {
    for (const item of node.type === 'array' ? (node.children ?? []) : [node]) {
      const { offset, length } = item;
      const value: unknown = item.value;
      if (typeof value === 'string') this.extended.push({ word: value, start: offset, end: offset + length });
      else this.#report(item, { variant: 'not-a-list' });
    }
  }

  #boolean(node: Node): boolean {
    if (typeof node.value !== 'boolean')
      this.#report(node, { variant: 'not-one-of', args: { allowed: 'true, false' } });
    return node.value === true;
  }

  #rules(node: Node): ReadonlyMap<string, Severity> {
    const rules = new Map<string, Severity>();
    for (const { key, name, value } of this.#properties(node)) {
      if (!isRuleOrFamily(name)) this.#report(key, { variant: 'unknown-rule', args: { word: name } });
      const severity = this.#oneOf(value, severities);
      if (severity !== undefined) rules.set(name, severity);
    }
    return rules;
  }

  #oneOf<T extends string>(node: Node, allowed: readonly T[]): T | undefined {
    const found = allowed.find((candidate) => candidate === node.value);
    const list = allowed.map((word) => `"${word}"`).join(', ');
    if (found === undefined) this.#report(node, { variant: 'not-one-of', args: { allowed: list } });
    return found;
  }

  #strings(node: Node): string[] {
    if (node.type !== 'array') this.#report(node, { variant: 'not-a-list' });
    const items = node.type === 'array' ? (node.children ?? []) : [];
    return items.flatMap((item) => {
      if (typeof item.value === 'string') return [item.value];
      this.#report(item, { variant: 'not-a-list' });
      return [];
    });
  }

  #properties(node: Node): { readonly key: Node; readonly name: string; readonly value: Node }[] {
    if (node.type !== 'object') this.#report(node, { variant: 'not-an-object' });
    return (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children = [] }) => {
      const [key, value] = children;
      return key === undefined || value === undefined ? [] : [{ key, name: String(key.value), value }];
    });
  }

  #report({ offset, length }: Node, fault: ConfigurationFault): void {
    this.#problems.push({ fault, start: offset, end: offset + length });
  }
}

const LANGUAGES = ['auto', 'en', 'ro'] as const;

/** `spf/no-ptr`, or `spf/*` for all rules of a family. */
function isRuleOrFamily(id: string): boolean {
  const family = id.endsWith('/*') ? id.slice(0, -1) : undefined;
  return ruleOf(id) !== undefined || (family !== undefined && catalogue.some((rule) => rule.id.startsWith(family)));
}
