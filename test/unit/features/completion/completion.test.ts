import { describe, expect, it } from 'vitest';
import { completionAt } from '../../../../server/src/features/completion/completion-at';
import type { Proposal } from '../../../../server/src/features/completion/proposal';
import { defaultConfig } from '../../../../server/src/config/config';
import { createDocument } from '../../../../server/src/sources/document';
import { absolute } from '../../../../server/src/text/span';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

/** What is proposed at the `|`, and what the text becomes if a proposal is taken. */
function at(
  marked: string,
  language: 'zone' | 'terraform' = 'zone',
  uri = language === 'zone' ? 'file:///zones/example.com.zone' : 'file:///zones/main.tf',
) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const config = { ...defaultConfig, dnsMode: 'workspace' as const };
  const workspace = new Workspace({
    files: noFiles,
    roots: [],
    trusted: true,
    allowOutside: false,
    config: () => config,
  });
  workspace.open(createDocument(uri, language === 'zone' ? 'dns-zone' : 'terraform', text));
  const { proposals, isCut } = completionAt(workspace, uri, offset, 'en');
  const taken = (label: string) => {
    const found = proposals.find((proposal) => proposal.label === label);
    if (found === undefined) return `no ${label} among ${proposals.map((each) => each.label).join(', ')}`;
    const { start, end } = absolute(found.place);
    return text.slice(0, start) + found.text + text.slice(end);
  };
  return {
    proposals,
    isCut,
    labels: proposals.map(({ label }) => label),
    taken,
    detailOf: (label: string) => detail(proposals, label),
  };
}

function detail(proposals: readonly Proposal[], label: string): string | undefined {
  return proposals.find((proposal) => proposal.label === label)?.detail;
}

const ZONE = '$ORIGIN example.com.\n$TTL 300\n@ SOA ns host 1 3600 600 86400 60\n@ NS ns\nns A 192.0.2.1\n';

it('proposes names of the workspace with an SPF record for an include', () => {
  const zone = `${ZONE}_spf TXT "v=spf1 ip4:192.0.2.1 -all"\nold._spf TXT "verification"\nbulk TXT "v=spf1 -all"\n`;
  const { labels, taken } = at(`${zone}@ TXT "v=spf1 include:| -all"`);
  expect(labels.slice(0, 2)).toEqual(['_spf.example.com', expect.stringContaining('include:')]);
  expect(taken('_spf.example.com')).toBe(`${zone}@ TXT "v=spf1 include:_spf.example.com -all"`);
  expect(at(`${zone}@ TXT "v=spf1 redirect=bu|"`).labels).toContain('bulk.example.com');
  expect(at(`${zone}@ TXT "v=spf1 include:_spf.example.com|"`).labels).not.toContain('example.com');
});

describe('the syntax of zone files', () => {
  it('proposes owners and directives where a line begins', () => {
    const { labels, taken } = at(`${ZONE}|`);
    expect(labels).toEqual(expect.arrayContaining(['@', 'ns', '$TTL', '$INCLUDE']));
    expect(taken('$TTL')).toBe(`${ZONE}$TTL `);
  });

  it('proposes the names that match in a zone with many of them', () => {
    const many = Array.from({ length: 400 }, (_, index) => `h${String(index)} A 192.0.2.1\n`).join('');
    const all = at(`${ZONE}${many}|`);
    expect([all.isCut, all.proposals.filter(({ kind }) => kind === 'name').length]).toEqual([true, 300]);
    const { isCut, labels } = at(`${ZONE}${many}h399|`);
    expect([isCut, labels[0]]).toEqual([false, 'h399']);
    expect(at(`${ZONE}${many}@ MX 10 h39|`).labels).toContain('h399');
  });

  it('proposes types with their fields', () => {
    expect(at(`${ZONE}@ IN |`).taken('MX')).toBe(
      `${ZONE}@ IN MX \${1:preference} \${2:mail-server}`.replace('mail-server', 'exchange'),
    );
    expect(at(`${ZONE}@ IN T|`).taken('TXT')).toBe(`${ZONE}@ IN TXT "$0"`);
    expect(at(`${ZONE}www |`).labels).toContain('IN');
    expect(at(`${ZONE}www IN |`).labels).not.toContain('IN');
  });

  it('proposes names that exist as targets', () => {
    expect(at(`${ZONE}@ MX 10 |`).taken('ns')).toBe(`${ZONE}@ MX 10 ns`);
    expect(at(`${ZONE}@ MX |`).labels).toEqual([]);
  });

  it.each([
    [' NS |', ['@', 'ns']],
    [' NS n|', ['@', 'ns']],
    [' NS N|', ['@', 'ns']],
    [' NS ns.|', ['@', 'ns.example.com.']],
    [' NS ns.example.com.|', ['@', 'ns.example.com.']],
    [' NS exa|', ['example.com.', 'ns']],
    [' NS @|', ['@', 'ns']],
    [' NS |\n$ORIGIN other.example.\n', ['@', 'ns']],
    ['$ORIGIN com.\n NS |', ['example', 'ns.example']],
    ['$ORIGIN .\n NS |', ['example.com', 'ns.example.com']],
    ['$ORIGIN ns\n NS |', ['example.com.', '@']],
    ['$ORIGIN other.example.\n NS |', ['example.com.', 'ns.example.com.']],
    ['$ORIGIN ample.com.\n NS |', ['example.com.', 'ns.example.com.']],
    ['$ORIGIN other.example.\n|', ['example.com.', 'ns.example.com.']],
    ['|', ['@', 'ns']],
    ['ns.e|', ['@', 'ns.example.com.']],
  ])('spells names as the origin in effect allows: %j', (line, texts) => {
    const { proposals } = at(`${ZONE}${line}`);
    expect(proposals.flatMap(({ kind, text }) => (kind === 'name' ? [text] : []))).toEqual(texts);
  });

  it('shows and matches the name in full beside a relative one', () => {
    const { proposals } = at(`${ZONE}@ MX 10 |`);
    expect(proposals[1]).toMatchObject({ label: 'ns', detail: 'ns.example.com', filter: 'ns.example.com.' });
  });

  it('proposes names relative to an origin that is unknown', () => {
    const { labels, taken } = at('mail A 192.0.2.1\n@ MX 10 |', 'zone', 'file:///zones/part.inc');
    expect(labels).toEqual(['mail', '@']);
    expect(taken('mail')).toBe('mail A 192.0.2.1\n@ MX 10 mail');
  });

  it('does not write a label that consists of an @ as the origin', () => {
    expect(at(`${ZONE}\\@ A 192.0.2.1\n@ MX 10 |`).labels).toContain('@.example.com');
  });

  it('shows what a type is for', () => {
    expect(at(`${ZONE}@ IN |`).detailOf('MX')).not.toMatch(/^rr\//);
  });

  it('proposes whole records only where a line may begin', () => {
    expect(at(`${ZONE}|`).labels).toEqual(expect.arrayContaining(['zone', 'mx', 'spf', 'dmarc', 'caa']));
    expect(at('|').taken('zone')).toMatch(/^\\\$ORIGIN \$\{1:example.com\}\.\n/);
    for (const place of ['@ IN |', '@ MX 10 |', '@ SOA ns host (\n  1 |', '@ TXT ( "a"\n|']) {
      expect(at(`${ZONE}${place}`).labels).not.toContain('zone');
    }
  });

  it('proposes the values of fields that have few, without those for old records', () => {
    expect(at(`${ZONE}@ CAA |`).labels).toEqual(['0', '128']);
    expect(at(`${ZONE}@ CAA 0 |`).labels).toContain('issuewild');
    expect(at(`${ZONE}_25._tcp TLSA |`).detailOf('3')).toMatch(/^DANE-EE/);
    expect(at(`${ZONE}@ DS 1 |`).labels).not.toContain('5');
    expect(at(`${ZONE}@ A |`).labels).toEqual([]);
  });

  it('proposes authorities for issue properties, in quotes or not', () => {
    expect(at(`${ZONE}@ CAA 0 issue |`).taken('letsencrypt.org')).toBe(`${ZONE}@ CAA 0 issue "letsencrypt.org"`);
    expect(at(`${ZONE}@ CAA 0 issuewild "|"`).taken(';')).toBe(`${ZONE}@ CAA 0 issuewild ";"`);
    expect(at(`${ZONE}@ CAA 0 iodef |`).labels).toEqual(['mailto:']);
    expect(at(`${ZONE}@ CAA 0 contactemail |`).labels).toEqual([]);
  });

  it('proposes nothing in comments and quoted text', () => {
    expect(at(`${ZONE}www A 192.0.2.1 ; |`).labels).toEqual([]);
    expect(at(`${ZONE}www TXT "hello |world"`).labels).toEqual([]);
  });
});

describe('SPF', () => {
  it('proposes mechanisms, endings and known senders with the count they lead to', () => {
    const { taken, detailOf } = at(`${ZONE}@ TXT "v=spf1 mx |"`);
    expect(taken('-all')).toBe(`${ZONE}@ TXT "v=spf1 mx -all"`);
    expect(taken('include:')).toBe(`${ZONE}@ TXT "v=spf1 mx include:"`);
    const google = 'Google Workspace — include:_spf.google.com';
    expect(taken(google)).toBe(`${ZONE}@ TXT "v=spf1 mx include:_spf.google.com"`);
    expect(detailOf(google)).toBe('1 DNS lookup; the record would use 2 of 10');
  });

  it('proposes what is used most first, and one ending', () => {
    const inOrder = (marked: string) => {
      const { proposals } = at(`${ZONE}@ TXT ${marked}`);
      const key = ({ order = '', label }: Proposal) => `${order} ${label}`;
      return proposals.toSorted((x, y) => (key(x) < key(y) ? -1 : 1)).map(({ label }) => label);
    };
    expect(inOrder('"v=spf1 |"').slice(0, 8)).toEqual(['include:', 'mx', 'a', 'ip4:', 'ip6:', '~all', '-all', '?all']);
    expect(inOrder('"v=spf1 mx | -all"').filter((label) => label.endsWith('all'))).toEqual([]);
    expect(inOrder('"v=spf1 mx -a|"')).toContain('-all');
  });

  it('completes what is typed', () => {
    expect(at(`${ZONE}@ TXT "v=spf1 include:_sp| -all"`).taken('Google Workspace — include:_spf.google.com')).toBe(
      `${ZONE}@ TXT "v=spf1 include:_spf.google.com -all"`,
    );
    expect(at(`${ZONE}@ TXT "v=spf1 ?|"`).taken('?mx')).toBe(`${ZONE}@ TXT "v=spf1 ?mx"`);
  });

  it('does not propose what is there already', () => {
    const { labels } = at(`${ZONE}@ TXT "v=spf1 include:_spf.google.com |"`);
    expect(labels).not.toContain('Google Workspace — include:_spf.google.com');
  });

  it('proposes macros', () => {
    expect(at(`${ZONE}@ TXT "v=spf1 exists:%{|"`).taken('%{i}')).toBe(`${ZONE}@ TXT "v=spf1 exists:%{i}"`);
  });
});

describe('tags', () => {
  it('proposes tags that are missing, then their values', () => {
    const { labels, taken } = at(`${ZONE}_dmarc TXT "v=DMARC1; p=none; |"`);
    expect(labels).toContain('rua');
    expect(labels).not.toContain('p');
    expect(labels).not.toContain('pct');
    expect(taken('rua')).toBe(`${ZONE}_dmarc TXT "v=DMARC1; p=none; rua="`);
    expect(at(`${ZONE}_dmarc TXT "v=DMARC1; p=|"`).taken('quarantine')).toBe(
      `${ZONE}_dmarc TXT "v=DMARC1; p=quarantine"`,
    );
  });

  it('begins a record by its name', () => {
    expect(at(`${ZONE}_dmarc TXT "|"`).taken('v=DMARC1; p=')).toBe(`${ZONE}_dmarc TXT "v=DMARC1; p="`);
    expect(at(`${ZONE}s1._domainkey TXT "|"`).labels).toContain('v=DKIM1; k=rsa; p=');
    expect(at(`${ZONE}@ TXT "|"`).labels).toEqual(['v=spf1']);
  });

  it('proposes the names of a file as targets in Terraform', () => {
    const host =
      'resource "aws_route53_record" "a" {\n  zone_id = "Z1"\n  name = "mail.example.com"\n  type = "A"\n  records = ["192.0.2.1"]\n}\n';
    const mx =
      'resource "aws_route53_record" "m" {\n  zone_id = "Z1"\n  name = "example.com"\n  type = "MX"\n  records = ["10 ma|"]\n}\n';
    expect(at(`${host}${mx}`, 'terraform').taken('mail.example.com')).toContain('["10 mail.example.com"]');
  });

  it('works in Terraform', () => {
    const head =
      'resource "cloudflare_dns_record" "d" {\n  zone_id = "z"\n  name = "_dmarc.example.com"\n  type = "TXT"\n';
    expect(at(`${head}  content = "v=DMARC1; p=|"\n}\n`, 'terraform').labels).toContain('reject');
    expect(at(`${head}  content = "v=DMARC1; p=|"\n}\n`, 'terraform').taken('reject')).toContain(
      '"v=DMARC1; p=reject"',
    );
  });
});

describe('a zone in a heredoc', () => {
  const heredoc = (name: string, text: string) =>
    `resource "local_file" "${name}" {\n  content = <<-EOT\n${text.replaceAll(/^(?=.)/gm, '    ')}\n  EOT\n}\n`;
  const host = (name: string, zone: string) =>
    `resource "aws_route53_record" "r" {\n  zone_id = ${zone}\n  name = "${name}"\n  type = "A"\n  records = ["192.0.2.1"]\n}\n`;
  const other = ZONE.replaceAll('example.com', 'example.org');

  it.each([
    ['its own names as its origin allows', heredoc('a', `${ZONE}@ MX 10 |`), ['@', 'ns']],
    [
      'names of other zones in full as targets',
      heredoc('a', `${ZONE}@ MX 10 |`) + heredoc('b', other) + host('mail.example.net.', '"Z1"'),
      ['@', 'ns', 'mail.example.net.', 'example.org.', 'ns.example.org.'],
    ],
    ['no names of other zones as owners', heredoc('a', `${ZONE}|`) + heredoc('b', other), ['@', 'ns']],
    [
      'no names that are relative to another zone which is unknown',
      heredoc('a', `${ZONE}@ MX 10 |`) + host('mail', 'var.zone'),
      ['@', 'ns'],
    ],
  ])('proposes %s', (_, text, texts) => {
    const { proposals } = at(text, 'terraform');
    expect(proposals.flatMap((proposal) => (proposal.kind === 'name' ? [proposal.text] : []))).toEqual(texts);
  });
});
