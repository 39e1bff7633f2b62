import { describe, expect, it } from 'vitest';
import { type DerValue, encodeDer, readDer } from '../../../../server/src/mail/dkim/der';

const bytes = (hex: string) => Uint8Array.from(hex.split(' ').map((octet) => parseInt(octet, 16)));

/** `(1.2.840 (0f))` for a sequence of an identifier and a sequence of an integer. */
function words(value: DerValue | undefined): string {
  switch (value?.kind) {
    case 'sequence':
      return `(${value.items.map(words).join(' ')})`;
    case 'integer':
    case 'bits':
      return `${value.kind} ${Array.from(value.octets, (octet) => octet.toString(16).padStart(2, '0')).join('')}`;
    case 'identifier':
      return value.oid;
    default:
      return value?.kind ?? 'nothing';
  }
}

describe('readDer', () => {
  it.each([
    ['02 01 0f', 'integer 0f'],
    ['02 03 00 80 01', 'integer 8001'],
    ['02 01 00', 'integer '],
    ['06 03 2b 65 70', '1.3.101.112'],
    ['06 09 2a 86 48 86 f7 0d 01 01 01', '1.2.840.113549.1.1.1'],
    ['03 03 00 ab cd', 'bits abcd'],
    ['30 08 06 03 2b 65 70 02 01 07', '(1.3.101.112 integer 07)'],
    ['30 81 03 02 01 07', '(integer 07)'],
    ['05 00', 'other'],
    ['02 01 0f ff ff', 'integer 0f'],
  ])('reads %s', (hex, expected) => {
    expect(words(readDer(bytes(hex)))).toBe(expected);
  });

  it.each([
    ['a content that is cut', '02 02 0f'],
    ['an element longer than its sequence', '30 03 02 02 0f 0f'],
    ['an indefinite length', '30 80 02 01 07 00 00'],
    ['a string of bits without the number of unused ones', '03 00'],
    ['more unused bits than an octet has', '03 02 09 ff'],
    ['a tag of several octets', '1f 81 01 00'],
  ])('finds nothing in %s', (_, hex) => {
    expect(readDer(bytes(hex))).toBeUndefined();
  });

  it('does not follow sequences without end', () => {
    const deep = Array.from({ length: 1000 }).reduce<Uint8Array>((inner) => encodeDer(0x30, inner), bytes('02 01 07'));
    expect(readDer(deep)).toBeUndefined();
  });
});
