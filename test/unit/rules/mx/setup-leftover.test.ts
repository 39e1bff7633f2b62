import { expect, it } from 'vitest';
import { check, findingsOf, fixed } from '../../check';

const rule = 'mx/setup-leftover';

it('marks the name that only proved ownership', () => {
  check(
    rule,
    `
@ MX 0 example-com.mail.protection.outlook.com.
@ MX 32767 ms12345678.MSV1.invalid.
;          ^^^^^^^^^^^^^^^^^^^^^^^^ mx/setup-leftover: \`ms12345678.MSV1.invalid.\` was only used to verify the domain with Microsoft 365; no mail server answers there.
`,
  );
});

it('takes its line out', () => {
  expect(fixed(rule, '@ A 192.0.2.1\n\tMX 32767 ( ms1.msv1.invalid.\n )\n\tTXT "x"\n')).toBe(
    '@ A 192.0.2.1\n\tTXT "x"\n',
  );
});

it('sees it without its final dot, and no other name', () => {
  expect(findingsOf('$ORIGIN example.com.\n@ MX 0 ms1.msv1.invalid', rule)).toHaveLength(1);
  expect(findingsOf('@ MX 0 msv1.invalid.example.com.\n@ TXT "ms1.msv1.invalid."', rule)).toEqual([]);
});
