import type { JsonSchema } from './schema';
import type { Language } from '../../messages/language';
import type { Workspace } from '../../workspace/workspace';
import type { ReportPositions } from '../report/report';

/** What an agent may call. Tools read and compute; none of them writes a file or queries DNS. */
export interface Tool {
  /** In snake case, as agents know tools. */
  readonly name: string;
  readonly title: string;
  /** What the tool does and when to call it, for a language model. */
  readonly description: string;
  /** JSON Schema of the arguments. */
  readonly input: JsonSchema;
  run(input: Input, context: ToolContext): Promise<Answer>;
}

/** Arguments as they came: a tool reads those that it declares. */
export type Input = Readonly<Record<string, unknown>>;

/** What a tool answers with, before it is cut into pages. */
export type Answer =
  /** Facts that fit every page, and a list. Strings in `items` may quote records. */
  | { readonly kind: 'list'; readonly facts: object; readonly items: readonly object[] }
  /** A text that may quote records. */
  | { readonly kind: 'text'; readonly facts: object; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: string };

/** What a tool needs of its surroundings. */
export interface ToolContext {
  readonly language: Language;
  /** A workspace with these files and what they include. Paths are files, folders or globs inside the roots. */
  readonly open: (paths: readonly string[]) => Promise<Opened>;
  /** The page of a rule in Markdown; `undefined` if it is not available. */
  readonly page: (rule: string) => Promise<string | undefined>;
}

export interface Opened {
  readonly workspace: Workspace;
  /** The files that the paths name. */
  readonly uris: readonly string[];
  readonly positions: ReportPositions;
  /** Paths that name no DNS file inside the roots. */
  readonly notFound: readonly string[];
}

/** An argument as a string; `undefined` if it is missing, empty or something else. */
export function stringOf(input: Input, key: string): string | undefined {
  const value = input[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An argument as a list of strings; a single string is a list of one. */
export function stringsOf(input: Input, key: string): readonly string[] {
  const value = input[key];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item) => typeof item === 'string' && item !== '') as string[];
}

/** An argument as a whole number from 1; `undefined` if it is missing or something else. */
export function numberOf(input: Input, key: string): number | undefined {
  const value = input[key];
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : undefined;
}
