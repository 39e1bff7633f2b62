import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../../server/src/messages/catalogues';
import { rules } from '../../../server/src/rules/catalogue';

it('has every message in both languages', () => {
  expect([...catalogueOf('ro').keys()].sort()).toEqual([...catalogueOf('en').keys()].sort());
});

it('puts the same arguments into both languages', () => {
  const named = (text = '') => [...new Set(text.match(/(?<=\{)\w+(?=[},])/g))].sort();
  for (const [id, text] of catalogueOf('en')) expect(named(catalogueOf('ro').get(id)), id).toEqual(named(text));
});

it('has the plural forms of the language wherever a number chooses one', () => {
  for (const [language, forms] of [
    ['en', 'one other'],
    ['ro', 'few one other'],
  ] as const) {
    for (const [id, text] of catalogueOf(language)) {
      for (const [, list = ''] of text.matchAll(/\{\w+,([^{}]*)\}/g)) {
        const names = Array.from(list.matchAll(/(?:^|,)\s*(\w+):/g), ([, name]) => name);
        expect(names.sort().join(' '), `${language} ${id}`).toBe(forms);
      }
    }
  }
});

it('has no message that nothing uses', () => {
  const source = sources('server/src')
    .filter((path) => !path.startsWith('server/src/messages/'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const templates = Array.from(source.matchAll(/`((?:[\w./-]|\$\{[^`{}]*\})+)`/g), ([, text = '']) => text)
    .filter((text) => /[a-z]/.test(text.replaceAll(/\$\{[^}]*\}/g, '')))
    .map(pattern);
  const words = new Set(Array.from(source.matchAll(/'([\w.-]+)'/g), ([, word]) => word));
  const suffixes = [...words].filter((word) => word?.startsWith('-') === true);
  /** `none`, or `${'none'}${'-inner'}`. */
  const isWritten = (variant: string) =>
    words.has(variant) ||
    suffixes.some((end = '') => variant.endsWith(end) && words.has(variant.slice(0, variant.length - end.length)));
  const ruleIds = new Set(rules.map(({ id }) => id));
  const unused = [...catalogueOf('en').keys()].filter((id) => {
    const [owner = '', ...rest] = id.split('.');
    if (!ruleIds.has(owner)) return !source.includes(`'${id}'`) && !templates.some((each) => each.test(id));
    const variant = rest.filter((part) => part !== 'fix' && part !== 'related').join('.');
    return variant !== '' && !isWritten(variant) && !templates.some((each) => each.test(variant));
  });
  expect(unused).toEqual([]);
});

function pattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.]/g, '\\.'));
  return new RegExp(`^${parts.join('[\\w.-]*')}$`);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);
}
