import { expect, it } from 'vitest';
import { highlights, references } from '../../../../server/src/features/names/references';
import { drawn, scene } from '../pictures';

function check(files: Parameters<typeof scene>[0], picture: string, includeDeclaration = true): void {
  const { workspace, uri, offset } = scene(files);
  const found = references(workspace, uri, offset, includeDeclaration);
  expect(drawn(workspace, found)).toBe(picture.replace(/^\n/, '').trimEnd());
}

const HEAD = '$ORIGIN example.com.\n@ SOA ns hostmaster 1 3600 600 86400 60\n';

const ZONE = `${HEAD}@ MX 10 MAIL
@ TXT "v=spf1 a:mail.example.com a:xmail.example.com exists:%{i}.mail.example.com -all"
imap CNAME mail.example.com.
m|ail A 192.0.2.1
 TXT "mail"
xmail A 192.0.2.1
`;

it('finds a name in every spelling, and no other name', () => {
  check(
    ZONE,
    `
@ MX 10 MAIL
        ^^^^
@ TXT "v=spf1 a:mail.example.com a:xmail.example.com exists:%{i}.mail.example.com -all"
                ^^^^^^^^^^^^^^^^                                 ^^^^^^^^^^^^^^^^
imap CNAME mail.example.com.
           ^^^^^^^^^^^^^^^^^
mail A 192.0.2.1
^^^^`,
  );
});

it('leaves owners out where they are not wanted', () => {
  check(`${HEAD}@ MX 10 ma|il\nmail A 192.0.2.1\n`, '\n@ MX 10 mail\n        ^^^^', false);
});

it('finds the origin itself, written as `@`', () => {
  check(
    `${HEAD}$ORIGIN sub.example.com.\n@ A 192.0.2.1\nwww CNAME @\n$ORIGIN example.com.\nx CNAME su|b\n`,
    `
@ A 192.0.2.1
^
www CNAME @
          ^
x CNAME sub
        ^^^`,
  );
});

it('finds names across files and languages, a text that two zones include once', () => {
  check(
    {
      'file:///zones/example.com.zone': `${HEAD}$INCLUDE hosts.zone\nma|il A 192.0.2.1\n`,
      'file:///zones/hosts.zone': '@ MX 10 mail.example.com.\n',
      'file:///zones/other.zone': '$ORIGIN example.net.\n@ SOA ns host 1 1 1 1 1\n$INCLUDE hosts.zone\n',
      'file:///zones/main.tf':
        'resource "aws_route53_record" "imap" {\n  zone_id = "Z1"\n  name = "imap.example.com"\n  type = "CNAME"\n  records = ["mail.example.com"]\n}\n',
    },
    `
example.com.zone:
mail A 192.0.2.1
^^^^
hosts.zone:
@ MX 10 mail.example.com.
        ^^^^^^^^^^^^^^^^^
main.tf:
  records = ["mail.example.com"]
              ^^^^^^^^^^^^^^^^`,
  );
});

it('finds the policies whose reports a record accepts', () => {
  check(
    {
      'file:///zones/example.com.zone': `${HEAD}_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@reports.net"\n`,
      'file:///zones/reports.zone': '$ORIGIN reports.net.\nexample.com._rep|ort._dmarc TXT "v=DMARC1"\n',
    },
    `
example.com.zone:
_dmarc TXT "v=DMARC1; p=none; rua=mailto:d@reports.net"
                                           ^^^^^^^^^^^`,
    false,
  );
});

it('finds nothing where there is no name', () => {
  check(`${HEAD}@ A 192.0|.2.1\n`, '');
});

it('highlights owners as written and the rest as read, in one document', () => {
  const { workspace, uri, offset } = scene({
    'file:///zones/example.com.zone': ZONE,
    'file:///zones/other.zone': '$ORIGIN example.net.\n@ MX 10 mail.example.com.\n',
  });
  const found = highlights(workspace, uri, offset);
  expect(found.map(({ kind }) => kind)).toEqual(['read', 'read', 'read', 'read', 'write']);
  expect(new Set(found.map(({ place }) => place.anchor.uri))).toEqual(new Set([uri]));
});
