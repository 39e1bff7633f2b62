import { it } from 'vitest';
import { check } from '../../check';

const rule = 'spf/unknown-modifier';

it('reports that receivers ignore it, and names the nearest', () => {
  check(
    rule,
    `
@ TXT "v=spf1 default=-all op=auth redirec=_spf.example.net"
;             ^^^^^^^ spf/unknown-modifier: \`default=-all\` is not a known modifier; receivers ignore it.
;                          ^^ spf/unknown-modifier: \`op=auth\` is not a known modifier; receivers ignore it.
;                                  ^^^^^^^ spf/unknown-modifier: \`redirec=_spf.example.net\` is not a known modifier; receivers ignore it. Did you mean \`redirect=\`?
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

it('recognises those of RFC 7208 and RFC 6652', () => {
  check(rule, `@ TXT "v=spf1 mx exp=why.example.com ra=postmaster rp=100 rr=all -all"`);
});

it('adds nothing when its macro is wrong', () => {
  check(rule, `@ TXT "v=spf1 mx foo=%abc -all"`);
});
