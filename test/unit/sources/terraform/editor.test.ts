import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { codeActions } from '../../../../server/src/features/code-actions/code-actions';
import { hoverAt } from '../../../../server/src/features/hover/hover-at';
import { absolute } from '../../../../server/src/text/span';
import { applyEdits } from '../../../../server/src/text/apply-edits';
import { noFiles } from '../../../../server/src/workspace/files';
import { createDocument } from '../../../../server/src/sources/document';
import { Workspace } from '../../../../server/src/workspace/workspace';

/** A workspace with this file; `‸` is the cursor. */
function open(marked: string, uri = 'file:///main.tf') {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///'],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
  });
  workspace.open(createDocument(uri, 'terraform', text));
  return { workspace, uri, text, offset };
}

describe('hover', () => {
  const hovered = (marked: string) => {
    const { workspace, uri, text, offset } = open(marked);
    const hover = hoverAt(workspace, uri, offset, 'en');
    if (hover === undefined) return undefined;
    const { start, end } = absolute(hover.place);
    return text.slice(start, end);
  };
  const route53 = (records: string) =>
    `resource "aws_route53_record" "x" {\n  name    = "a"\n  type    = "TXT"\n  records = [${records}]\n}\n`;

  it.each([
    ['a term', route53('"v=spf1 m‸x -all"'), 'mx'],
    ['a term behind an escape', route53('"\\"v=spf1 m‸x -all\\""'), 'mx'],
    ['a term in a heredoc', route53('<<EOT\nv=spf1 mx -a‸ll\nEOT\n'), '-all'],
    ['a term in a local', `locals { spf = "v=spf1 m‸x -all" }\n${route53('local.spf')}`, 'mx'],
    [
      'a tag in an argument of a module',
      'module "m" {\n  source = "./m"\n  dmarc = "v=DMARC1; p=no‸ne"\n}\n',
      'p=none',
    ],
    ['the type', route53('"x"').replace('"TXT"', '"T‸XT"'), 'TXT'],
  ])('explains %s', (_, marked, expected) => {
    expect(hovered(marked)).toContain(expected);
  });

  it('reports nothing where there is no record', () => {
    expect(hovered('resource "aws_instance" "x" {\n  ami = "ab‸c"\n}\n')).toBeUndefined();
  });
});

describe('an ignore comment', () => {
  it.each([
    [
      'before the argument',
      'resource "cloudflare_dns_record" "x" {\n  name    = "@"\n  type    = "TXT"\n  content = "v=spf1 ‸ptr -all"\n}\n',
    ],
    [
      'outside of a heredoc',
      'resource "cloudflare_dns_record" "x" {\n  type    = "TXT"\n  content = chomp(<<EOT\nv=spf1 ‸ptr -all\nEOT\n  )\n}\n',
    ],
    [
      'outside of a list',
      'resource "aws_route53_record" "x" {\n  type = "TXT"\n  records = [\n    "a",\n    "v=spf1 ‸ptr -all",\n  ]\n}\n',
    ],
    [
      'inside a nested block',
      'resource "azurerm_dns_txt_record" "x" {\n  record {\n    value = "v=spf1 ‸ptr -all"\n  }\n}\n',
    ],
  ])('is written %s, and silences', (_, marked) => {
    const { workspace, uri, text, offset } = open(marked);
    const actions = codeActions(workspace, uri, { start: offset, end: offset }, () => true);
    const ignore = actions.find(({ title }) => title.id === 'code-actions/ignore-record');
    const after = applyEdits(text, [...(ignore?.edits.get(uri) ?? [])]);
    const silenced = open(after);
    const left = silenced.workspace.findings(uri).map(({ rule }) => rule.id);
    expect(left.filter((id) => id === 'spf/no-ptr' || id.startsWith('config/') || id === 'terraform/syntax')).toEqual(
      [],
    );
    expect(after).toContain('# zonewise-ignore spf/no-ptr\n');
  });

  it('is not offered in JSON', () => {
    const json = '{"locals": {"spf": "v=spf1 ‸ptr -all"}}';
    const { workspace, uri, offset } = open(json, 'file:///main.tf.json');
    const actions = codeActions(workspace, uri, { start: offset, end: offset }, () => true);
    expect(actions.map(({ title }) => title.id).filter((id) => id.startsWith('code-actions/ignore'))).toEqual([]);
    expect(actions.length).toBeGreaterThan(0);
  });
});
