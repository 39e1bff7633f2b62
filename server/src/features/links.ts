import { homepage } from '../../../package.json';
import type { RuleMeta } from '../rules/rule';

/** The URL of the section of the standard that a rule is based on; `undefined` for other sources. */
export function referenceUrl(reference: string): string | undefined {
  const match = /^RFC (\d+)(?: (?:section|appendix) ([\w.]+))?/.exec(reference);
  if (match === null) return undefined;
  const [, number = '', section] = match;
  const part = section === undefined ? '' : /^[A-Z]/.test(section) ? `#appendix-${section}` : `#section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${number}.html${part}`;
}

/** Where more about a rule can be read: its page on the site, or the most specific reference that can be opened. */
export function ruleUrl(rule: RuleMeta, site: string = homepage): string | undefined {
  return rulePageUrl(rule, site) ?? rule.references.map(referenceUrl).find((url) => url !== undefined);
}

/** A rule's page on the site; `undefined` while package.json names no `homepage`. */
export function rulePageUrl({ id }: RuleMeta, site: string = homepage): string | undefined {
  return site === '' ? undefined : `${site.replace(/\/+$/, '')}/rules/${id}.html`;
}
