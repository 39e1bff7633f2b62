import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { rulesOn } from '../../../server/src/rules/catalogue';
import type { Workspace } from '../../../server/src/workspace/workspace';
import { ZoneInstance } from '../../../server/src/sources/zone/binding/instance';
import { zoneFile } from '../../../server/src/sources/zone/binding/zone-file';
import { zoneReader } from '../../../server/src/sources/zone/syntax/reader';
import { RenderedDiagnostics } from '../../../server/src/lsp/rendered-diagnostics';
import { URI, workspaceWith } from '../features/spf';

/**
 * How much an edit costs, counted in re-analysed names, to prevent regressions. A chunk of this zone holds about forty
 * records; its first one has the SOA, and a host and a policy that every other name depends on.
 */
const HEAD = `$ORIGIN example.com.
$TTL 300
@ SOA ns hostmaster 2026112701 3600 600 86400 60
@ NS ns
ns A 192.0.2.53
mx1 A 192.0.2.25
@ MX 10 mx1
@ TXT "v=spf1 a:mx1.example.com include:_spf.example.com -all"
_dmarc TXT "v=DMARC1; p=none; sp=reject"
_spf TXT "v=spf1 ip4:192.0.2.0/28 -all"
`;
const COUNT = 150;
const site = (i: number) => `; site ${i}, which has a comment of its own so that chunks are not too large
s${i} A 192.0.2.1
s${i} MX 10 mx1
s${i} TXT "v=spf1 a:mx1.example.com include:_spf.example.com ?all"
_dmarc.s${i} TXT "v=DMARC1; p=quarantine"
`;
const zone = HEAD + Array.from({ length: COUNT }, (_, i) => site(i)).join('');

let check: MockInstance;

beforeEach(() => {
  const rule = rulesOn('name').find(({ id }) => id === 'spf/multiple-records');
  if (rule === undefined) throw new Error('the rule by which names are counted is gone');
  check = vi.spyOn(rule, 'check');
});

afterEach(() => check.mockRestore());

/** Names with TXT records that are re-analysed when the first `before` of a zone becomes `after`. */
function lookedAt(before: string, after: string, text = zone): number {
  const workspace = workspaceWith(text);
  workspace.findings(URI);
  check.mockClear();
  edit(workspace, before, after);
  workspace.findings(URI);
  return check.mock.calls.length;
}

function edit(workspace: Workspace, before: string, after: string): void {
  const document = workspace.document(URI);
  const start = document?.getText().indexOf(before) ?? -1;
  if (document === undefined || start < 0) throw new Error(`the zone does not have ${before}`);
  const range = { start: document.positionAt(start), end: document.positionAt(start + before.length) };
  workspace.apply({ kind: 'edit', uri: URI, changes: [{ range, text: after }], version: 1 });
}

/** Names whose TXT records are in one chunk of about 4 KB, and a neighbour that is read again with it. */
const CHUNK = 80;

describe('an edit looks again at', () => {
  it.each([
    ['a comment', '; site 100', '; site one hundred'],
    ['a new line', '; site 100', '\n; site 100'],
    ['the serial of the SOA', '2026112701', '2026112702'],
    ['an A record of a site', 's100 A 192.0.2.1', 's100 A 192.0.2.2'],
    ['an SPF record of a site', 's100 TXT "v=spf1 a:', 's100 TXT "v=spf1 mx a:'],
    ['a DMARC record of a site', '_dmarc.s100 TXT "v=DMARC1; p=quarantine', '_dmarc.s100 TXT "v=DMARC1; p=reject'],
  ])('the names of a chunk after %s', (_, before, after) => {
    expect(lookedAt(before, after)).toBeLessThan(CHUNK);
  });

  it.each([
    ['$TTL', '$TTL 600 ; here', '$TTL 601 ; here'],
    ['$ORIGIN', '$ORIGIN sub.example.com.', '$ORIGIN sup.example.com.'],
  ])('the names up to the next directive after %s', (_, before, after) => {
    const sites = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => site(from + i)).join('');
    const part = `$TTL 600 ; here\n$ORIGIN sub.example.com.\n${sites(50, 60)}$TTL 300\n$ORIGIN example.com.\n`;
    const looked = lookedAt(before, after, HEAD + sites(0, 50) + part + sites(60, COUNT));
    expect(looked).toBeGreaterThanOrEqual(20);
    expect(looked).toBeLessThan(20 + 2 * CHUNK);
  });

  it('every name that asked for a host, after its address', () => {
    expect(lookedAt('mx1 A 192.0.2.25', 'mx1 A 192.0.2.26')).toBeGreaterThan(COUNT);
  });

  it('every name that includes a record, after that record', () => {
    expect(lookedAt('ip4:192.0.2.0/28', 'ip4:192.0.2.0/27')).toBeGreaterThan(COUNT);
  });

  it('no name, after another document was opened', () => {
    const workspace = workspaceWith(zone);
    workspace.findings(URI);
    check.mockClear();
    workspace.open({
      uri: 'file:///zones/other.test.zone',
      languageId: 'dns-zone',
      version: 1,
      text: '@ SOA ns hostmaster 1 2 3 4 5\n',
    });
    workspace.findings(URI);
    workspace.apply({ kind: 'configuration' });
    workspace.findings(URI);
    expect(check).not.toHaveBeenCalled();
  });
});

/** Every kind of edit in the zone above, and whether what follows is bound to another context. */
const KINDS = [
  ['a comment', '; site 100', '; site one hundred'],
  ['a new line', '; site 100', '\n; site 100'],
  ['the serial of the SOA', '2026112701', '2026112702'],
  ['an A record of a site', 's100 A 192.0.2.1', 's100 A 192.0.2.2'],
  ['an SPF record of a site', 's100 TXT "v=spf1 a:', 's100 TXT "v=spf1 mx a:'],
  ['a DMARC record of a site', '_dmarc.s100 TXT "v=DMARC1; p=quarantine', '_dmarc.s100 TXT "v=DMARC1; p=reject'],
  ['an owner', 's100 A 192.0.2.1', 't100 A 192.0.2.1'],
  ['$TTL', '$TTL 300', '$TTL 301'],
  ['$ORIGIN', '$ORIGIN example.com.', '$ORIGIN example.net.'],
] as const;

describe('an edit reads again', () => {
  it.each(KINDS)('the text of a chunk after %s, in pieces, and one piece the next time', (_, before, after) => {
    const workspace = workspaceWith(zone);
    const read = vi.spyOn(zoneReader, 'read');
    edit(workspace, before, after);
    expect(read.mock.calls.length).toBeLessThanOrEqual(6);
    read.mockClear();
    edit(workspace, after, before);
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
    read.mockRestore();
  });

  it.each(KINDS)('and binds as much after %s, unless what follows has another context', (kind, before, after) => {
    const file = zoneFile(URI, zone);
    const instance = new ZoneInstance(file);
    instance.takeChange();
    const start = zone.indexOf(before);
    file.replace(start, start + before.length, after);
    instance.begin();
    const bound = instance.takeChange().added.length;
    if (kind === '$ORIGIN') expect(bound).toBe(file.chunks.length);
    else if (kind === '$TTL') expect(bound).toBeGreaterThan(6);
    else expect(bound).toBeLessThanOrEqual(6);
  });
});

/** How many diagnostics are rendered anew, of one or two for each site, when `before` becomes `after`. */
function rendered(before: string, after: string): { first: number; again: number } {
  const workspace = workspaceWith(zone);
  const diagnostics = new RenderedDiagnostics({ workspace, language: () => 'en' });
  diagnostics.of(URI);
  const first = diagnostics.count;
  edit(workspace, before, after);
  const edited = diagnostics.of(URI);
  const again = diagnostics.count - first;
  expect(edited).toEqual(new RenderedDiagnostics({ workspace, language: () => 'en' }).of(URI));
  return { first, again };
}

describe('an edit renders again', () => {
  it.each([
    ['a comment', '; site 100', '; site one hundred'],
    ['a new line, which moves all that follow', '; site 20,', '\n; site 20,'],
    ['the serial of the SOA', '2026112701', '2026112702'],
    ['an A record of a site', 's100 A 192.0.2.1', 's100 A 192.0.2.2'],
    ['an SPF record of a site', 's100 TXT "v=spf1 a:', 's100 TXT "v=spf1 mx a:'],
    ['a DMARC record of a site', '_dmarc.s100 TXT "v=DMARC1; p=quarantine', '_dmarc.s100 TXT "v=DMARC1; p=reject'],
  ])('the diagnostics of a chunk after %s', (_, before, after) => {
    const { first, again } = rendered(before, after);
    expect(first).toBeGreaterThan(COUNT);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(CHUNK);
  });
});
