import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

const rule = 'spf/undefined-domain';

it('marks labels that no name can have', () => {
  check(
    rule,
    `
@ TXT "v=spf1 a:mail..example.com include:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com -all"
;                    ^ spf/undefined-domain: \`a:mail..example.com\` has an empty label, which no name can have: what receivers do with it is undefined.
;                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ spf/undefined-domain: \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\` is longer than the 63 octets of a label: what receivers do with it is undefined.
`,
  );
});

it('marks an explanation that is not at a host', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx exp=mx:mail.example.com -all"
;                    ^^^^^^^^^^^^^^^^^^^ spf/undefined-domain: \`mx:mail.example.com\` is not a host name, so receivers ignore the explanation.
`,
  );
});

it('leaves what receivers reject to spf/invalid-domain', () => {
  check(
    ['spf/undefined-domain', 'spf/invalid-domain'],
    `
@ TXT "v=spf1 a:mail..1 exp=localhost -all"
;                    ^ spf/invalid-domain
;                           ^^^^^^^^^ spf/invalid-domain
`,
  );
});

it.each(['exp=explain._spf.%{d}', 'exp=why.example.com', 'a:foo/bar.example.com', 'a:%{d}.example.com'])(
  'accepts %s',
  (term) => {
    expect(findingsOf(`@ TXT "v=spf1 ${term} -all"`, rule)).toEqual([]);
  },
);
