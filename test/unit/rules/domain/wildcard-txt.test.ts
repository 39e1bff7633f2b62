import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

it('marks the wildcard', () => {
  check(
    'domain/wildcard-txt',
    `
$ORIGIN example.com.
* 300 TXT "v=spf1 -all"
^ domain/wildcard-txt: The TXT record at \`*.example.com\` also answers for \`_dmarc\` and \`_domainkey\` names that do not exist.
`,
  );
});

it.each(['*._domainkey', '*._report._dmarc', 'a.*', 'www'])('accepts %s', (owner) => {
  expect(findingsOf(`$ORIGIN example.com.\n${owner} TXT "v=DKIM1; p="`, 'domain/wildcard-txt')).toEqual([]);
});

it('looks at TXT only', () => {
  expect(findingsOf('*.example.com. A 192.0.2.1', 'domain/wildcard-txt')).toEqual([]);
});
