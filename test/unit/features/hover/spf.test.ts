import { describe, expect, it } from 'vitest';
import { macros, mechanisms, modifiers, qualifiers } from '../../../../server/src/mail/spf/facts';
import { catalogues } from '../../../../server/src/messages/catalogues';
import { checkHover, hoverOf, plain, plainHover } from './check-hover';

/** The sentence about the whole record: the second line. */
const sentence = (record: string, owner = '@') => plainHover(owner, `‸${record}`)?.split('\n')[1];

describe('hover on v=spf1', () => {
  it('says the whole record in one sentence', () => {
    checkHover(`
@ TXT "‸v=spf1 mx ip4:192.0.2.10 ~all"
;      ^^^^^^
; SPF of example.com
; Only the servers in MX and 192.0.2.10 may send for example.com; everyone else is marked suspicious.
; - DNS lookups: 1 of at most 10.
; RFC 7208`);
  });

  it.each([
    ['v=spf1 -all', 'Nobody may send for example.com: receivers refuse mail in its name.'],
    ['v=spf1 ~all', 'Nobody may send for example.com: mail in its name is marked suspicious.'],
    ['v=spf1 +all', 'Everybody may send for example.com: +all lets every server in the world pass.'],
    ['v=spf1', 'The record says nothing about who may send for example.com.'],
    ['v=spf1 a ?all', 'The host itself may send for example.com; nothing is said about everyone else.'],
    ['v=spf1 redirect=_spf.example.net', 'The SPF record of _spf.example.net says who may send for example.com.'],
    [
      'v=spf1 mx redirect=_spf.example.net',
      'The servers in MX may send for example.com; for everyone else the SPF record of _spf.example.net decides.',
    ],
    [
      'v=spf1 include:a.example exists:%{i}.b.example ptr -all',
      'Only those that a.example allows, those for whom %{i}.b.example exists and hosts with a name below example.com may send for example.com; everyone else is refused.',
    ],
    [
      'v=spf1 mx include:_spf.google.com ~all',
      'Only the servers in MX and Google Workspace (_spf.google.com) may send for example.com; everyone else is marked suspicious.',
    ],
    [
      'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.0/24 mx:a.example -all',
      'Only 192.0.2.0/24 and the servers in MX of a.example may send for example.com; everyone else is refused.',
    ],
    [
      'v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 ip4:192.0.2.4 ip4:192.0.2.5 -all',
      'Only 192.0.2.1, 192.0.2.2, 192.0.2.3 and 2 others may send for example.com; everyone else is refused.',
    ],
    ['v=spf1 -all mx', 'Nobody may send for example.com: receivers refuse mail in its name.'],
    ['v=spf1 ?mx -all', 'No server is plainly allowed to send for example.com; everyone else is refused.'],
  ])('%s', (record, expected) => {
    expect(sentence(record)).toBe(expected);
  });

  it('names those who are refused or left open', () => {
    const text = plainHover('@', '‸v=spf1 -ip4:192.0.2.66 ?include:a.example mx -all');
    expect(text).toContain('- Refused: 192.0.2.66.\n- Nothing is said about: those that a.example allows.\n');
    expect(text).toContain('- DNS lookups: at least 2 of at most 10.');
  });

  it('reads a record at an underscored name as one to include', () => {
    expect(sentence('v=spf1 ip4:192.0.2.1 -all', '_spf')).toBe(
      'Only 192.0.2.1 may send for domains that include _spf.example.com; everyone else is refused.',
    );
  });

  it('does not explain what receivers cannot read', () => {
    const broken = 'Receivers cannot use this record: it has an error in it, so SPF fails for every sender.';
    expect(sentence('v=spf1 ipv4:192.0.2.1 -all')).toBe(broken);
    expect(sentence('v=spf1; mx -all')).toContain('Receivers do not see an SPF record here');
  });

  it('guesses nothing that is filled in elsewhere', () => {
    expect(sentence('v=spf1 mx {{ spf_extra }}')).toBe(
      'The servers in MX and senders that are not known here may send for example.com; what happens to everyone else is not known here.',
    );
    expect(sentence('v=spf1 ip4:{{ ip }} -all')).toBe(
      'Only senders that are not known here may send for example.com; everyone else is refused.',
    );
  });
});

describe('hover on a term of SPF', () => {
  it('explains a mechanism, and what the zone says to it', () => {
    checkHover(`
@ TXT "v=spf1 m‸x/24 -all"
;             ^^^^^
; SPF mechanism mx/24
; Matches the IP addresses of the hosts that take the mail of a domain (its MX records).
; - Asks for the mail servers of example.com; more than 10 are an error.
; - In this zone: MX 10 mail and MX 20 backup.
; - Of each address found, the whole network counts: IPv4 /24, IPv6 /128.
; - Pass: a sender that matches may send for this domain.
; - Costs 1 of the 10 DNS lookups that a check may take.
; RFC 7208 section 5.4
@ MX 10 mail
@ MX 20 backup`);
  });

  it('counts the addresses of a network', () => {
    checkHover(`
@ TXT "v=spf1 " "ip4:192.0.‸2.1/24 -all"
;                ^^^^^^^^^^^^^^^^
; SPF mechanism ip4:192.0.2.1/24
; Matches one IPv4 address, or every address of a network.
; - Counts as 192.0.2.0/24: bits behind the prefix have no effect.
; - 256 addresses, from 192.0.2.0 to 192.0.2.255.
; - Pass: a sender that matches may send for this domain.
; - Costs no DNS lookup.
; RFC 7208 section 5.6`);
  });

  it('shows which terms below an include make its cost', () => {
    checkHover(`
_a TXT "v=spf1 include:_b.example.com mx ip4:192.0.2.1 -all"
_b TXT "v=spf1 a exists:%{i}.example.net -all"
@ TXT "v=spf1 include:‸_a.example.com -all"
;             ^^^^^^^^^^^^^^^^^^^^^^
; SPF mechanism include:_a.example.com
; Matches when the SPF record of the named domain lets the sender pass; its own all does not count here. If there is no such record, the whole check fails with an error.
; - Pass: a sender that matches may send for this domain.
; - Costs 5 of the 10 DNS lookups that a check may take.
;   - include:_b.example.com +3
;     - a +1
;     - exists:%{i}.example.net +1
;   - mx +1
; - Its record: this file.
; RFC 7208 section 5.2`);
  });

  it('counts what it has no room for', () => {
    const many = Array.from({ length: 20 }, (_, i) => `exists:%{i}.${String(i)}.example`).join(' ');
    const text = plain(
      hoverOf(`@ TXT "v=spf1 include:‸_a.example.com -all"\n_a TXT "v=spf1 ${many} -all"`)?.markdown ?? '',
    );
    expect(text).toContain('  - exists:%{i}.11.example +1\n  - 8 others\n');
  });

  it('says nothing of the cost of a term that is never read', () => {
    expect(plainHover('@', 'v=spf1 -all ‸mx')).not.toContain('Costs');
  });

  it('follows a term over two strings', () => {
    checkHover(`
@ TXT "v=spf1 inclu" "de:‸a.example -all"
;             ^^^^^^^^^^^^^^^^^^^^
; SPF mechanism include:a.example
; Matches when the SPF record of the named domain lets the sender pass; its own all does not count here. If there is no such record, the whole check fails with an error.
; - Pass: a sender that matches may send for this domain.
; - Costs at least 1 of the 10 DNS lookups that a check may take.
; - Its record: unknown.
; RFC 7208 section 5.2`);
  });

  it('explains a qualifier', () => {
    checkHover(`
@ TXT "v=spf1 mx ‸~all"
;                ^
; SPF qualifier ~
; Softfail: a sender that matches is probably not allowed; receivers take the mail and mark it as suspicious.
; RFC 7208 section 4.6.2 · RFC 7208 section 8.5`);
  });

  it('explains a macro', () => {
    checkHover(`
@ TXT "v=spf1 exists:%{L‸2r-}._spf.example.com -all"
;                    ^^^^^^^
; SPF macro %{L2r-}
; The part of the sender’s address before the @.
; - Its parts end at -, not at dots.
; - Its parts are written in reverse order.
; - Only the last 2 parts of it.
; - Upper case: characters that a URL may not hold are percent-encoded.
; RFC 7208 section 7.2`);
  });

  it.each([
    ['v=spf1 -all ‸mx', '- Never read: all stands before it.'],
    ['v=spf1 ‸redirect=a.example -all', '- Ignored: this record has an all.'],
    ['v=spf1 ‸exp=a.example -all', '- Costs no DNS lookup.'],
    ['v=spf1 ‸foo=bar -all', 'No standard knows a modifier of this name; receivers ignore it.'],
    ['v=spf1 ‸foo:bar -all', 'No SPF mechanism has this name.'],
    ['v=spf1 ip6:2001:db8‸::/32 -all', '- From 2001:db8:: to 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff.'],
    ['v=spf1 ‸ptr:a.example -all', '- Host names at or below a.example match.'],
    ['v=spf1 exists:a%‸_b.example -all', 'A space.'],
    ['v=spf1 ip4:{{‸ ip }} -all', '- Part of this is filled in elsewhere and is not known here.'],
    ['v=spf1 mx -all‸', 'Matches every sender'],
    ['v=spf1 include:‸_spf.google.com -all', '- This is Google Workspace.'],
    ['v=spf1 include:‸mailgun.org -all', '- Costs 5 of the 10 DNS lookups that a check may take.'],
    ['v=spf1 include:‸zoho.com -all', '- Costs at least 5 of the 10 DNS lookups that a check may take.'],
    ['v=spf1 a:‸dispatch-us.ppe-hosted.com -all', '- This is Proofpoint Essentials.'],
  ])('%s', (value, expected) => {
    expect(plainHover('@', value)).toContain(expected);
  });

  it('is silent between terms', () => {
    expect(plainHover('@', 'v=spf1  ‸  mx -all')).toBeUndefined();
  });
});

describe('SPF facts', () => {
  it.each([...mechanisms, ...modifiers, ...qualifiers, ...macros].map((fact) => fact.text))('explain %s', (id) => {
    expect(catalogues.en.get(id)).toMatch(/\.$/);
    expect(catalogues.ro.get(id)).toMatch(/\.$/);
  });
});
