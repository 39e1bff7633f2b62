import { expect, it } from 'vitest';
import { check, findingsOf } from '../../check';

/** What is found in a text: nothing that would be wrong once the template is filled in. */
function checkSilent(text: string): void {
  expect(findingsOf(text, '*').map(({ rule, severity }) => `${severity} ${rule.id}`)).toEqual([]);
}

it.each([
  ['Autoconf', '$TTL @TTL@\n@ SOA ns1 h @SERIAL@ 2h 1h 4w 1h\n@ NS @NS@\nwww A @IP@\n@ TXT "v=spf1 ip4:@IP@ -all"\n'],
  ['Mustache of Erlang', '%% hosts\n@ SOA ns1 h %%SERIAL%% 2h 1h 4w 1h\n%%HOST%% 300 A %%IP%%\n'],
  ['Mako', '% for host in hosts:\nwww 300 A %IP%\n% endfor\n'],
  ['Python', 'www 300 A %(ip)s\n_dmarc 300 TXT "v=DMARC1; p=%(policy)s"\n'],
  ['Jinja', '{# hosts #}\n{% for h in hosts %}\n{{ h.name }} 300 A {{ h.ip }}\n{% endfor %}\n'],
  [
    'm4',
    "dnl hosts\ndefine(`IP', `192.0.2.1')\ninclude(`head.m4')\nifdef(`MAIL', `@ MX 10 mail')\nHOST(`www', `192.0.2.2')\nwww 300 A 192.0.2.1\n",
  ],
])('leaves what %s fills in alone', (_, text) => {
  checkSilent(text);
});

it('does not take for a template what is none', () => {
  check(
    'zone/*',
    `
a%b%c A 192.0.2.1
^^^^^ zone/hostname-characters
dnl 300 A 192.0.2.999
;         ^^^^^^^^^^^ zone/invalid-rdata
`.replace('dnl ', 'dnx '),
  );
  check(
    'spf/*',
    '@ TXT "v=spf1 exists:%{i}._spf.%{d2} ipv4:192.0.2.1 -all"\n;                                    ^^^^ spf/unknown-mechanism',
  );
});

it('reports a web page once', () => {
  check(
    '*',
    `
<!DOCTYPE html>
^^^^^^^^^ zone/syntax: This is a page of HTML or XML, not a zone file: servers reject it.
<html><body><pre>
$TTL 300
www A 192.0.2.999
@ TXT "v=spf1 ptr" "x
</pre></body></html>
`,
  );
});

it('reads the two TTLs of dynamic records of gdnsd, and no others', () => {
  check(
    ['zone/unknown-type', 'zone/invalid-ttl'],
    `
www 300/10 DYNA geoip!web
app 300/10 IN DYNC weighted!app
old 300/10 A 192.0.2.1
;   ^^^^^^ zone/invalid-ttl
`,
  );
});
