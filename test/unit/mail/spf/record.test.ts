import { describe, expect, test } from 'vitest';
import { parseSpf, type Term } from '../../../../server/src/mail/spf/record';
import { HOLE } from '../../../../server/src/text/octets';

/** The terms as they were understood: `-include(a.example)`, `?unknown`. Invalid ones in brackets. */
function read(value: string): string {
  return parseSpf(value).terms.map(readTerm).join(' ');
}

function readTerm(term: Term): string {
  const text = understood(term);
  return term.valid ? text : `[${text}]`;
}

function understood(term: Term): string {
  switch (term.kind) {
    case 'unknown':
      return term.hasHole ? '…' : 'unknown';
    case 'modifier':
      return `${term.name}=(${term.domain?.text ?? ''})`;
    case 'mechanism': {
      const { qualifier, name, domain, network, cidr } = term;
      const address =
        network === undefined ? undefined : network.network === undefined ? '?' : String(network.network.prefix);
      const prefix = cidr.span === undefined ? '' : `/${String(cidr.ip4)}//${String(cidr.ip6)}`;
      return `${qualifier}${name}(${domain?.text ?? address ?? ''})${prefix}`;
    }
  }
}

describe('terms', () => {
  test.each([
    ['v=spf1 a MX -all', '+a() +mx() -all()'],
    ['v=spf1 ~a:mail.example.com/24//64 ?mx//64', '~a(mail.example.com)/24//64 ?mx()/32//64'],
    ['v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::1', '+ip4(24) +ip6(128)'],
    ['v=spf1 exists:%{i}._spf.%{d} redirect=_spf.example.com', '+exists(%{i}._spf.%{d}) redirect=(_spf.example.com)'],
    ['v=spf1 a:foo:bar/baz.example.com', '+a(foo:bar/baz.example.com)'],
    ['v=spf1 a:%{d}/24 a:%{d/}.example', '+a(%{d})/24//128 +a(%{d/}.example)'],
    ['v=spf1 inlude:a.example foo=bar', '[unknown] foo=()'],
  ])('%s', (value, terms) => {
    expect(read(value)).toBe(terms);
  });

  test('the intention is recognised, though receivers cannot read it', () => {
    expect(read('v=spf1 - all')).toBe('-all()');
    expect(read('v=spf1 include: a.example')).toBe('+include(a.example)');
    expect(read('v=spf1 ip4 192.0.2.1')).toBe('+ip4(32)');
    expect(read('v=spf1 ~ip4:192.0.2.1,192.0.2.2')).toBe('~ip4(32) ~ip4(32)');
    expect(read('v=spf1 mx-all')).toBe('+mx() -all()');
    expect(read('"v=spf1 mx -all"')).toBe('+mx() -all()');
  });

  test('typographic marks are read as the plain ones, and the term is invalid', () => {
    expect(read('v=spf1 mx \xE2\x80\x9C~all\xE2\x80\x9C')).toBe('+mx() [~all()]');
    expect(read('v=spf1\xC2\xA0mx \xE2\x80\x93all')).toBe('+mx() [-all()]');
  });
});

describe('unknown text is not wrong', () => {
  test.each([
    [`v=spf1 ${HOLE} -all`, '… -all()'],
    [`v=spf1${HOLE}`, '…'],
    [`v=spf1 ip4:${HOLE} ip4:${HOLE}/24 ip4:192.0.2.0/${HOLE}`, '+ip4(?) +ip4(?) +ip4(?)'],
    [
      `v=spf1 include:${HOLE} a:${HOLE}/24 a:${HOLE}.example.com`,
      `+include(${HOLE}) +a(${HOLE})/24//128 +a(${HOLE}.example.com)`,
    ],
    [`v=spf1 ${HOLE}:a.example ~${HOLE} ${HOLE}all`, '… … …'],
    [`v=spf1 exists:%{${HOLE}}.example %${HOLE}`, `+exists(%{${HOLE}}.example) …`],
  ])('%j', (value, terms) => {
    expect(read(value)).toBe(terms);
    expect(parseSpf(value).problems).toEqual([]);
  });
});

test('one fault is one problem', () => {
  for (const value of [
    'v=spf1 a:192.0.2.1',
    'v=spf1 ip4:x.x.x.x',
    'v=spf1 include:%(d)',
    'v=spf1 redirect:a.example',
    'v=spf1 -redirect=a.example',
    'v=spf1 include=%{x}',
    'v=spf1 ip4:192.0.2.1,192.0.2.2',
    'v=spf1 include:a.example:25/24',
    'v=spf1 m\xC3\xBC:x',
    'v=spf1 all:%',
  ]) {
    expect(
      parseSpf(value).problems.map(({ kind }) => kind),
      value,
    ).toHaveLength(1);
  }
});
