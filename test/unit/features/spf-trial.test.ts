import { describe, expect, it } from 'vitest';
import { removeTerms } from '../../../server/src/features/spf-cost/remove-terms';
import { spfTreeAt, type TreeItem } from '../../../server/src/features/spf-cost/tree';
import { applyEdits } from '../../../server/src/text/apply-edits';
import { absolute } from '../../../server/src/text/span';
import { URI, workspaceWith } from './spf';

const B = 'file:///zones/b.example.zone';
const TF = 'file:///zones/main.tf';
const others = { [B]: '$ORIGIN b.example.\n@ SOA ns hostmaster 1 2 3 4 5\n@ TXT "v=spf1 mx a -all"\nb A 192.0.2.1\n' };

const zone = (record: string) => `$ORIGIN example.com.\n@ TXT "${record}"\n`;

/** The rows of the record without the terms with these indexes: a mark for the check box, cost and label. */
function draw(record: string, ...terms: number[]): string {
  const workspace = workspaceWith(zone(record), others);
  const tree = spfTreeAt(workspace, URI, 0, 'en', { of: record, terms });
  const box = ({ terms: own, isOut }: TreeItem) => (own.length === 0 ? '   ' : isOut ? '[ ]' : '[x]');
  const rows = tree?.root.children.map((item) => [box(item), item.cost, item.label].filter((part) => part !== ''));
  return [tree?.root.cost ?? 'no tree', ...(rows ?? []).map((parts) => parts.join(' '))].join('\n');
}

describe('the tree without some terms', () => {
  const record = 'v=spf1 include:b.example ip4:192.0.2.1 ip4:192.0.2.2 exists:%{i}.x.test redirect=c.test -all';

  it('is that of the whole record at first', () => {
    expect(draw(record)).toBe(`4/10
[x] +3 include:b.example
[x] ip4:192.0.2.1 and 1 more
[x] +1 exists:%{i}.x.test
    -all`);
  });

  it('counts the rest, and keeps the rows of what is left out', () => {
    expect(draw(record, 0, 1, 2)).toBe(`1/10
[ ] include:b.example
[ ] ip4:192.0.2.1 and 1 more
[x] +1 exists:%{i}.x.test
    -all`);
  });

  it('never leaves out `all`, or a term that the record does not have', () => {
    expect(draw(record, 5, 17)).toBe(draw(record));
  });

  it('is of a record that needs redirect no longer', () => {
    expect(draw('v=spf1 redirect=b.example a:b.b.example', 0)).toBe(`1/10
[x] +1 a:b.b.example
[ ] redirect=b.example`);
  });

  it('puts into words what is left', () => {
    const tree = spfTreeAt(workspaceWith(zone(record), others), URI, 0, 'en', { of: record, terms: [0] });
    expect(tree?.summary).toMatch(/^4 of 10 lookups/);
    expect(tree?.trial?.summary).toMatch(/^Without this term: 1 of 10 lookups, .* ends -all$/);
  });

  it('forgets terms of a record that has changed', () => {
    const tree = spfTreeAt(workspaceWith(zone(record)), URI, 0, 'en', { of: 'v=spf1 mx -all', terms: [0] });
    expect(tree?.trial).toBeUndefined();
  });
});

/** The text after the terms are removed from its first SPF record, or the reason why they are not. */
function remove(text: string, of: string, terms: readonly number[], uri = URI): string {
  const workspace = uri === URI ? workspaceWith(text, others) : workspaceWith('', { [uri]: text });
  const place = spfTreeAt(workspace, uri, text.indexOf('v=spf1'), 'en')?.place;
  const removal = removeTerms(workspace, uri, place === undefined ? 0 : absolute(place).start, { of, terms });
  return 'refusal' in removal ? removal.refusal : applyEdits(text, removal.edits.get(uri) ?? []);
}

describe('removing the terms that are left out', () => {
  it('removes them with the spaces before them, and nothing else', () => {
    const record = 'v=spf1  mx include:b.example   a ip4:192.0.2.1 -all';
    expect(remove(zone(record), record, [1, 2])).toBe(zone('v=spf1  mx ip4:192.0.2.1 -all'));
    expect(remove(zone(record), record, [0, 3])).toBe(zone('v=spf1 include:b.example   a -all'));
  });

  it('works across the strings of a record', () => {
    const text = '$ORIGIN example.com.\n@ TXT ( "v=spf1 mx incl" ; first\n  "ude:b.example a" " -all" )\n';
    expect(remove(text, 'v=spf1 mx include:b.example a -all', [1])).toBe(
      '$ORIGIN example.com.\n@ TXT ( "v=spf1 mx" ; first\n  " a" " -all" )\n',
    );
  });

  it('refuses a record that has changed', () => {
    expect(remove(zone('v=spf1 mx a -all'), 'v=spf1 mx -all', [0])).toBe('spf-cost/remove.outdated');
  });

  const resource = (name: string, value: string) => `resource "aws_route53_record" "${name}" {
  zone_id = "Z1"
  name    = "${name}.example.com"
  type    = "TXT"
  ttl     = 300
  records = [${value}]
}
`;

  it('writes Terraform', () => {
    const before = resource('a', '"v=spf1 mx include:b.example -all", "other"');
    const after = resource('a', '"v=spf1 mx -all", "other"');
    expect(remove(before, 'v=spf1 mx include:b.example -all', [1], TF)).toBe(after);
  });

  it('refuses a text that other records have as well', () => {
    const text = `locals {\n  spf = "v=spf1 mx a -all"\n}\n${resource('a', 'local.spf')}${resource('b', 'local.spf')}`;
    expect(remove(text, 'v=spf1 mx a -all', [0], TF)).toBe('spf-cost/remove.shared');
    const own = text.slice(0, text.lastIndexOf('resource'));
    expect(remove(own, 'v=spf1 mx a -all', [0], TF)).toBe(own.replace('mx ', ''));
  });

  it('refuses a text that a template fills in', () => {
    const text = `variable "x" {}\n${resource('a', '"v=spf1 mx a:${var.x} -all"')}`;
    const workspace = workspaceWith('', { [TF]: text });
    const of = spfTreeAt(workspace, TF, text.indexOf('v=spf1'), 'en')?.value ?? '';
    expect(remove(text, of, [1], TF)).toBe('spf-cost/remove.not-plain');
    expect(remove(text, of, [0], TF)).toContain('"v=spf1 a:${var.x} -all"');
  });
});
