import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/messages/render';
import { fixed, findingsOf, type CheckOptions } from '../../check';

const rule = 'spf/too-many-lookups';

const eight = 'exists:%{i}.a exists:%{i}.b exists:%{i}.c exists:%{i}.d '.repeat(2);
const head = '$ORIGIN example.com.\n@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300\n';

function titles(text: string, wanted = rule, options: CheckOptions = {}): string[] {
  return findingsOf(text, wanted, options).flatMap(({ fixes }) => fixes.map(({ title }) => render(title, 'en')));
}

/** The text after the first fix whose title names the term. */
function flat(text: string, term: string, options: CheckOptions = {}): string {
  const title = titles(text, rule, options).find((candidate) => candidate.includes(`\`${term}\``));
  return fixed(rule, text, { ...options, title: title ?? term });
}

/** As many strings as the text needs. */
function strings(text: string): string {
  return (text.match(/.{1,255}/g) ?? []).map((part) => `"${part}"`).join(' ');
}

/** That many networks, which do not touch each other. */
function networks(count: number): string {
  return Array.from({ length: count }, (_, i) => `ip4:198.51.${String(100 + (i >> 7))}.${String(2 * (i & 127))}`).join(
    ' ',
  );
}

describe('an include is replaced by its addresses', () => {
  const zone = (record: string, rest: string) => `${head}@ TXT "v=spf1 ${eight}${record} -all"\n${rest}`;

  it('those of everything below it, merged, with its qualifier and what is before it', () => {
    const rest = `_a TXT "v=spf1 -ip4:192.0.2.7 ip4:192.0.2.4/30 include:_b.example.com redirect=_c.example.com"
_b TXT "v=spf1 ip4:192.0.2.0 ip4:192.0.2.1 ?ip4:203.0.113.0/24 a:mail.example.com ~all"
_c TXT "v=spf1 ip4:203.0.113.0/23 mx:example.com -all"
@ MX 10 mail
mail A 198.51.100.1
mail AAAA 2001:db8::1
`;
    const own = 'ip4:198.51.100.1 ?include:_a.example.com';
    expect(titles(zone(own, rest))).toEqual([
      'Replace `?include:_a.example.com` with its 5 address ranges (13 → 8 lookups; needs manual updates later)',
    ]);
    const list = '?ip4:192.0.2.0/31 ?ip4:192.0.2.4/31 ?ip4:192.0.2.6 ?ip4:203.0.112.0/23 ?ip6:2001:db8::1';
    expect(flat(zone(own, rest), '?include:_a.example.com')).toBe(
      `${head}; flattened from ?include:_a.example.com on 2026-11-24\n@ TXT "v=spf1 ${eight}ip4:198.51.100.1 ${list} -all"\n${rest}`,
    );
  });

  it('only if all of them are known', () => {
    const include = (record: string) => titles(zone('include:_a.example.com', `_a TXT "${record}"\n`));
    expect(include('v=spf1 mx a a:x.example.com ip4:192.0.2.1 -all')).toHaveLength(1);
    const more = [
      'include:amazonses.com',
      'include:nobody.example.net',
      'a:mail.example.net',
      'ptr',
      'exists:x.example.com',
      'include:_none.example.com',
      'include:example.com',
      'inlude:x',
      'ip4:0.0.0.0/0',
      '+all',
    ];
    for (const term of more) expect(include(`v=spf1 mx a ip4:192.0.2.1 ${term} -all`), term).toEqual([]);
    expect(include('v=spf1 mx a a:x.example.com -all')).toEqual([
      'Remove `include:_a.example.com`, which adds no address (12 → 8 lookups)',
    ]);
  });

  it('those are offered first that save most, and three at most', () => {
    const rest = ['a', 'b', 'c', 'd'].map(
      (name, i) => `_${name} TXT "v=spf1 ${'a:m.example.com '.repeat(i)}ip4:192.0.2.${String(i)} -all"`,
    );
    const record = 'include:_a.example.com include:_b.example.com include:_c.example.com include:_d.example.com';
    const found = titles(zone(record, rest.join('\n')));
    expect(found.map((title) => /_(.)\.example/.exec(title)?.[1])).toEqual(['d', 'c', 'b']);
  });

  it('when the limit is near as well', () => {
    const rest = '_a TXT "v=spf1 ip4:192.0.2.1 -all"\n';
    expect(titles(zone('include:_a.example.com', rest), 'spf/near-lookup-limit')).toEqual([
      'Replace `include:_a.example.com` with its address range (9 → 8 lookups; needs manual updates later)',
    ]);
  });
});

describe('the record stays as it is written', () => {
  const rest = `_a TXT "v=spf1 a:m.example.com a:m.example.com ${networks(9)} -all"\nm A 192.0.2.1\n`;

  it('in parentheses, with comments, in several strings', () => {
    const record = (list: string) => `@ 300 IN TXT ( ; ours
    "v=spf1 ${eight}" ; eight
    "${list} "
    "-all" )
`;
    expect(flat(`${head}${record('include:_a.example.com')}${rest}`, 'include:_a.example.com')).toBe(
      `${head}; flattened from include:_a.example.com on 2026-11-24\n${record(`ip4:192.0.2.1 ${networks(9)}`)}${rest}`,
    );
  });

  it('and its strings hold 255 octets', () => {
    const before = `${head}@ TXT "v=spf1 ${eight}include:_a.example.com -all"\n${rest}`;
    const after = flat(before, 'include:_a.example.com');
    const [, first = '', second = ''] = /^@ TXT "(.*)" "(.*)"$/m.exec(after) ?? [];
    expect(first.length).toBeLessThanOrEqual(255);
    expect(first + second).toBe(`v=spf1 ${eight}ip4:192.0.2.1 ${networks(9)} -all`);
    expect(
      findingsOf(after, [
        'txt/string-too-long',
        'zone/syntax',
        'zone/invalid-rdata',
        'zone/invalid-name',
        'zone/duplicate-record',
        'spf/too-many-lookups',
      ]),
    ).toEqual([]);
  });

  it('with its line ends and its byte order mark', () => {
    const before = `\uFEFF@ TXT "v=spf1 ${eight}include:_a.example.com -all"\r\n$ORIGIN example.com.\r\n_a TXT "v=spf1 mx:example.com mx:example.com mx:example.com ip4:192.0.2.1 -all"\r\n@ MX 0 .\r\n`;
    const after = flat(before, 'include:_a.example.com', { origin: 'example.com' });
    expect(after.startsWith('\uFEFF; flattened from include:_a.example.com on 2026-11-24\r\n@ TXT "v=spf1')).toBe(true);
  });
});

describe('a list over 450 octets goes into records of its own', () => {
  const a = (count: number, hosts = 4) =>
    `_a TXT ${strings(`v=spf1 ${'a:m.example.com '.repeat(hosts)}${networks(count)} -all`)}\nm A 192.0.2.1\n`;
  const record = (terms: string, owner = '@') => `${owner} 300 IN TXT "v=spf1 ${eight}${terms} -all"\n`;

  it('after the record, under names that are free', () => {
    const taken = '_spf1 TXT "v=spf1 -all"\n';
    const before = `${head}${record('include:_a.example.com')}\tTXT "other"\n${a(40)}${taken}`;
    expect(titles(before)).toEqual([
      'Move the 41 address ranges of `include:_a.example.com` into `_spf2.example.com, _spf3.example.com` (13 → 10 lookups; needs manual updates later)',
    ]);
    const after = flat(before, 'include:_a.example.com');
    const lines = after.split('\n');
    expect(lines.slice(2, 5)).toEqual([
      '; flattened from include:_a.example.com on 2026-11-24',
      record('include:_spf2.example.com include:_spf3.example.com').trimEnd(),
      '\tTXT "other"',
    ]);
    const added = lines.slice(5, 7).map((line) => /^(_spf[23] 300 IN TXT) "(v=spf1 ip4.*)" "(.*) -all"$/.exec(line));
    expect(added.map((match) => match?.[1])).toEqual(['_spf2 300 IN TXT', '_spf3 300 IN TXT']);
    expect(added.every((match) => (match?.[2] ?? '').length === 255)).toBe(true);
    expect(added.map((match) => `${match?.[2] ?? ''}${match?.[3] ?? ''}`.replace('v=spf1 ', '')).join(' ')).toBe(
      `ip4:192.0.2.1 ${networks(40)}`,
    );
    expect(
      findingsOf(after, [
        'txt/string-too-long',
        'zone/syntax',
        'zone/invalid-rdata',
        'zone/invalid-name',
        'zone/duplicate-record',
        rule,
        'spf/missing-all',
      ]),
    ).toEqual([]);
  });

  it('spelt like their neighbour', () => {
    const before = `example.com. 60 SOA ns1 h 1 7200 900 1209600 300\nexample.com. TXT (\n "v=spf1 ${eight}"\n "include:_a.example.com -all" )\n${a(20, 3).replace('_a', '_a.example.com.').replace('\nm ', '\nm.example.com. ')}`;
    const after = flat(before, 'include:_a.example.com');
    expect(after).toContain(
      '\n "include:_spf1.example.com -all" )\n_spf1.example.com. TXT "v=spf1 ip4:192.0.2.1 ip4:198.51.100.0 ',
    );
    expect(
      findingsOf(after, [
        'txt/string-too-long',
        'zone/syntax',
        'zone/invalid-rdata',
        'zone/invalid-name',
        'zone/duplicate-record',
        rule,
      ]),
    ).toEqual([]);
  });

  it('but not if that saves nothing, or the name is unknown', () => {
    expect(titles(`${head}${record('include:_a.example.com a a')}${a(40, 1)}`)).toEqual([]);
    const nameless = `${record('include:_a.example.com')}$ORIGIN example.com.\n${a(40)}`;
    expect(titles(nameless)).toEqual([]);
  });
});

describe('Terraform', () => {
  const record = (name: string, type: string, value: string) => `resource "digitalocean_record" "${name}-${type}" {
  domain = "example.com"
  name   = "${name}"
  type   = "${type}"
  value  = "${value}"
}
`;
  const others =
    record('_a', 'TXT', `v=spf1 ip4:192.0.2.1 ${'a:m.example.com '.repeat(5)}-all`) +
    record('m', 'A', '192.0.2.9') +
    record('m', 'AAAA', '2001:db8::9');
  const own = (list: string) => record('@', 'TXT', `v=spf1 ${'a:m.example.com '.repeat(6)}${list} -all`);

  it('gets its comment above the resource', () => {
    expect(flat(own('include:_a.example.com') + others, 'include:_a.example.com', { host: 'terraform' })).toBe(
      `# flattened from include:_a.example.com on 2026-11-24\n${own('ip4:192.0.2.1 ip4:192.0.2.9 ip6:2001:db8::9')}${others}`,
    );
  });

  it('gets a resource beside it instead of a text that some providers do not split', () => {
    const long = own(`${networks(7)} include:_a.example.com`) + others;
    expect(flat(long, 'include:_a.example.com', { host: 'terraform' })).toContain(`include:_spf1.example.com -all"
}

resource "digitalocean_record" "spf1" {
  domain = "example.com"
  name   = "_spf1"
  type   = "TXT"
  value  = "v=spf1 ip4:192.0.2.1 ip4:192.0.2.9 ip6:2001:db8::9 -all"
}
`);
  });
});
