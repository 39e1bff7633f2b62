import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../server/src/messages/catalogues';
import { rules } from '../../../server/src/rules/catalogue';
import { avoidedIn } from './avoided';

/** A message with arguments of usual length. */
const filled = (text: string) =>
  text
    .replaceAll(/\{\w+,[^{}]*other:\s*([^{},]*)\}/g, (_, other: string) => other.trim().replace('#', '12'))
    .replaceAll(/\{\w+\}/g, 'argument');

const sentences = (text: string) => 1 + (text.match(/[.?!](?= [A-Z])/g)?.length ?? 0);

const ofRules = [...catalogueOf('en')].filter(([id]) =>
  rules.some((rule) => id === rule.id || id.startsWith(`${rule.id}.`)),
);

describe('English messages', () => {
  it('are in plain English', () => {
    const found = [...catalogueOf('en')].map(([id, text]) => [id, avoidedIn(text)]);
    expect(found.filter(([, avoided]) => avoided !== undefined)).toEqual([]);
  });

  it('of rules are at most two sentences', () => {
    expect(ofRules.filter(([, text]) => sentences(filled(text)) > 2)).toEqual([]);
  });

  it('begin the titles of fixes with a verb', () => {
    const nouns = /^(?:(?:The|A|An|This|There|It)\b|[`“"\d])/;
    const titles = ofRules.filter(([id]) => /\.fix(?:\.|$)/.test(id));
    expect(titles.filter(([, text]) => nouns.test(text)).map(([id]) => id)).toEqual([]);
  });
});

it.each([
  ['en', 140],
  ['ro', 175],
] as const)('messages in %s have at most %i characters', (language, limit) => {
  const long = [...catalogueOf(language)].filter(([, text]) => filled(text).length > limit);
  expect(long.map(([id, text]) => `${id} (${String(filled(text).length)}): ${text}`)).toEqual([]);
});
