import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultConfig } from '../config/config';
import { message, type Message } from '../messages/message';
import { diskFiles } from '../node/disk-files';
import { createDocument } from '../sources/document';
import { Workspace } from '../workspace/workspace';
import { readInputs } from './inputs';

/** A workspace with the given files, for commands that look up names. Paths come back by URI, as the user gave them. */
export async function openWorkspace(
  paths: readonly string[],
  origin: string | undefined,
  complain: (told: Message) => void,
  note: (told: Message) => void,
): Promise<{ workspace: Workspace; given: ReadonlyMap<string, string> }> {
  const { inputs, troubles, skipped } = await readInputs(paths, { areZones: origin !== undefined });
  for (const trouble of troubles) complain(trouble);
  for (const path of skipped) note(message('cli/note.skipped', { path }));
  const root = pathToFileURL(`${process.cwd()}/`).href;
  const workspace = new Workspace({
    files: diskFiles(() => [root]),
    roots: [root],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
    ...(origin === undefined ? {} : { origin }),
  });
  const given = new Map<string, string>();
  const documents = inputs.map(({ file, path, language, content }) => {
    const uri = pathToFileURL(file ?? resolve('-')).href;
    given.set(uri, path);
    return createDocument(uri, language, content.text);
  });
  workspace.open(...documents);
  await workspace.load();
  return { workspace, given };
}
