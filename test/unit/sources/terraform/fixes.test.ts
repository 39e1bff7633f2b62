import { parse } from '@cdktn/hcl2json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeEdits } from '../../../../server/src/features/code-actions/code-actions';
import { absolute } from '../../../../server/src/text/span';
import { absoluteEdits, applyEdits } from '../../../../server/src/text/apply-edits';
import { findingsOf } from '../../check';

const URI = 'file:///test.tf';
const KEY = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'.repeat(7);

/** Everything that can be wrong with quotes, splitting and escapes, each in several ways of writing. */
const FAULTY: readonly string[] = [
  record(
    'aws_route53_record',
    `records = ["\\"v=spf1 exists:%{i}.a.example mx\\; -all\\"", "v=DKIM1; k=rsa; p=${KEY}"]`,
  ),
  record(
    'aws_route53_record',
    `records = [<<-EOT\n    v=spf1  include=a.example all -all\n  EOT\n  , <<EOT\nv=DKIM1; p=${KEY}\nEOT\n]`,
  ),
  record(
    'google_dns_record_set',
    `rrdatas = ["v=spf1 mx -all", "\\"v=DKIM1; p=${KEY}\\"", join(" ", ["v=spf1", var.x, "all"])]`,
  ),
  record('google_dns_record_set', 'rrdatas = ["\\"v=spf1\\" \\"mx\\" \\"–all\\""]'),
  record('cloudflare_dns_record', 'content = "\\"v=DMARC1; p=reject rua=a@b.example\\""'),
  record('azurerm_dns_txt_record', 'record { value = "\\"v=spf1 ip4:192.0.2.1 \\" \\"ipv4:192.0.2.1 -all\\"" }'),
  record('hcloud_zone_rrset', `records = [{ value = "v=spf1 a, mx, -all" }, { value = "\\"v=DKIM1; p=${KEY}\\"" }]`),
  record('aws_route53_record', `records = [replace("v=DKIM1; p=${KEY}", "/(.{255})./", "$1\\"\\"")]`),
  `locals {\n  spf = "v=spf1 a a ptr all mx"\n}\n${record('aws_route53_record', 'records = ["${local.spf} exp=%{i}", local.spf]')}`,
];

function record(type: string, ...lines: readonly string[]): string {
  return [
    `resource "${type}" "x" {`,
    '  name = "a.example."',
    '  type = "TXT"',
    ...lines.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

describe('safe fixes, applied again and again', () => {
  it.each(FAULTY)('come to an end with text that HCL reads: %.60s', async (faulty) => {
    let text = faulty;
    for (let round = 0; round < 5; round++)
      text = applyEdits(text, safeEdits(findingsOf(text, '*', { host: 'terraform' }), URI));
    await expect(parse('fixed.tf', text)).resolves.toBeDefined();
    const left = findingsOf(text, '*', { host: 'terraform' }).filter(({ fixes }) =>
      fixes.some(({ kind }) => kind === 'safe'),
    );
    expect(left.map(({ rule }) => rule.id)).toEqual([]);
  });
});

describe('every fix', () => {
  it.each(FAULTY)(
    'leaves text that HCL reads where it could be read before, and its finding is gone: %.60s',
    async (faulty) => {
      const readable = faulty.replaceAll('%{i}', '%%{i}').replaceAll('\\;', ';');
      await parse('before.tf', readable);
      for (const { rule, fixes } of findingsOf(readable, '*', { host: 'terraform' })) {
        for (const { edits } of fixes) {
          const after = applyEdits(readable, absoluteEdits(edits));
          await expect(parse('fixed.tf', after), `${rule.id}: ${after}`).resolves.toBeDefined();
          const count = (text: string) => findingsOf(text, rule.id, { host: 'terraform' }).length;
          expect(count(after), `${rule.id} is still there: ${after}`).toBeLessThan(count(readable));
        }
      }
    },
  );

  it('lies inside the text, with its finding, however broken that is', () => {
    const cut = fc.record({
      text: fc.constantFrom(...FAULTY),
      from: fc.nat(600),
      length: fc.nat(60),
      put: fc.constantFrom('', '"', '\\', '${', '<<EOT\n', ']'),
    });
    fc.assert(
      fc.property(cut, ({ text: faulty, from, length, put }) => {
        const text = faulty.slice(0, from) + put + faulty.slice(from + length);
        for (const { place, fixes, related } of findingsOf(text, '*', { host: 'terraform' })) {
          const places = [
            place,
            ...related.map((other) => other.place),
            ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.place)),
          ];
          for (const { start, end } of places.map(absolute)) {
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('new text', () => {
  const fixed = (value: string) => {
    const text = record('google_dns_record_set', value);
    const fixes = findingsOf(text, '*', { host: 'terraform' }).flatMap((finding) => finding.fixes);
    return fixes.map(({ edits }) => applyEdits(text, absoluteEdits(edits)).split('\n')[3]?.trim());
  };

  it('never begins a template together with what is there', () => {
    expect(fixed(String.raw`rrdatas = ["\"v=spf1 exists:{i}.a.example -all\""]`)).toContain(
      String.raw`rrdatas = ["\"v=spf1 exists:%%{i}.a.example -all\""]`,
    );
  });

  it('comes with the quotes that a text needs from now on', () => {
    expect(fixed('rrdatas = ["v=spf1mx-all"]')).toContain(String.raw`rrdatas = ["\"v=spf1 -all\""]`);
  });

  it('is in as many strings as its octets take', () => {
    const value = `v=DKIM1; p=${KEY}`;
    expect(fixed(`rrdatas = ["${value}"]`)).toContain(
      `rrdatas = ["\\"${value.slice(0, 255)}\\" \\"${value.slice(255)}\\""]`,
    );
  });
});

describe('a heredoc in a file with CRLF', () => {
  it('ends with one line break, which is not part of the record', () => {
    const text = record('cloudflare_record', 'content = <<-EOT', 'v=spf1 -all', 'EOT').replaceAll('\n', '\r\n');
    expect(findingsOf(text, '*', { host: 'terraform' }).map(({ rule }) => rule.id)).toEqual([
      'terraform/heredoc-newline',
    ]);
  });
});
