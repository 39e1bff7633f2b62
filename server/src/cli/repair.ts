import { realpath } from 'node:fs/promises';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { JudgedFinding } from '../config/judge';
import { repairedText } from '../features/repair';
import { message, type Message } from '../messages/message';
import { encodeFile } from '../node/decode-file';
import { FileChangedError, replaceFile } from '../node/replace-file';
import type { Fix } from '../rules/rule';
import type { Workspace } from '../workspace/workspace';
import type { Input } from './inputs';
import { systemTrouble } from './trouble';

/** An input, and what the safe fixes make of it. */
export interface Repaired {
  readonly input: Input;
  readonly text: string;
}

/**
 * Applies fixes in the workspace; writes nothing. `fixes` has `safe`, and the ids of rules whose `ask` fixes are
 * applied, the first of each finding. Returns the inputs that changed.
 */
export function repair(
  workspace: Workspace,
  opened: readonly { readonly input: Input; readonly uri: string }[],
  fixes: readonly string[],
): readonly Repaired[] {
  const isWanted = ({ rule }: JudgedFinding, { kind }: Fix) =>
    (kind === 'safe' && fixes.includes('safe')) || fixes.includes(rule.id);
  return opened.flatMap(({ input, uri }) => {
    if (input.isIncluded === true) return [];
    const text = repairedText(workspace, uri, isWanted);
    return text === input.content.text ? [] : [{ input, text }];
  });
}

/** The changes as a unified diff, file by file. */
export function diffOf(repaired: readonly Repaired[]): string {
  return repaired
    .map(({ input: { path, content }, text }) =>
      createTwoFilesPatch(path, path, content.text, text, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}

/** Writes the files; returns what prevented some from being written. Standard input is not a file. */
export async function writeRepaired(repaired: readonly Repaired[]): Promise<readonly Message[]> {
  const troubles: Message[] = [];
  const written = new Map<string, string>();
  for (const { input, text } of repaired) {
    const { path, file, content } = input;
    if (path === '-' || file === undefined) continue;
    try {
      // Several links may lead to one file, which is a separate zone under each of its names.
      const target = await realpath(file);
      if (written.get(target) === text) continue;
      await replaceFile(file, encodeFile(content), encodeFile({ ...content, text }));
      written.set(target, text);
    } catch (error) {
      troubles.push(
        error instanceof FileChangedError ? message('cli/trouble.changed', { path }) : systemTrouble(path, error),
      );
    }
  }
  return troubles;
}
