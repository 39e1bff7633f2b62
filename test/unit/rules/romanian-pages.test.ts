import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { romanianRules } from '../../../server/src/messages/romanian';
import { rules } from '../../../server/src/rules/catalogue';

const HEADINGS: Readonly<Record<string, string>> = {
  '## What is wrong': '## Ce este greșit',
  '## Why mail suffers': '## Cum afectează e-mailul',
  '## What happens': '## Ce se întâmplă',
  '## Why it matters': '## De ce contează',
  '## What to do': '## Ce este de făcut',
  '## Examples': '## Exemple',
};

it('sums up every rule in Romanian', () => {
  expect(Object.keys(romanianRules())).toEqual(rules.map(({ id }) => id));
});

it.each(rules.map(({ id }) => id))('docs/rules/ro/%s.md has what the English page has', (id) => {
  const english = partsOf(`docs/rules/${id}.md`);
  const romanian = partsOf(`docs/rules/ro/${id}.md`);
  expect(romanian.title).toBe(`# ${id}`);
  expect(romanian.headings).toEqual(english.headings.map((heading) => HEADINGS[heading]));
  expect(romanian.code).toEqual(english.code);
  expect(romanian.sources).toEqual(english.sources);
  expect(romanian.examples).toEqual(english.examples);
  expect(romanian.prose).not.toMatch(/[şţ]/i);
});

/** Inline code, RFCs and section numbers of a page: a translation changes none of them. */
function partsOf(path: string) {
  const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const blocks = page.match(/^```[^]*?^```$/gm) ?? [];
  const prose = page.replaceAll(/^```[^]*?^```$/gm, '');
  return {
    title: prose.split('\n', 1)[0],
    headings: prose.match(/^## .*$/gm) ?? [],
    code: unique(prose.match(/`[^`]+`/g)),
    sources: unique(prose.replaceAll(/\s+/g, ' ').match(/\bRFC \d+|\b\d+(?:[.]\d+)+\b|\bdraft-[\w-]+|#\d+\b/g)),
    examples: blocks.map((block) => block.replaceAll(/^(.*\^+…? [a-z-]+\/[a-z0-9-]+): .*$/gm, '$1')),
    prose,
  };
}

function unique(found: readonly string[] | null) {
  return [...new Set(found?.map((each) => each.replaceAll(/\s+/g, ' ')))].sort();
}
