import { it } from 'vitest';
import { check, checkFix } from '../../check';

const rule = 'spf/missing-all';

it('requires an end', () => {
  check(
    rule,
    `
a TXT "v=spf1 mx"
;      ^^^^^^ spf/missing-all: The record ends without \`all\`, so it makes no assertion about other senders.
b TXT "v=spf1"
;      ^^^^^^ spf/missing-all: The record ends without \`all\`, so it makes no assertion about other senders.
c TXT "v=spf1 include:_spf.example.net exp=why.example.com"
;      ^^^^^^ spf/missing-all: The record ends without \`all\`, so it makes no assertion about other senders.
`,
  );
});

it('is content with all, redirect, and attempts at them', () => {
  check(
    rule,
    `
a TXT "v=spf1 ?all"
b TXT "v=spf1 redirect=_spf.example.net"
c TXT "v=spf1 mx -al"
d TXT "v=spf1 mx -all."
e TXT "v=spf1 redirect:_spf.example.net"
f TXT "v=spf1 mx –all"
g TXT "v=spf1 all=x"
h TXT "v=spf1 redirec=_spf.example.net"
`,
  );
});

it('leaves records alone that are there to be included', () => {
  check(
    rule,
    `
$ORIGIN example.com.
_spf TXT "v=spf1 mx"
a._spf TXT "v=spf1 mx"
spf2 TXT "v=spf1 mx"
offices TXT "v=spf1 mx"
printers TXT "v=spf1 mx"
@ TXT "v=spf1 include:offices.example.com redirect=Printers.example.com."
`,
  );
});

it('waits until it is an SPF record', () => {
  check(
    rule,
    `
a TXT "v=spf1; mx"
b TXT v=spf1 mx
`,
  );
});

it('fixes it', () => {
  checkFix(rule, '@ TXT "v=spf1 mx "', '@ TXT "v=spf1 mx ~all "');
  checkFix(rule, '@ TXT "v=spf1"', '@ TXT "v=spf1 ~all"');
});
