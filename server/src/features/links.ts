import type { RuleMeta } from '../rules/rule';

/** The URL of the section of the standard that a rule is based on; `undefined` for other sources. */
export function referenceUrl(reference: string): string | undefined {
  const match = /^RFC (\d+)(?: (?:section|appendix) ([\w.]+))?/.exec(reference);
  if (match === null) return undefined;
  const [, number = '', section] = match;
  const part = section === undefined ? '' : /^[A-Z]/.test(section) ? `#appendix-${section}` : `#section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${number}.html${part}`;
}

/** The most specific reference of a rule that can be opened. */
export function ruleUrl(rule: RuleMeta): string | undefined {
  return rule.references.map(referenceUrl).find((url) => url !== undefined);
}
