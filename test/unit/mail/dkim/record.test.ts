import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { announcedKind, listItems, looksLikeDkim, parseDkim } from '../../../../server/src/mail/dkim/record';
import { tag } from '../../../../server/src/mail/tags';
import { HOLE } from '../../../../server/src/text/octets';
import { ED25519, RSA_1024, RSA_2048 } from './keys';

const names = (value: string) => parseDkim(value).tags.map(({ name }) => name);

describe('parseDkim', () => {
  it('reads tags and the key', () => {
    const record = parseDkim(`v=DKIM1; k=rsa; t=y : s; p=${RSA_1024};`);
    expect(record.tags.map(({ name }) => name)).toEqual(['v', 'k', 't', 'p']);
    expect(record.problems).toEqual([]);
    expect(record.key?.material).toMatchObject({ kind: 'rsa', bits: 1024 });
    const flags = tag(record, 't');
    expect(flags && listItems(flags)).toEqual([
      { text: 'y', span: { start: 18, end: 19 } },
      { text: 's', span: { start: 22, end: 23 } },
    ]);
  });

  it('joins what is around white space in the key', () => {
    const spaced = RSA_2048.replaceAll(/.{60}/g, '$& \t');
    expect(parseDkim(`p=${spaced}`).key?.material).toMatchObject({ kind: 'rsa', bits: 2048 });
  });

  it('recognises an empty key as revoked', () => {
    expect(parseDkim('v=DKIM1; p=').key?.material.kind).toBe('revoked');
    expect(parseDkim('v=DKIM1; p= ;').key?.material.kind).toBe('revoked');
  });

  it('reads the key between PEM lines', () => {
    const value = `p=-----BEGIN PUBLIC KEY-----\n${RSA_1024}\n-----END PUBLIC KEY-----`;
    const { key } = parseDkim(value);
    expect(key?.material).toMatchObject({ kind: 'rsa', bits: 1024 });
    expect(key?.armor.map(({ start, end }) => value.slice(start, end))).toEqual([
      '-----BEGIN PUBLIC KEY-----',
      '-----END PUBLIC KEY-----',
    ]);
    expect(key?.lineBreaks).toHaveLength(2);
  });

  it('takes a note for a note', () => {
    expect(names('n=call us, k=v or p=q ; p=')).toEqual(['n', 'p']);
  });

  it('reports nothing about what touches unknown text', () => {
    const record = parseDkim(`v=DKIM1; k=${HOLE}; x${HOLE}; p=${HOLE} s=email`);
    expect(record.tags.map(({ name }) => name)).toEqual(['v', 's']);
    expect(record.problems).toEqual([]);
    expect(record.key).toBeUndefined();
    expect(record.open).toBe(true);
    expect(announcedKind(record)).toBeUndefined();
  });

  it('survives every prefix and any text, with spans inside it', () => {
    const whole = `v=DKIM1; h=sha256 k=ed25519,; n; =; p=-----BEGIN PUBLIC KEY-----${ED25519}== "..." ${HOLE}`;
    const text = fc.oneof(
      fc.nat(whole.length).map((length) => whole.slice(0, length)),
      fc.string({ unit: fc.constantFrom(...'vkhpn=;:, \t\r\n.-AMI+/"', HOLE) }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (value) => {
        const { tags, problems, key } = parseDkim(value);
        const all = [...tags, ...problems, ...(key?.faults ?? [])].map(({ span }) => span);
        for (const { start, end } of all) expect(0 <= start && start <= end && end <= value.length).toBe(true);
      }),
    );
  });
});

describe('looksLikeDkim', () => {
  it.each([
    'v=DKIM1; p=',
    ' v = dkim1;p=x',
    'V=DKIM1; k=rsa',
    'v=DIKM1; k=rsa; p=x',
    'v=DKIM2; p=',
    'k=rsa; p=MIGf',
    'K=RSA; P=MIG…',
    'k=ed25519; p=x',
    'p=MIGf',
    `p=${RSA_1024}`,
    'g=*; k=rsa; p=',
  ])('takes %j for a key', (value) => {
    expect(looksLikeDkim(value)).toBe(true);
  });

  it.each([
    'v=DMARC1; p=none',
    'v=spf1 include:_spf.example.com -all',
    'dkim=all',
    'o=~; t=y; r=postmaster@example.com',
    'google-site-verification=abc',
    'MS=ms12345678',
    'v=TLSRPTv1; rua=mailto:a@example.com',
    'p=none',
    'v=1; k=rsa',
    'v=nostr1; k=ed25519; p=MCowBQYDK2VwAyEA',
    '',
  ])('takes %j for something else', (value) => {
    expect(looksLikeDkim(value)).toBe(false);
  });
});
