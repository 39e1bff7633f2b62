import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/unknown-modifier';

it('says that receivers ignore it, and names the nearest', () => {
  check(
    rule,
    `
@ TXT "v=spf1 default=-all op=auth redirec=_spf.example.net"
;             ^^^^^^^ spf/unknown-modifier: No standard knows \`default=-all\`; receivers ignore it.
;                          ^^ spf/unknown-modifier: No standard knows \`op=auth\`; receivers ignore it.
;                                  ^^^^^^^ spf/unknown-modifier: No standard knows \`redirec=_spf.example.net\`; receivers ignore it. Did you mean \`redirect=\`?
`,
  );
});

it('recognises a second record inside the first', () => {
  check(
    rule,
    `
@ TXT "v=spf1 mx v=spf1 a -all"
;                ^ spf/unknown-modifier: \`v=spf1\` inside a record has no effect: were two records joined?
`,
  );
});

it('knows those of RFC 7208 and RFC 6652', () => {
  check(rule, `@ TXT "v=spf1 mx exp=why.example.com ra=postmaster rp=100 rr=all -all"`);
});

it('says nothing more when its macro is wrong', () => {
  check(rule, `@ TXT "v=spf1 mx foo=%abc -all"`);
});
