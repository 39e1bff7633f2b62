import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../server/src/messages/catalogues';
import { rules } from '../../../server/src/rules/catalogue';

/** Turns of phrase that professional technical English does not use; each with what to write instead. */
const AVOIDED: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/(?<!\bthere )\b(?:is|are) no\b(?! longer)/i, 'is not a'],
  [/\bstands?\b/i, 'follows, is at'],
  [/\bbehind\b/i, 'after'],
  [/\b(?:nobody|somebody|whoever|whom|everybody)\b/i, 'name the subject: receivers, verifiers, anyone'],
  [/\bof at most\b/i, 'the limit is'],
  [/\bonly watches\b/i, 'only monitors'],
  [/\b(?:record|tag|policy|domain|MX|zone|`\}?) (?:says|asks|hears|speaks)\b/i, 'declares, requests'],
  [/\b(?:may be|is) meant\b|^Perhaps|\bPerhaps `/, 'Did you mean …?'],
  [/\breplace .* by\b/i, 'replace … with'],
  [/, too\b/i, 'as well'],
];

/** A message with arguments of usual length. */
const filled = (text: string) =>
  text
    .replaceAll(/\{\w+,[^{}]*other:\s*([^{},]*)\}/g, (_, other: string) => other.trim().replace('#', '12'))
    .replaceAll(/\{\w+\}/g, 'argument');

const ofRules = [...catalogueOf('en')].filter(([id]) =>
  rules.some((rule) => id === rule.id || id.startsWith(`${rule.id}.`)),
);

describe('English messages', () => {
  it.each(AVOIDED)('avoid %s', (pattern) => {
    const found = [...catalogueOf('en')].filter(([, text]) => pattern.test(text)).map(([id, text]) => `${id}: ${text}`);
    expect(found).toEqual([]);
  });

  it('are at most two sentences and about 140 characters', () => {
    const long = ofRules.filter(([, text]) => {
      return filled(text).length > 150 || (filled(text).match(/[.?!](?= [A-Z])/g)?.length ?? 0) > 1;
    });
    expect(long.map(([id, text]) => `${id} (${String(filled(text).length)}): ${text}`)).toEqual([]);
  });

  it('begin the titles of fixes with a verb', () => {
    const nouns = /^(?:(?:The|A|An|This|There|It)\b|[`“"\d])/;
    const titles = ofRules.filter(([id]) => /\.fix(?:\.|$)/.test(id));
    expect(titles.filter(([, text]) => nouns.test(text)).map(([id]) => id)).toEqual([]);
  });
});
