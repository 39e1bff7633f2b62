import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mergeConfigs, type Config, type PartialConfig } from '../config/config';
import { resolveConfig } from '../config/extends';
import { FILE_NAMES } from '../sources/file-names';
import { holds } from '../text/uri';
import type { Files } from '../workspace/files';

/** The configuration of checks for agents: names outside the files are not queried. */
const OFFLINE: PartialConfig = { dnsMode: 'workspace' };

/** The configuration of each file by URI: the nearest zonewise.json in its folder or above, inside the root. */
export async function folderConfigs(
  uris: Iterable<string>,
  root: string,
  files: Files,
): Promise<(uri: string) => Config> {
  const byFolder = new Map<string, Promise<PartialConfig>>();
  const configOf = (folder: string): Promise<PartialConfig> => {
    let known = byFolder.get(folder);
    if (known === undefined) byFolder.set(folder, (known = look(folder)));
    return known;
  };
  const look = async (folder: string): Promise<PartialConfig> => {
    const uri = pathToFileURL(join(folder, FILE_NAMES.configuration)).href;
    if (!holds(root, uri)) return {};
    const text = await files.read(uri);
    if (text === undefined) return configOf(dirname(folder));
    const { config } = await resolveConfig(uri, text, {
      read: (base) => files.read(base),
      isInside: (base) => holds(root, base),
    });
    return config;
  };
  const configs = new Map<string, Config>();
  for (const uri of uris) configs.set(uri, mergeConfigs(OFFLINE, await configOf(dirname(fileURLToPath(uri)))));
  const others = mergeConfigs(OFFLINE);
  return (uri) => configs.get(uri) ?? others;
}
