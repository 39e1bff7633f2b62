import { describe, expect, it } from 'vitest';
import { rename, renameTarget } from '../../../../server/src/features/names/rename';
import { render } from '../../../../server/src/messages/render';
import { applyEdits } from '../../../../server/src/text/apply-edits';
import { scene } from '../pictures';

type Files = Parameters<typeof scene>[0];

/** Every file after the rename; a text alone is one file. */
function check(files: Files, newName: string, expected: Files): void {
  const { workspace, uri, offset } = scene(files);
  const renamed = rename(workspace, uri, offset, newName);
  if (renamed.kind === 'refused') throw new Error(render(renamed.reason, 'en'));
  const after = Object.fromEntries(
    workspace.uris().map((each) => {
      return [each, applyEdits(workspace.document(each)?.getText() ?? '', renamed.edits.get(each) ?? [])];
    }),
  );
  expect(typeof expected === 'string' ? after[uri] : after).toEqual(expected);
}

function refusal(files: Files, newName: string): string {
  const { workspace, uri, offset } = scene(files);
  const renamed = rename(workspace, uri, offset, newName);
  return renamed.kind === 'refused' ? render(renamed.reason, 'en') : 'renamed';
}

const HEAD = '$ORIGIN example.com.\n@ SOA ns hostmaster 1 3600 600 86400 60\n';
const URI = 'file:///zones/example.com.zone';

describe('a rename', () => {
  it('keeps relative and absolute spellings, and leaves similar names alone', () => {
    check(
      `${HEAD}@ MX 10 ma|il\n@ TXT "v=spf1 a:mail.example.com exists:%{i}.mail.example.com -all"\n` +
        'imap CNAME mail.example.com.\nmail A 192.0.2.1\n  AAAA 2001:db8::1\nxmail CNAME MAIL\nmail2 CNAME mail.example.net.\n',
      'mx1',
      `${HEAD}@ MX 10 mx1\n@ TXT "v=spf1 a:mx1.example.com exists:%{i}.mx1.example.com -all"\n` +
        'imap CNAME mx1.example.com.\nmx1 A 192.0.2.1\n  AAAA 2001:db8::1\nxmail CNAME mx1\nmail2 CNAME mail.example.net.\n',
    );
  });

  it('reads the new name as it reads the old one', () => {
    const after = `${HEAD}@ MX 10 mx1\nmx1 A 192.0.2.1\n`;
    check(`${HEAD}@ MX 10 mail\nma|il A 192.0.2.1\n`, 'mx1', after);
    check(`${HEAD}@ MX 10 mail\nma|il A 192.0.2.1\n`, 'MX1.example.com.', after);
    check(`${HEAD}@ MX 10 mail\nma|il A 192.0.2.1\n`, 'mail', `${HEAD}@ MX 10 mail\nmail A 192.0.2.1\n`);
  });

  it('takes along what is published about a name, not the hosts below it', () => {
    check(
      `${HEAD}ma|il A 192.0.2.1\n_25._tcp.mail TLSA 3 1 1 00\n_dmarc.mail TXT "v=DMARC1; p=none"\na.mail A 192.0.2.2\n`,
      'mx1',
      `${HEAD}mx1 A 192.0.2.1\n_25._tcp.mx1 TLSA 3 1 1 00\n_dmarc.mx1 TXT "v=DMARC1; p=none"\na.mail A 192.0.2.2\n`,
    );
  });

  it('writes in full what is no longer below the origin', () => {
    check(
      `${HEAD}$ORIGIN mail.example.com.\n|@ A 192.0.2.1\n_25._tcp TLSA 3 1 1 00\nx A 192.0.2.2\n`,
      'mx1.example.com.',
      `${HEAD}$ORIGIN mail.example.com.\nmx1.example.com. A 192.0.2.1\n_25._tcp.mx1.example.com. TLSA 3 1 1 00\nx A 192.0.2.2\n`,
    );
  });

  it('reaches included files, other zones and Terraform', () => {
    const terraform = (name: string) =>
      `resource "aws_route53_record" "imap" {\n  zone_id = "Z1"\n  name = "imap"\n  type = "CNAME"\n  records = ["${name}.example.com"]\n}\n`;
    check(
      {
        [URI]: `${HEAD}$INCLUDE hosts.zone\nma|il A 192.0.2.1\n`,
        'file:///zones/hosts.zone': '@ MX 10 mail\n',
        'file:///zones/net.zone':
          '$ORIGIN example.net.\n@ SOA ns host 1 1 1 1 1\n@ MX 10 mail.example.com.\nmail A 192.0.2.9\n',
        'file:///zones/main.tf': terraform('mail'),
      },
      'mx1',
      {
        [URI]: `${HEAD}$INCLUDE hosts.zone\nmx1 A 192.0.2.1\n`,
        'file:///zones/hosts.zone': '@ MX 10 mx1\n',
        'file:///zones/net.zone':
          '$ORIGIN example.net.\n@ SOA ns host 1 1 1 1 1\n@ MX 10 mx1.example.com.\nmail A 192.0.2.9\n',
        'file:///zones/main.tf': terraform('mx1'),
      },
    );
  });

  it('writes the part of a name that a resource has of its own', () => {
    const resource = (mail: string) => `locals {
  zone = "example.com"
}
resource "aws_route53_zone" "z" {
  name = local.zone
}
resource "aws_route53_record" "mail" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "${mail}.\${local.zone}"
  type    = "A"
  records = ["192.0.2.1"]
}
resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.z.zone_id
  name    = local.zone
  type    = "MX"
  records = ["10 ${mail}.\${local.zone}"]
}
`;
    const uri = 'file:///zones/main.tf';
    check({ [uri]: resource('ma|il').replace('10 ma|il', '10 mail') }, 'mx1.example.com', {
      [uri]: resource('mx1'),
      [URI]: '',
    });
  });

  it('renames the record that accepts reports about a name', () => {
    check(
      {
        [URI]: `${HEAD}su|b A 192.0.2.1\n_dmarc.sub TXT "v=DMARC1; p=none; rua=mailto:d@reports.net"\n`,
        'file:///zones/reports.zone': '$ORIGIN reports.net.\nsub.example.com._report._dmarc TXT "v=DMARC1"\n',
      },
      'dept',
      {
        [URI]: `${HEAD}dept A 192.0.2.1\n_dmarc.dept TXT "v=DMARC1; p=none; rua=mailto:d@reports.net"\n`,
        'file:///zones/reports.zone': '$ORIGIN reports.net.\ndept.example.com._report._dmarc TXT "v=DMARC1"\n',
      },
    );
  });
});

describe('a rename is refused', () => {
  const zone = `${HEAD}ma|il A 192.0.2.1\nwww A 192.0.2.2\n_dmarc.mail TXT "v=DMARC1; p=none"\n_dmarc.x TXT "v=DMARC1; p=none"\n`;

  it.each([
    ['', '`` is not a valid domain name'],
    ['a b', '`a b` is not a valid domain name'],
    ['a..b', '`a..b` is not a valid domain name'],
    ['a;b', '`a;b` is not a valid domain name'],
    ['x'.repeat(64), `\`${'x'.repeat(64)}\` is not a valid domain name`],
    ['www', '`www.example.com` already has records: both names would become one'],
    ['x', '`_dmarc.x.example.com` already has records: both names would become one'],
    ['mail.example.net.', '`mail.example.net` is outside the zone example.com'],
  ])('for the name `%s`', (name, reason) => {
    expect(refusal(zone, name)).toBe(reason);
  });

  it.each([
    [
      'the apex',
      `${HEAD}|@ A 192.0.2.1\n`,
      '`example.com` is the name of a whole zone, which cannot be renamed record by record',
    ],
    [
      'a name of others',
      `${HEAD}@ MX 10 mx.exam|ple.net.\n`,
      '`mx.example.net` has no records in this workspace, so it cannot be renamed here',
    ],
    ['text without a name', `${HEAD}@ TXT "so|me text"\n`, 'No domain name here to rename'],
    ['a mechanism without one', `${HEAD}w TXT "v=spf1 |a -all"\n`, 'No domain name here to rename'],
    [
      'a delegated name',
      `${HEAD}su|b NS ns.example.net.\n`,
      '`sub.example.com` is at or below a delegation: its records belong to another zone',
    ],
  ])('for %s', (_, text, reason) => {
    expect(refusal(text, 'new')).toBe(reason);
    const { workspace, uri, offset } = scene(text);
    expect(renameTarget(workspace, uri, offset).kind).toBe('refused');
  });

  it('where another zone reads the same text', () => {
    const files = {
      [URI]: `${HEAD}$INCLUDE hosts.zone\n`,
      'file:///zones/net.zone': '$ORIGIN example.net.\n@ SOA ns host 1 1 1 1 1\n$INCLUDE hosts.zone\n',
      'file:///zones/hosts.zone': 'ma|il A 192.0.2.1\n',
    };
    expect(refusal(files, 'mx1')).toMatch(/the same text also forms other records/);
  });

  it('where a local is used by other records as well', () => {
    const text = `locals {
  mail = "mail.example.com"
}
resource "aws_route53_zone" "z" {
  name = "example.com"
}
resource "aws_route53_record" "mail" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "|mail"
  type    = "A"
  records = ["192.0.2.1"]
}
resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.z.zone_id
  name    = ""
  type    = "MX"
  records = ["10 \${local.mail}"]
}
resource "aws_route53_record" "txt" {
  zone_id = aws_route53_zone.z.zone_id
  name    = "t"
  type    = "TXT"
  records = [local.mail]
}
`;
    expect(refusal({ 'file:///zones/main.tf': text }, 'mx1')).toMatch(/the same text also forms other records/);
  });
});
