import { expect, it } from 'vitest';
import { KINDS } from '../../../server/src/records/rdata/kinds';
import { rrType, rrTypeCode, rrTypes } from '../../../server/src/records/rr-types';
import { typeCodeAt, typeName } from '../../../server/src/records/presentation/mnemonics';

it('has one row for each code', () => {
  const codes = rrTypes().map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});

it('finds types in any case, and by number', () => {
  for (const { mnemonic, code } of rrTypes()) {
    expect(typeCodeAt(`x ${mnemonic.toLowerCase()} `, 2, 2 + mnemonic.length)).toBe(code);
    expect(typeName(code)).toBe(mnemonic);
    expect(rrTypeCode(mnemonic)).toBe(code);
  }
  expect(typeCodeAt('type257', 0, 7)).toBe(257);
  expect(['TYPE', 'TYPE65536', 'TYPE-1', 'TXTX', 'TX', ''].map((word) => typeCodeAt(word, 0, word.length))).toEqual(
    Array<number>(6).fill(-1),
  );
});

it('lets only the last field of a type be missing or repeated', () => {
  for (const { mnemonic, fields = [] } of rrTypes()) {
    const open = fields
      .slice(0, -1)
      .filter(({ optional, repeat, kind }) => optional ?? repeat ?? KINDS[kind].as === 'rest');
    expect(open, mnemonic).toEqual([]);
  }
});

it('shows what each type and field means', () => {
  for (const { mnemonic, meaning, reference, fields = [] } of rrTypes()) {
    for (const text of [meaning, reference, ...fields.map((field) => field.meaning)])
      expect(text, mnemonic).not.toBe('');
  }
  expect(rrType('MX')?.fields?.map(({ name }) => name)).toEqual(['preference', 'exchange']);
});
