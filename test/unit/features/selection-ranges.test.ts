import { expect, it } from 'vitest';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { scene } from './pictures';

/** What the selection at the cursor grows to, step by step. */
function steps(files: Parameters<typeof scene>[0]): string[] {
  const { workspace, uri, offset } = scene(files);
  const text = workspace.document(uri)?.getText() ?? '';
  return selectionRanges(workspace, uri, offset).map(({ start, end }) => text.slice(start, end));
}

const HEAD = '$ORIGIN example.com.\n';

it('grows from a label to the name, the data, the record and those of its name', () => {
  expect(steps(`${HEAD}@ A 192.0.2.1\n@ MX 10 ma|il.example.com.\n@ MX 20 mx\n`)).toEqual([
    'mail',
    'mail.example.com.',
    '10 mail.example.com.',
    '@ MX 10 mail.example.com.',
    '@ MX 10 mail.example.com.\n@ MX 20 mx',
    '@ A 192.0.2.1\n@ MX 10 mail.example.com.\n@ MX 20 mx',
  ]);
});

it('grows from a part of a term to the term, its string and the data', () => {
  expect(steps(`${HEAD}@ TXT "v=spf1 ~a:ma|il.example.com" " -all"\n`)).toEqual([
    'mail',
    'mail.example.com',
    '~a:mail.example.com',
    'v=spf1 ~a:mail.example.com',
    '"v=spf1 ~a:mail.example.com"',
    '"v=spf1 ~a:mail.example.com" " -all"',
    '@ TXT "v=spf1 ~a:mail.example.com" " -all"',
  ]);
});

it('grows from a value to its tag', () => {
  expect(steps(`${HEAD}_dmarc TXT "v=DMARC1; p=no|ne"\n`).slice(0, 3)).toEqual(['none', 'p=none', 'v=DMARC1; p=none']);
});

it('grows in directives and in Terraform', () => {
  expect(steps('$ORIGIN exam|ple.com.\n')).toEqual(['example.com.', '$ORIGIN example.com.']);
  const record = `resource "aws_route53_record" "mx" {
  zone_id = "Z1"
  name    = "example.com"
  type    = "MX"
  records = ["10 mail.exam|ple.com"]
}`;
  expect(steps({ 'file:///zones/main.tf': `${record}\n` })).toEqual([
    'example',
    'mail.example.com',
    '10 mail.example.com',
    record.replace('|', ''),
  ]);
});

it('has nothing to grow to in a comment', () => {
  expect(steps(`${HEAD}; a com|ment\n`)).toEqual([]);
});
