import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../messages/language';
import { rulePagePath } from '../features/rule-page-path';

/** The page of a rule, which ships with the program. */
export interface RulePage {
  /** `file:` URI. */
  readonly uri: string;
  /** Markdown, its title included. */
  readonly text: string;
}

/** The page of the rule with that id; `undefined` if the program was installed without it. */
export async function rulePage(id: string, language: Language): Promise<RulePage | undefined> {
  const path = join(__dirname, '..', 'docs', 'rules', rulePagePath(id, language));
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { uri: pathToFileURL(path).href, text };
}
