import { expect, it } from 'vitest';
import { drive } from '../../../../server/src/dns/drive';
import type { Question } from '../../../../server/src/dns/question';
import { discover } from '../../../../server/src/rules/dmarc/discovery';
import type { Name } from '../../../../server/src/records/name';

/** Which record and tag the tree walk finds in these records of names, and the names that it queries for TXT. */
function find(domain: string, records: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const { walk, list } = drive(discover(`${domain}.` as Name), ({ name, type }: Question) => {
    if (type === 'TXT') asked.push(name);
    const value = type === 'TXT' ? records[name] : undefined;
    const source = { kind: 'given' } as const;
    return value === undefined ? { kind: 'nxdomain', source } : { kind: 'records', values: [value], source };
  });
  const result = ({ governing, organization }: typeof walk) =>
    `${organization} ${governing === undefined ? '-' : `${governing.domain} ${governing.tag}`}`;
  return { walk: result(walk), list: result(list), asked };
}

it('walks up to the top, and skips the middle of long names', () => {
  expect(find('a.example.com', {}).asked).toEqual(['_dmarc.a.example.com', '_dmarc.example.com', '_dmarc.com']);
  expect(find('a.b.c.d.e.f.g.h.i.example.com', {}).asked.slice(0, 3)).toEqual([
    '_dmarc.a.b.c.d.e.f.g.h.i.example.com',
    '_dmarc.e.f.g.h.i.example.com',
    '_dmarc.f.g.h.i.example.com',
  ]);
});

it('takes the domain itself, then the organizational domain, then the public suffix', () => {
  const top = { '_dmarc.example.com': 'v=DMARC1; p=reject' };
  expect(find('a.example.com', { ...top, '_dmarc.a.example.com': 'v=DMARC1; p=none' }).walk).toBe(
    'example.com. a.example.com. p',
  );
  expect(find('a.example.com', top).walk).toBe('example.com. example.com. p');
  expect(find('a.b.bank', { '_dmarc.bank': 'v=DMARC1; p=none; np=reject; psd=y' }).walk).toBe('b.bank. bank. np');
});

it('ends at `psd=n`, where the public suffix list does not', () => {
  const { walk, list, asked } = find('x.a.example.com', {
    '_dmarc.a.example.com': 'v=DMARC1; p=reject; psd=n',
    '_dmarc.example.com': 'v=DMARC1; p=none; sp=quarantine',
  });
  expect(walk).toBe('a.example.com. a.example.com. p');
  expect(list).toBe('example.com. example.com. sp');
  expect(asked).toEqual(['_dmarc.x.a.example.com', '_dmarc.a.example.com', '_dmarc.example.com']);
});
