import { expect, it } from 'vitest';
import { definitions } from '../../../../server/src/features/names/definition';
import { drawn, scene } from '../pictures';

/** Draws what a jump from the cursor selects. */
function check(files: Parameters<typeof scene>[0], picture: string): void {
  const { workspace, uri, offset } = scene(files);
  const found = definitions(workspace, uri, offset);
  expect(
    drawn(
      workspace,
      found.map(({ selection }) => selection),
    ),
  ).toBe(picture.replace(/^\n/, '').trimEnd());
}

const HEAD = '$ORIGIN example.com.\n@ SOA ns hostmaster 1 3600 600 86400 60\n';

it.each([
  ['a relative target', '@ MX 10 ma|il\nmail A 192.0.2.1'],
  ['an absolute target', '@ NS |mail.example.com.\nmail A 192.0.2.1'],
  ['an escaped target', '@ CNAME \\109ai|l\nmail A 192.0.2.1'],
  ['an SPF mechanism', '@ TXT "v=spf1 a:ma|il.example.com -all"\nmail A 192.0.2.1'],
  ['the end of a name', '_sip._tcp SRV 0 0 5060 mail|\nmail A 192.0.2.1'],
])('leads from %s to its records', (_, text) => {
  check(`${HEAD}${text}`, '\nmail A 192.0.2.1\n^^^^');
});

it('leads to addresses before other records of a host, and from its owner to its first record', () => {
  check(`${HEAD}@ MX 10 ma|il\nmail TXT "x"\n  A 192.0.2.1`, '\n  A 192.0.2.1\n  ^');
  check(`${HEAD}ma|il TXT "x"\n  A 192.0.2.1`, '\nmail TXT "x"\n^^^^');
});

it('leads from an include to the SPF record of its target', () => {
  check(
    `${HEAD}_spf A 192.0.2.9\n  TXT "v=spf1 -all"\n@ TXT "v=spf1 include:_sp" "f.exam|ple.com -all"`,
    '\n  TXT "v=spf1 -all"\n  ^^^',
  );
});

it('leads from a mechanism without a name to the records of the owner', () => {
  check(`${HEAD}@ TXT "v=spf1 m|x -all"\n  MX 10 mail.example.com.`, '\n  MX 10 mail.example.com.\n  ^^');
});

it('leads across files, to each zone that has the name', () => {
  check(
    {
      'file:///zones/example.com.zone': `${HEAD}@ CNAME www.exa|mple.net.\n`,
      'file:///zones/inside.zone': '$ORIGIN example.net.\nwww A 192.0.2.1\n',
      'file:///zones/outside.zone': '$ORIGIN example.net.\nwww A 198.51.100.1\n',
    },
    `
inside.zone:
www A 192.0.2.1
^^^
outside.zone:
www A 198.51.100.1
^^^`,
  );
});

it('leads from a report address to the record that accepts its reports', () => {
  check(
    {
      'file:///zones/example.com.zone': `${HEAD}_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@re|ports.net"\n`,
      'file:///zones/reports.zone':
        '$ORIGIN reports.net.\n@ MX 10 mx\nmx A 192.0.2.1\nexample.com._report._dmarc TXT "v=DMARC1"\n',
    },
    `
reports.zone:
example.com._report._dmarc TXT "v=DMARC1"
^^^^^^^^^^^^^^^^^^^^^^^^^^`,
  );
});

it('leads to the wildcard that answers for a name without records', () => {
  check(`${HEAD}@ MX 10 a.x|.example.com.\n*.x A 192.0.2.1`, '\n*.x A 192.0.2.1\n^^^');
});

it('leads to an included file', () => {
  const { workspace, offset, uri } = scene({
    'file:///zones/example.com.zone': `${HEAD}$INCLUDE "ho|sts.zone"\n`,
    'file:///zones/hosts.zone': 'www A 192.0.2.1\n',
  });
  const [found] = definitions(workspace, uri, offset);
  expect([found?.target.anchor.uri, found?.target.start]).toEqual(['file:///zones/hosts.zone', 0]);
});

it('leads from Terraform to a zone file, and to a resource', () => {
  const terraform = `resource "aws_route53_record" "mx" {
  zone_id = "Z1"
  name    = "example.com"
  type    = "MX"
  records = ["10 mail.ex|ample.com"]
}
`;
  check(
    {
      'file:///zones/main.tf': terraform,
      'file:///zones/example.com.zone': `${HEAD}mail A 192.0.2.1\n`,
      'file:///zones/hosts.tf': terraform
        .replace('|', '')
        .replace('"mx"', '"host"')
        .replace('"MX"', '"A"')
        .replace('"example.com"', '"mail.example.com"')
        .replace('10 mail.example.com', '192.0.2.1'),
    },
    `
example.com.zone:
mail A 192.0.2.1
^^^^
hosts.tf:
  name    = "mail.example.com"
             ^^^^^^^^^^^^^^^^`,
  );
});

it.each([
  ['a name without records', `${HEAD}@ MX 10 go|ne\n`],
  ['text that holds no name', `${HEAD}@ TXT "some te|xt"\n`],
  ['a comment', `${HEAD}; see ma|il\nmail A 192.0.2.1\n`],
  ['a name with macros alone', `${HEAD}@ TXT "v=spf1 exists:%{|i} -all"\n`],
  ['a file that does not exist', `${HEAD}$INCLUDE go|ne.zone\n`],
])('leads nowhere from %s', (_, text) => {
  check(text, '');
});
