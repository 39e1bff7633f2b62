import { getAsset } from 'node:sea';
import { pathToFileURL } from 'node:url';
import type { RulePage } from '../rule-pages';

/** `rulePage` of the single executable: pages are its assets. */
export function rulePage(id: string): Promise<RulePage | undefined> {
  try {
    const text = getAsset(`${id}.md`, 'utf8');
    return Promise.resolve({ uri: pathToFileURL(`/rules/${id}.md`).href, text });
  } catch {
    return Promise.resolve(undefined);
  }
}
