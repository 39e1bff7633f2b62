import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { spfLenses } from '../../../../server/src/features/code-lens';
import { completionAt } from '../../../../server/src/features/completion/completion-at';
import { hoverAt } from '../../../../server/src/features/hover/hover-at';
import { definitions } from '../../../../server/src/features/names/definition';
import { references } from '../../../../server/src/features/names/references';
import { selectionRanges } from '../../../../server/src/features/selection-ranges';
import { signatureAt } from '../../../../server/src/features/signature-help';
import { createDocument } from '../../../../server/src/sources/document';
import { absolute, type Place } from '../../../../server/src/text/span';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

const uri = 'file:///main.tf';

/** A module with a zone of these further lines in an indented heredoc; `‸` is the cursor. */
function open(...lines: readonly string[]) {
  const marked = `# Ș: characters of other lengths in UTF-8
resource "local_file" "zone" {
  content = <<-EOT
    $ORIGIN orchard.example.
    $TTL 300
    @    SOA ns host 1 3600 600 86400 60
         NS  ns
         MX  10 mail
    ns   A   192.0.2.53
    mail A   192.0.2.25
${lines.map((line) => `    ${line}\n`).join('')}  EOT
}

resource "aws_route53_record" "other" {
  name = "other.example"
  type = "A"
  records = ["192.0.2.1"]
}
`;
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///'],
    trusted: true,
    allowOutside: false,
    config: () => ({ ...defaultConfig, dnsMode: 'workspace' }),
  });
  workspace.open(createDocument(uri, 'terraform', text));
  const lineOf = (place: Place) => {
    const { start, end } = absolute(place);
    const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', start));
    return `${text.slice(start, end)} in: ${line.trim()}`;
  };
  return { workspace, text, offset, lineOf };
}

describe('a zone in a heredoc', () => {
  it.each([
    ['@ MX 10 b‸ackup', 'backup'],
    ['@ TXT "v=spf1 m‸x -all"', 'mx'],
    ['@ TXT "v=spf1 mx -a‸ll"', '-all'],
    ['_dmarc TXT "v=DMARC1; p=no‸ne"', 'p=none'],
    ['$TTL 6‸00', '$TTL 600'],
  ])('explains %s at its place', (line, word) => {
    const { workspace, offset, lineOf } = open(line);
    const hover = hoverAt(workspace, uri, offset, 'en');
    expect(hover && lineOf(hover.place)).toContain(`${word} in: `);
  });

  it.each([
    ['‸', '$TTL', '$TTL '],
    ['ww‸', 'ns', 'ns'],
    ['www IN ‸', 'TXT', 'TXT "$0"'],
    ['@ MX 20 ‸', 'mail', 'mail'],
    ['@ TXT "v=spf1 inc‸"', 'include:', 'include:'],
    ['_dmarc TXT "v=DMARC1; p=‸"', 'reject', 'reject'],
  ])('completes %s', (line, label, inserted) => {
    const { workspace, text, offset } = open(line);
    const { proposals } = completionAt(workspace, uri, offset, 'en');
    const found = proposals.find((proposal) => proposal.label === label);
    expect(found?.text).toContain(inserted);
    const { start, end } = absolute(found?.place ?? { anchor: { uri, text: '', offset: 0 }, start: 0, end: 0 });
    expect(start <= offset && offset <= end).toBe(true);
    expect(text.slice(start, end)).not.toMatch(/\s/);
  });

  it('is not completed beyond its end', () => {
    const { workspace, text } = open('www A 192.0.2.80');
    expect(completionAt(workspace, uri, text.indexOf('EOT\n}') + 3, 'en').proposals).toEqual([]);
  });

  it('has definitions, references and fields', () => {
    const { workspace, offset, lineOf } = open('@ TXT "v=spf1 a:mai‸l.orchard.example -all"');
    expect(definitions(workspace, uri, offset).map(({ selection }) => lineOf(selection))).toEqual([
      'mail in: mail A   192.0.2.25',
    ]);
    expect(references(workspace, uri, offset, false).map(lineOf)).toEqual([
      'mail in: MX  10 mail',
      'mail.orchard.example in: @ TXT "v=spf1 a:mail.orchard.example -all"',
    ]);
    const signature = open('@ MX 20 ‸');
    expect(signatureAt(signature.workspace, uri, signature.offset, 'en')).toMatchObject({
      label: 'MX preference exchange',
      active: 1,
    });
  });

  it('has lenses, an outline and growing selections', () => {
    const { workspace, text, offset } = open('@ TXT "v=spf1 ‸mx -all"');
    expect(spfLenses(workspace, uri, 'en').map((lens) => text.slice(lens.offset).split(' ')[0])).toEqual(['@']);
    expect(
      [...(workspace.unit(uri)?.outline(uri) ?? [])].map(({ name, type }) => `${name} ${type ?? ''}`.trim()),
    ).toEqual([
      'other.example A',
      '$ORIGIN orchard.example.',
      '$TTL 300',
      'orchard.example SOA',
      'orchard.example NS',
      'orchard.example MX',
      'ns.orchard.example A',
      'mail.orchard.example A',
      'orchard.example TXT',
    ]);
    const grown = selectionRanges(workspace, uri, offset).map(({ start, end }) => text.slice(start, end));
    expect(grown.slice(0, 2)).toEqual(['mx', 'v=spf1 mx -all']);
  });
});
