import { describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../../server/src/config/judge';
import { absolute } from '../../../server/src/text/span';
import type { Workspace } from '../../../server/src/workspace/workspace';
import { URI, workspaceWith } from '../features/spf';

// A large zone is analysed in slices, and edited meanwhile.

const site = (i: number) => `; site ${i}, with a comment that makes its chunk a little longer than it would be
s${i} TXT "v=spf1 a:mx.example.com include:_spf.example.com ?all"
_dmarc.s${i} TXT "v=DMARC1; p=none; pct=0"
w${i} TXT "v=spf1 ip4:192.0.2.1 ip4:192.0.2.1 -all"
`;
const sites = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => site(from + i)).join('');
const zone = `$ORIGIN example.com.
$TTL 300
@ SOA ns hostmaster 1 3600 600 86400 60
_spf TXT "v=spf1 ip4:192.0.2.0/28 -all"
${sites(0, 24)}; zonewise-ignore spf/duplicate-term
${sites(24, 48)}`;

function pictureOf(findings: readonly JudgedFinding[]): string[] {
  return findings.map(({ rule, place, message }) => JSON.stringify([rule.id, absolute(place), message]));
}

function known(workspace: Workspace): string[] {
  return pictureOf(workspace.knownLists(URI).flatMap(({ findings }) => findings));
}

function replace(workspace: Workspace, before: string, after: string, version: number): void {
  const document = workspace.document(URI);
  const start = document?.getText().indexOf(before) ?? -1;
  if (document === undefined || start < 0) throw new Error(`the zone does not have ${before}`);
  const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
  workspace.apply({ kind: 'edit', uri: URI, changes: [{ range, text: after }], version });
}

const step = (workspace: Workspace) => workspace.advance(URI, () => true);

it('learns more with each step, and nothing that is not so in the end', () => {
  const workspace = workspaceWith(zone);
  const all = new Set(pictureOf(workspaceWith(zone).findings(URI)));
  expect(all.size).toBeGreaterThan(200);
  let steps = 0;
  let before = 0;
  while (!step(workspace)) {
    const now = known(workspace);
    expect(now.filter((finding) => !all.has(finding))).toEqual([]);
    expect(now.length).toBeGreaterThanOrEqual(before);
    before = now.length;
    steps++;
  }
  expect(steps).toBeGreaterThan(100);
  expect(pictureOf(workspace.findings(URI))).toEqual(pictureOf(workspaceWith(zone).findings(URI)));
});

it.each([
  ['a comment', '; site 40,', '; place 40,'],
  ['an SPF record that all include', 'ip4:192.0.2.0/28 -all', 'ip4:192.0.2.0/28 ptr -all'],
  ['the origin of everything', '$ORIGIN example.com.', '$ORIGIN example.net.'],
  ['a record that is deleted', site(3), ''],
])('goes on after an edit of %s, and finds what a fresh workspace does', (_, before, after) => {
  const workspace = workspaceWith(zone);
  for (let version = 1; version < 8; version++) {
    for (let i = 0; i < 23; i++) step(workspace);
    replace(workspace, ...(version % 2 === 1 ? ([before, after] as const) : ([after, before] as const)), version);
    const text = workspace.document(URI)?.getText() ?? '';
    step(workspace);
    for (const { anchor } of workspace.knownLists(URI)) {
      expect(text.slice(anchor.offset, anchor.offset + anchor.text.length)).toBe(anchor.text);
    }
    if (after === '') break;
  }
  while (!step(workspace));
  const text = workspace.document(URI)?.getText() ?? '';
  expect(pictureOf(workspace.findings(URI))).toEqual(pictureOf(workspaceWith(text).findings(URI)));
});

describe('a zone of which little may be read at once', () => {
  const all = pictureOf(workspaceWith(zone).findings(URI));
  const settle = (workspace: Workspace) => {
    let steps = 1;
    while (!workspace.settle(() => true)) steps++;
    return steps;
  };

  it('is read in many steps when it is opened, and complete whenever something is requested', () => {
    const workspace = workspaceWith(zone, {}, 1);
    expect(workspace.isSettled).toBe(false);
    expect(settle(workspace)).toBeGreaterThan(zone.length / 4096);
    expect(workspace.isSettled).toBe(true);
    expect(pictureOf(workspace.findings(URI))).toEqual(all);
    expect(pictureOf(workspaceWith(zone, {}, 1).findings(URI))).toEqual(all);
  });

  it('shows nothing that is not so while a new origin is read, which the next edit takes back', () => {
    const workspace = workspaceWith(zone, {}, 1);
    workspace.findings(URI);
    replace(workspace, '$ORIGIN example.com.', '$ORIGIN example.net.', 1);
    for (let i = 0; i < 3; i++) expect(workspace.settle(() => true)).toBe(false);
    expect(known(workspace).length).toBeLessThanOrEqual(all.length);
    replace(workspace, '$ORIGIN example.net.', '$ORIGIN example.com.', 2);
    settle(workspace);
    expect(pictureOf(workspace.findings(URI))).toEqual(all);
  });

  it('notices a text that two edits bring, whenever the second one comes while the first one is read', () => {
    const comments = '; a comment to fill the chunks of this zone\n'.repeat(300);
    const text = `$ORIGIN example.com.\n; users\nlast A 192.0.2.1\n${comments}part TXT "v=spf1 ip4:192.0.2.1"\n`;
    const user = (name: string) => `${name} TXT "v=spf1 include:part.example.com -all"\n`;
    const lacksAll = (workspace: Workspace) =>
      workspace.findings(URI).some(({ rule }) => rule.id === 'spf/missing-all');
    let isSettled = false;
    for (let steps = 0; !isSettled; steps++) {
      const workspace = workspaceWith(text, {}, 1);
      expect(lacksAll(workspace)).toBe(true);
      replace(workspace, '; users\n', comments + user('one') + comments, 1);
      for (let i = 0; i < steps; i++) isSettled = workspace.settle(() => true);
      replace(workspace, user('one'), user('one') + user('two'), 2);
      expect(lacksAll(workspace)).toBe(false);
    }
  });

  it('is read at once where an edit changes nothing after it', () => {
    const workspace = workspaceWith(zone, {}, 12);
    workspace.findings(URI);
    replace(workspace, '; site 40,', '; place 40,', 1);
    expect(workspace.isSettled).toBe(true);
  });
});
