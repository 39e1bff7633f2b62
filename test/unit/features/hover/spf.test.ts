import { describe, expect, it } from 'vitest';
import { macros, mechanisms, modifiers, qualifiers } from '../../../../server/src/mail/spf/facts';
import { catalogueOf } from '../../../../server/src/messages/catalogues';
import { checkHover, hoverOf, plain, plainHover } from './check-hover';

/** The sentence about the whole record: the second line. */
const sentence = (record: string, owner = '@') => plainHover(owner, `‸${record}`)?.split('\n')[1];

describe('hover on v=spf1', () => {
  it('sums up the record in one sentence', () => {
    checkHover(`
@ TXT "‸v=spf1 mx ip4:192.0.2.10 ~all"
;      ^^^^^^
; SPF of example.com
; Only the servers in its MX records and 192.0.2.10 may send for example.com; all others are marked as suspicious.
; - DNS lookups: 1; the limit is 10.
; RFC 7208`);
  });

  it.each([
    ['v=spf1 -all', 'No server may send for example.com: receivers reject mail in its name.'],
    ['v=spf1 ~all', 'No server may send for example.com: mail in its name is marked as suspicious.'],
    ['v=spf1 +all', 'Any server may send for example.com: +all authorises every address.'],
    ['v=spf1', 'The record makes no assertion about who may send for example.com.'],
    ['v=spf1 a ?all', 'The host itself may send for example.com; no assertion is made about others.'],
    ['v=spf1 redirect=_spf.example.net', 'The SPF record of _spf.example.net decides who may send for example.com.'],
    [
      'v=spf1 mx redirect=_spf.example.net',
      'The servers in its MX records may send for example.com; the SPF record of _spf.example.net decides about all others.',
    ],
    [
      'v=spf1 include:a.example exists:%{i}.b.example ptr -all',
      'Only servers authorised by a.example, senders for which %{i}.b.example exists and hosts with a name below example.com may send for example.com; all others are rejected.',
    ],
    [
      'v=spf1 mx include:_spf.google.com ~all',
      'Only the servers in its MX records and Google Workspace (_spf.google.com) may send for example.com; all others are marked as suspicious.',
    ],
    [
      'v=spf1 ip4:192.0.2.0/24 ip4:192.0.2.0/24 mx:a.example -all',
      'Only 192.0.2.0/24 and the servers in the MX records of a.example may send for example.com; all others are rejected.',
    ],
    [
      'v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 ip4:192.0.2.3 ip4:192.0.2.4 ip4:192.0.2.5 -all',
      'Only 192.0.2.1, 192.0.2.2, 192.0.2.3 and 2 others may send for example.com; all others are rejected.',
    ],
    ['v=spf1 -all mx', 'No server may send for example.com: receivers reject mail in its name.'],
    ['v=spf1 ?mx -all', 'No server is explicitly authorised to send for example.com; all others are rejected.'],
  ])('%s', (record, expected) => {
    expect(sentence(record)).toBe(expected);
  });

  it('names those who are refused or left open', () => {
    const text = plainHover('@', '‸v=spf1 -ip4:192.0.2.66 ?include:a.example mx -all');
    expect(text).toContain('- Rejected: 192.0.2.66.\n- No assertion about: servers authorised by a.example.\n');
    expect(text).toContain('- DNS lookups: at least 2; the limit is 10.');
  });

  it('reads a record at an underscored name as one to include', () => {
    expect(sentence('v=spf1 ip4:192.0.2.1 -all', '_spf')).toBe(
      'Only 192.0.2.1 may send for domains that include _spf.example.com; all others are rejected.',
    );
  });

  it('does not explain what receivers cannot read', () => {
    const broken = 'Receivers cannot use this record: it contains an error, so SPF fails for every sender.';
    expect(sentence('v=spf1 ipv4:192.0.2.1 -all')).toBe(broken);
    expect(sentence('v=spf1; mx -all')).toContain(
      'Receivers ignore this record: it does not begin with exactly v=spf1.',
    );
  });

  it('guesses nothing that is filled in elsewhere', () => {
    expect(sentence('v=spf1 mx {{ spf_extra }}')).toBe(
      'The servers in its MX records and senders that are unknown here may send for example.com; the result for all others is unknown.',
    );
    expect(sentence('v=spf1 ip4:{{ ip }} -all')).toBe(
      'Only senders that are unknown here may send for example.com; all others are rejected.',
    );
  });
});

describe('hover on a term of SPF', () => {
  it('explains a mechanism, and what the zone holds for it', () => {
    checkHover(`
@ TXT "v=spf1 m‸x/24 -all"
;             ^^^^^
; SPF mechanism mx/24
; Matches the IP addresses of the mail servers of a domain (its MX records).
; - Looks up the mail servers of example.com; more than 10 are an error.
; - In this zone: MX 10 mail and MX 20 backup.
; - Matches the whole network of each address found: IPv4 /24, IPv6 /128.
; - Pass: matching senders are authorised to send for this domain.
; - Costs 1 of the 10 DNS lookups allowed per check.
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
; - Treated as 192.0.2.0/24: bits after the prefix have no effect.
; - 256 addresses, from 192.0.2.0 to 192.0.2.255.
; - Pass: matching senders are authorised to send for this domain.
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
; Matches when the SPF record of the named domain returns pass; its -all does not apply here. Without that record: permerror.
; - Pass: matching senders are authorised to send for this domain.
; - Costs 5 of the 10 DNS lookups allowed per check.
;   - include:_b.example.com +3
;     - a +1
;     - exists:%{i}.example.net +1
;   - mx +1
; - Record from: this file.
; RFC 7208 section 5.2`);
  });

  it('counts what it has no room for', () => {
    const many = Array.from({ length: 20 }, (_, i) => `exists:%{i}.${String(i)}.example`).join(' ');
    const text = plain(
      hoverOf(`@ TXT "v=spf1 include:‸_a.example.com -all"\n_a TXT "v=spf1 ${many} -all"`)?.markdown ?? '',
    );
    expect(text).toContain('  - exists:%{i}.11.example +1\n  - 8 others\n');
  });

  it('shows nothing of the cost of a term that is never read', () => {
    expect(plainHover('@', 'v=spf1 -all ‸mx')).not.toContain('Costs');
  });

  it('follows a term over two strings', () => {
    checkHover(`
@ TXT "v=spf1 inclu" "de:‸a.example -all"
;             ^^^^^^^^^^^^^^^^^^^^
; SPF mechanism include:a.example
; Matches when the SPF record of the named domain returns pass; its -all does not apply here. Without that record: permerror.
; - Pass: matching senders are authorised to send for this domain.
; - Costs at least 1 of the 10 DNS lookups allowed per check.
; - The record there is not known here, so the count is a minimum.
; RFC 7208 section 5.2`);
  });

  it('explains a qualifier', () => {
    checkHover(`
@ TXT "v=spf1 mx ‸~all"
;                ^
; SPF qualifier ~
; Softfail: matching senders are probably not authorised; receivers accept the mail and mark it as suspicious.
; RFC 7208 section 4.6.2 · RFC 7208 section 8.5`);
  });

  it('explains a macro', () => {
    checkHover(`
@ TXT "v=spf1 exists:%{L‸2r-}._spf.example.com -all"
;                    ^^^^^^^
; SPF macro %{L2r-}
; The part of the sender’s address before the @.
; - Its parts are separated at -, not at dots.
; - Its parts are reversed.
; - Only the last 2 parts of it.
; - Upper case: characters not allowed in a URL are percent-encoded.
; RFC 7208 section 7.2`);
  });

  it.each([
    ['v=spf1 -all ‸mx', '- Unreachable: it follows all.'],
    ['v=spf1 ‸redirect=a.example -all', '- Ignored: this record contains all.'],
    ['v=spf1 ‸exp=a.example -all', '- Costs no DNS lookup.'],
    ['v=spf1 ‸foo=bar -all', 'Not a modifier of any standard; receivers ignore it.'],
    ['v=spf1 ‸foo:bar -all', 'Not an SPF mechanism.'],
    ['v=spf1 ip6:2001:db8‸::/32 -all', '- From 2001:db8:: to 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff.'],
    ['v=spf1 ‸ptr:a.example -all', '- Matches host names at or below a.example.'],
    ['v=spf1 exists:a%‸_b.example -all', 'A space.'],
    ['v=spf1 ip4:{{‸ ip }} -all', '- Part of this value is filled in elsewhere and unknown here.'],
    ['v=spf1 mx -all‸', 'Matches every sender'],
    ['v=spf1 include:‸_spf.google.com -all', '- Sender: Google Workspace.'],
    ['v=spf1 include:‸mailgun.org -all', '- Costs 5 of the 10 DNS lookups allowed per check.'],
    ['v=spf1 include:‸zoho.com -all', '- Costs at least 5 of the 10 DNS lookups allowed per check.'],
    ['v=spf1 a:‸dispatch-us.ppe-hosted.com -all', '- Sender: Proofpoint Essentials.'],
  ])('%s', (value, expected) => {
    expect(plainHover('@', value)).toContain(expected);
  });

  it('is silent between terms', () => {
    expect(plainHover('@', 'v=spf1  ‸  mx -all')).toBeUndefined();
  });
});

describe('SPF facts', () => {
  it.each([...mechanisms, ...modifiers, ...qualifiers, ...macros].map((fact) => fact.text))('explain %s', (id) => {
    expect(catalogueOf('en').get(id)).toMatch(/\.$/);
    expect(catalogueOf('ro').get(id)).toMatch(/\.$/);
  });
});
