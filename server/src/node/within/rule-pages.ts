import { getAsset } from 'node:sea';
import { pathToFileURL } from 'node:url';
import { rulePagePath } from '../../features/rule-page-path';
import type { Language } from '../../messages/language';
import type { RulePage } from '../rule-pages';

/** `rulePage` of the single executable: pages are its assets. */
export function rulePage(id: string, language: Language): Promise<RulePage | undefined> {
  try {
    const path = rulePagePath(id, language);
    return Promise.resolve({ uri: pathToFileURL(`/rules/${path}`).href, text: getAsset(path, 'utf8') });
  } catch {
    return Promise.resolve(undefined);
  }
}
