import { expect, it } from 'vitest';
import { findingsOf, fixed } from '../../check';

const rule = 'domain/no-mail-not-locked';
const options = { enable: [rule] };
const zone = (records: string) =>
  `$ORIGIN example.com.\n@ 3600 SOA ns1 hostmaster 1 7200 3600 1209600 3600\n${records}`;
const missing = (records: string) =>
  findingsOf(zone(records), rule, options).map(({ message }) => message.id.slice(rule.length));

it('is off unless asked for', () => {
  expect(findingsOf(zone('@ NS ns1'), rule)).toEqual([]);
});

it('names each record that would lock the domain', () => {
  expect(missing('@ NS ns1')).toEqual(['.mx', '.spf', '.dmarc']);
  expect(missing('@ MX 0 .\n@ TXT "v=spf1 -all"')).toEqual(['.dmarc']);
  expect(missing('@ MX 0 .\n@ TXT "v=spf1 -all"\n_dmarc TXT "v=DMARC1; p=reject"')).toEqual([]);
});

it('reports nothing about a domain with mail', () => {
  expect(missing('@ MX 10 mail')).toEqual([]);
});

it('adds them one by one', () => {
  let text = zone('@ 3600 NS ns1\n');
  for (let i = 0; i < 3; i++) text = fixed(rule, text, options);
  expect(text).toBe(
    zone('@ 3600 NS ns1\n@ 3600 MX 0 .\n@ 3600 TXT "v=spf1 -all"\n_dmarc 3600 TXT "v=DMARC1; p=reject"\n'),
  );
});
