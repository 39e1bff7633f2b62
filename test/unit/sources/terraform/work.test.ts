import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import type { ResourceRecord } from '../../../../server/src/records/record';
import { rulesOn } from '../../../../server/src/rules/catalogue';
import { absolute } from '../../../../server/src/text/span';
import type { Workspace } from '../../../../server/src/workspace/workspace';
import { workspaceWith } from '../../features/spf';

/** How much an edit of a module costs, counted in records that are read again and in names that are looked at again. */
const FOLDER = 'file:///zones/';
const COUNT = 60;
const LOCALS = `locals {
  spf = "v=spf1 ip4:192.0.2.1 ip4:192.0.2.1 -all"
}

locals {
  owner = "mail team"
}

resource "aws_route53_zone" "main" {
  name = "example.com"
}
`;
const record = (i: number, type: string, value: string) => `resource "aws_route53_record" "r${i}_${type}" {
  zone_id = aws_route53_zone.main.zone_id
  name    = "h${i}.example.com"
  type    = "${type}"
  ttl     = 300
  records = [${value}]
  tags    = { owner = local.owner }
}

`;
const fileOf = (i: number) =>
  record(i, 'MX', '"10 mx.example.com."') + record(i, 'TXT', i % 3 === 0 ? 'local.spf' : `"v=spf1 a mx a -all"`);
const files: Readonly<Record<string, string>> = {
  [`${FOLDER}locals.tf`]: LOCALS,
  ...Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`${FOLDER}f${i}.tf`, fileOf(i)])),
};

let check: MockInstance;

beforeEach(() => {
  const rule = rulesOn('name').find(({ id }) => id === 'spf/multiple-records');
  if (rule === undefined) throw new Error('the rule by which names are counted is gone');
  check = vi.spyOn(rule, 'check');
});

afterEach(() => check.mockRestore());

function edit(workspace: Workspace, file: string, before: string, after: string): void {
  const uri = `${FOLDER}${file}`;
  const document = workspace.document(uri);
  const start = document?.getText().indexOf(before) ?? -1;
  if (document === undefined || start < 0) throw new Error(`${file} does not have ${before}`);
  const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
  workspace.apply({ kind: 'edit', uri, changes: [{ range, text: after }], version: 1 });
}

function recordsOf(workspace: Workspace): readonly ResourceRecord[] {
  return [...workspace.everyRecord(`${FOLDER}locals.tf`)];
}

function pictureOf(workspace: Workspace): string[] {
  return Object.keys(files).flatMap((uri) =>
    workspace.findings(uri).map(({ rule, place, message }) => JSON.stringify([uri, rule.id, absolute(place), message])),
  );
}

describe('an edit reads and looks at again', () => {
  it.each([
    ['a value', 'f4.tf', '"10 mx.', '"20 mx.', { records: 1, names: 1 }],
    ['a comment between two resources', 'f4.tf', '\n\nresource', '\n# a comment\nresource', { records: 1, names: 1 }],
    ['a local that a third of the files use', 'locals.tf', 'ip4:192.0.2.1 ip4', 'mx ip4', { records: 20, names: 20 }],
    ['a local of which no record has anything', 'locals.tf', 'mail team', 'web team', { records: 0, names: 0 }],
    ['the name of the zone', 'locals.tf', 'example.com', 'example.net', { records: 120, names: 60 }],
  ])('only what %s concerns', (_, file, before, after, expected) => {
    const workspace = workspaceWith('', files);
    pictureOf(workspace);
    const known = new Set(recordsOf(workspace));
    check.mockClear();
    edit(workspace, file, before, after);
    const found = pictureOf(workspace);
    const records = recordsOf(workspace).filter((each) => !known.has(each)).length;
    expect({ records, names: check.mock.calls.length }).toEqual(expected);
    const uri = `${FOLDER}${file}`;
    expect(found).toEqual(pictureOf(workspaceWith('', { ...files, [uri]: (files[uri] ?? '').replace(before, after) })));
  });
});

describe('a module of which little may be read at once', () => {
  it('is read in steps after an edit of what many records use, and shows nothing in text that is gone', () => {
    const workspace = workspaceWith('', files, 5);
    const uri = `${FOLDER}locals.tf`;
    const before = pictureOf(workspace);
    edit(workspace, 'locals.tf', 'ip4:192.0.2.1 ip4', 'mx ip4');
    expect(workspace.isSettled).toBe(false);
    expect(workspace.knownLists(uri)).toEqual([]);
    edit(workspace, 'locals.tf', 'mx ip4', 'ip4:192.0.2.1 ip4');
    let steps = 1;
    while (!workspace.settle(() => true)) steps++;
    expect(steps).toBeGreaterThan(COUNT / 4);
    expect(pictureOf(workspace)).toEqual(before);
  });

  it('is read at once after an edit that concerns little', () => {
    const workspace = workspaceWith('', files, 5);
    pictureOf(workspace);
    edit(workspace, 'f4.tf', '"10 mx.', '"20 mx.');
    expect(workspace.isSettled).toBe(true);
  });
});
