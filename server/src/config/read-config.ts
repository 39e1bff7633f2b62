import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Severity } from '../rules/rule';
import { ruleOf } from '../rules/catalogue';
import type { PartialConfig } from './config';

/** Something in a configuration that is not understood. `offset` in UTF-16 units, for a file. */
export interface ConfigProblem {
  readonly kind: 'json' | 'unknown-key' | 'unknown-rule' | 'bad-value' | 'not-in-a-folder';
  readonly word: string;
  readonly offset: number;
}

export interface ReadConfig {
  readonly config: PartialConfig;
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of a zonewise.json (comments and trailing commas are fine). What is wrong is said and left out. */
export function readConfig(text: string): ReadConfig {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems: ConfigProblem[] = errors.map((error) => ({
    kind: 'json',
    word: text.slice(error.offset, error.offset + error.length).split('\n')[0] ?? '',
    offset: error.offset,
  }));
  if (root?.type !== 'object') return { config: {}, problems };
  const config: { -readonly [K in keyof PartialConfig]: PartialConfig[K] } = {};
  for (const [key, node] of properties(root)) {
    if (key === 'rules') config.rules = readRules(node, problems);
    else if (key === 'language') config.language = stringOf(node, ['auto', 'en', 'ro'], problems) ?? 'auto';
    else if (key === 'include') config.include = stringsOf(node, problems);
    // A folder that came with a download must not say whom to ask (DESIGN: trust and privacy).
    else if (key.startsWith('dns')) problems.push({ kind: 'not-in-a-folder', word: key, offset: node.offset });
    else if (key !== '$schema') problems.push({ kind: 'unknown-key', word: key, offset: node.offset });
  }
  return { config, problems };
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint', 'off'];

function readRules(node: Node, problems: ConfigProblem[]): ReadonlyMap<string, Severity> {
  const rules = new Map<string, Severity>();
  for (const [id, value] of properties(node)) {
    if (ruleOf(id) === undefined) problems.push({ kind: 'unknown-rule', word: id, offset: value.offset });
    const severity = severities.find((candidate) => candidate === value.value);
    if (severity === undefined) problems.push({ kind: 'bad-value', word: String(value.value), offset: value.offset });
    else rules.set(id, severity);
  }
  return rules;
}

function stringOf(node: Node, allowed: readonly string[], problems: ConfigProblem[]): string | undefined {
  const found = allowed.find((candidate) => candidate === node.value);
  if (found === undefined) problems.push({ kind: 'bad-value', word: String(node.value), offset: node.offset });
  return found;
}

function stringsOf(node: Node, problems: ConfigProblem[]): string[] {
  const strings: string[] = [];
  for (const item of node.children ?? []) {
    if (item.type === 'string') strings.push(String(item.value));
    else problems.push({ kind: 'bad-value', word: String(item.value), offset: item.offset });
  }
  return strings;
}

function properties(node: Node): [string, Node][] {
  return (node.children ?? []).flatMap((property): [string, Node][] => {
    const [key, value] = property.children ?? [];
    return key === undefined || value === undefined ? [] : [[String(key.value), value]];
  });
}
