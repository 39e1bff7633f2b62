import { expect, it } from 'vitest';
import { folderOf, run } from './run';

const SOA = '@ 3600 SOA ns hostmaster 1 7200 900 1209600 300\n';
const hosts = (count: number) => 'a:mail.b.example '.repeat(count);

const files = {
  'a.zone': `$ORIGIN a.example.
${SOA}over TXT "v=spf1 include:ten.b.example -all"
perhaps TXT "v=spf1 include:ten.b.example include:nobody.test -all"
unsure TXT "v=spf1 include:seven.b.example include:nobody.test include:else.test -all"
loop TXT "v=spf1 include:loop.b.example -all"
none TXT "v=spf1 include:none.b.example -all"
gone TXT "v=spf1 a:gone.b.example -all"
voids TXT "v=spf1 include:voids.b.example exists:y.b.example -all"
hosts TXT "v=spf1 mx:hosts.b.example -all"
why TXT "v=spf1 -all exp=why.b.example"
_dmarc TXT "v=DMARC1; p=none; rua=mailto:x@b.example"
`,
  'b.zone': `$ORIGIN b.example.
${SOA}ten TXT "v=spf1 ${hosts(10)}-all"
seven TXT "v=spf1 ${hosts(7)}-all"
loop TXT "v=spf1 include:loop.a.example -all"
none TXT "none"
voids TXT "v=spf1 a:w.b.example a:x.b.example -all"
mail A 192.0.2.1
${Array.from({ length: 11 }, (_, i) => `hosts MX ${String(i)} mail\n`).join('')}why TXT "one"
why TXT "two"
`,
};

/** Findings of rules that need answers in the first file: line, words marked, message. */
async function said(...args: readonly string[]): Promise<string[]> {
  const folder = await folderOf(files);
  const paths = args.map((arg) => (arg.endsWith('.zone') ? `${folder}/${arg}` : arg));
  const { out } = await run(folder, 'check', '--format', 'json', ...paths);
  const report = JSON.parse(out) as {
    files: {
      findings: { rule: string; message: string; start: { line: number; offset: number }; end: { offset: number } }[];
    }[];
  };
  expect(report.files).toHaveLength(args.filter((arg) => arg.endsWith('.zone')).length);
  const resolver = /spf\/(too-many|near|target|include-loop|exp)|external/;
  return (report.files[0]?.findings ?? []).flatMap(({ rule, message, start, end }) => {
    const word = files['a.zone'].slice(start.offset, end.offset);
    return resolver.test(rule) ? [`${String(start.line)} ${rule} ${word}: ${message}`] : [];
  });
}

it('counts through the other file, and names the guilty term', async () => {
  expect(await said('a.zone', 'b.zone')).toEqual([
    '3 spf/too-many-lookups include:ten.b.example: 11 DNS lookups exceed the limit of 10, first at `a:mail.b.example` inside `include:ten.b.example`. Receivers reject the record.',
    '4 spf/too-many-lookups include:ten.b.example: At least 12 DNS lookups exceed the limit of 10, first at `a:mail.b.example` inside `include:ten.b.example`. Receivers reject the record.',
    '5 spf/near-lookup-limit v=spf1: At least 10 of 10 DNS lookups are used: the next sender may break this record.',
    '6 spf/include-loop include:loop.b.example: `include:loop.b.example` leads back to `loop.a.example`: the loop makes receivers reject the record.',
    '7 spf/target-without-spf include:none.b.example: `none.b.example` has no SPF record, so receivers reject this one.',
    '8 spf/target-without-address a:gone.b.example: `gone.b.example` has no address, so `a:gone.b.example` matches nothing.',
    '9 spf/too-many-void-lookups exists:y.b.example: 3 void DNS lookups exceed the limit of 2, first at `exists:y.b.example`. Receivers reject the record.',
    '9 spf/target-without-address exists:y.b.example: `y.b.example` has no address, so `exists:y.b.example` matches nothing.',
    '10 spf/too-many-mx-hosts mx:hosts.b.example: `hosts.b.example` has 11 mail servers; the limit for `mx:hosts.b.example` is 10. Receivers reject the record.',
    '11 spf/exp-target exp=why.b.example: `why.b.example` has several texts, so receivers use none of them.',
    '12 dmarc/external-destination b.example: `b.example` has not authorised reports for `a.example`: `a.example._report._dmarc.b.example` lacks `v=DMARC1`, so receivers send none there.',
  ]);
});

it('reports nothing about names without an answer', async () => {
  expect(await said('a.zone')).toEqual([]);
  expect(await said('--dns', 'off', 'a.zone', 'b.zone')).toEqual([]);
});
