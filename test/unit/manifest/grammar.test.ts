import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TYPE_CODES } from '../../../server/src/records/presentation/mnemonics';

const grammar = JSON.parse(readFileSync('syntaxes/dns-zone.tmLanguage.json', 'utf8')) as {
  readonly repository: Readonly<Record<string, { readonly begin?: string }>>;
};

test('each RR type is coloured, and read in one way', () => {
  const groups = ['text-record', 'types-record', 'data-record', 'other-record'];
  const coloured = groups.flatMap((group) => grammar.repository[group]?.begin?.match(/[A-Z][A-Z0-9-]*(?=[|)])/g) ?? []);
  // ANY is also a class and never the type of a record in a file.
  const known = Object.keys(TYPE_CODES).filter((type) => type !== 'ANY');
  expect(coloured.toSorted()).toEqual(known.toSorted());
});
