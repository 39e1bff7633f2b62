import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../server/src/messages/catalogues';
import { rules, rulesOfType, rulesOn, rulesOnSoundEntries } from '../../../server/src/rules/catalogue';

/** Advice without a guaranteed fix, although some findings have one. */
const offering = 'spf/near-lookup-limit';

const ids = rules.map(({ id }) => id);

it('has each id once', () => {
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(rules)('$id', (rule) => {
  it('has its code, its page and its test where its id implies', () => {
    expect(existsSync(`server/src/rules/${rule.id}.ts`)).toBe(true);
    expect(existsSync(`docs/rules/${rule.id}.md`)).toBe(true);
    expect(existsSync(`test/unit/rules/${rule.id}.test.ts`)).toBe(true);
  });

  it('has its message in every language', () => {
    for (const language of ['en', 'ro'] as const) {
      const catalogue = catalogueOf(language);
      const own = [...catalogue].filter(([id]) => id === rule.id || id.startsWith(`${rule.id}.`));
      expect(own.length, `${language} has no message`).toBeGreaterThan(0);
      for (const [id, text] of own) {
        if (id.includes('.fix')) expect(text, `${id} is a title`).not.toMatch(/[.]$/);
        else expect(text, `${id} is a sentence`).toMatch(/[.?]$/);
      }
    }
  });

  it.runIf(rule.on === 'name')('names the types it begins at, or large zones become slow', () => {
    expect('types' in rule && rule.types).toBeTruthy();
  });

  it('has a fix title if it has fixes', () => {
    const titles = [...catalogueOf('en').keys()].filter((id) => id.startsWith(`${rule.id}.fix`));
    expect(titles.length > 0).toBe(rule.fix !== undefined || rule.id === offering);
  });
});

it('runs few rules on a valid line, or large zones become slow', () => {
  expect(rulesOnSoundEntries.length).toBeLessThan(8);
  expect(rulesOfType('record', 'TXT').length).toBeLessThan(10);
});

it.each(['record', 'name'] as const)('chooses the rules on a %s by its type', (on) => {
  for (const type of ['A', 'TXT', 'SOA', 'CAA', 'TYPE65280']) {
    const chosen = rulesOn(on).filter(({ types }) => types === undefined || types.includes(type));
    expect(rulesOfType(on, type)).toEqual(chosen);
  }
});
