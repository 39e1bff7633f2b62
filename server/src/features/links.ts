import type { RuleMeta } from '../rules/rule';

/** Where the standard that a rule rests on can be read, at the section; `undefined` for other sources. */
export function referenceUrl(reference: string): string | undefined {
  const match = /^RFC (\d+)(?: (?:section|appendix) ([\w.]+))?/.exec(reference);
  if (match === null) return undefined;
  const [, number = '', section] = match;
  const part = section === undefined ? '' : /^[A-Z]/.test(section) ? `#appendix-${section}` : `#section-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${number}.html${part}`;
}

/** The most telling reference of a rule that can be opened. */
export function ruleUrl(rule: RuleMeta): string | undefined {
  return rule.references.map(referenceUrl).find((url) => url !== undefined);
}
