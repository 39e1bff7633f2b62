import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { defaultConfig, mergeConfigs, type PartialConfig } from '../../../server/src/config/config';
import { Network } from '../../../server/src/dns/network';
import { noFiles } from '../../../server/src/workspace/files';
import { createDocument } from '../../../server/src/sources/document';
import { Workspace } from '../../../server/src/workspace/workspace';
import { FakeClock, FakeResolver, records } from '../dns/fakes';

const A = 'file:///zones/a.example.zone';
const B = 'file:///zones/b.example.zone';
const SOA = '@ SOA ns hostmaster 1 3600 600 86400 60\n';
const eleven = Array.from({ length: 11 }, (_, i) => `exists:%{i}.h${String(i)}.test`).join(' ');
const including = '@ TXT "v=spf1 include:b.example -all"\n';
const b = (record: string) => `$ORIGIN b.example.\n${SOA}@ TXT "${record}"\n`;

function workspaceOf(files: Readonly<Record<string, string>>, config: PartialConfig = {}, trusted = true): Workspace {
  const merged = mergeConfigs(config, defaultConfig);
  const workspace = new Workspace({
    files: noFiles,
    roots: ['file:///zones/'],
    trusted,
    allowOutside: false,
    config: () => merged,
  });
  for (const [uri, text] of Object.entries(files)) workspace.open(createDocument(uri, 'zone', text));
  return workspace;
}

function edit(workspace: Workspace, uri: string, change: TextDocumentContentChangeEvent): void {
  workspace.apply({ kind: 'edit', uri, changes: [change], version: 1 });
}

function resolverRules(workspace: Workspace, uri = A): string[] {
  return workspace.findings(uri).flatMap(({ rule }) => (rule.needs === 'resolver' ? [rule.id] : []));
}

describe('a record that includes one of another file', () => {
  it('is counted through', () => {
    const workspace = workspaceOf({ [A]: including, [B]: b(`v=spf1 ${eleven} -all`) });
    expect(resolverRules(workspace)).toEqual(['spf/too-many-lookups']);
  });

  it('is counted anew when the other file is edited', () => {
    const workspace = workspaceOf({ [A]: including });
    workspace.open(createDocument(B, 'zone', b('v=spf1 -all')));
    expect(resolverRules(workspace)).toEqual([]);
    const line = 2;
    const range = { start: { line, character: 14 }, end: { line, character: 14 } };
    edit(workspace, B, { range, text: `${eleven} ` });
    expect(resolverRules(workspace)).toEqual(['spf/too-many-lookups']);
    edit(workspace, B, { text: `$ORIGIN b.example.\n${SOA}` });
    expect(resolverRules(workspace)).toEqual(['spf/target-without-spf']);
  });

  it('is counted anew when the other file comes and goes', () => {
    const workspace = workspaceOf({ [A]: including });
    expect(resolverRules(workspace)).toEqual([]);
    workspace.open(createDocument(B, 'zone', b(`v=spf1 ${eleven} -all`)));
    expect(resolverRules(workspace)).toEqual(['spf/too-many-lookups']);
    workspace.apply({ kind: 'close', uri: B });
    expect(resolverRules(workspace)).toEqual([]);
  });

  it('is left open where two files differ', () => {
    const copy = 'file:///zones/copy.zone';
    const files = { [A]: including, [B]: b(`v=spf1 ${eleven} -all`), [copy]: b('v=spf1 -all') };
    expect(resolverRules(workspaceOf(files))).toEqual([]);
  });

  it('uses the file beside it before one far away', () => {
    const far = 'file:///zones/old/b.example.zone';
    const files = { [A]: including, [B]: b('v=spf1 -all'), [far]: b(`v=spf1 ${eleven} -all`) };
    expect(resolverRules(workspaceOf(files))).toEqual([]);
    expect(resolverRules(workspaceOf(files), far)).toEqual(['spf/too-many-lookups']);
  });
});

describe('Terraform', () => {
  const TF = 'file:///zones/main.tf';
  const tf = (record: string) => `resource "aws_route53_zone" "b" {
  name = "b.example"
}
resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.b.zone_id
  name    = "b.example"
  type    = "TXT"
  ttl     = 300
  records = ["${record}"]
}
`;

  it('answers zone files beside it, and they are counted anew when it is edited', () => {
    const workspace = workspaceOf({ [A]: including });
    const open = (record: string) => workspace.open(createDocument(TF, 'terraform', tf(record)));
    open(`v=spf1 ${eleven.replaceAll('%{', '%%{')} -all`);
    expect(resolverRules(workspace)).toEqual(['spf/too-many-lookups']);
    open('v=spf1 -all');
    expect(resolverRules(workspace)).toEqual([]);
  });

  it('uses zone files beside it, and is counted anew when they are edited', () => {
    const workspace = workspaceOf({});
    workspace.open(createDocument(TF, 'terraform', tf('v=spf1 include:a.example -all')));
    workspace.open(createDocument(A, 'zone', `@ TXT "v=spf1 ${eleven} -all"\n`));
    expect(resolverRules(workspace, TF)).toEqual(['spf/too-many-lookups']);
    edit(workspace, A, { text: '@ TXT "v=spf1 -all"\n' });
    expect(resolverRules(workspace, TF)).toEqual([]);
  });
});

describe('DNS', () => {
  const network = (resolver: FakeResolver) => new Network(resolver, { clock: new FakeClock() });
  const answering = () => new FakeResolver({ 'TXT b.example': records([`v=spf1 ${eleven} -all`]) });

  it('is queried for what no file contains, and then the findings differ', async () => {
    const workspace = workspaceOf({ [A]: including });
    workspace.apply({ kind: 'network', network: network(answering()) });
    expect(resolverRules(workspace)).toEqual([]);
    await workspace.lookups.ask();
    expect(resolverRules(workspace)).toEqual(['spf/too-many-lookups']);
  });

  it('is not queried for names that are no longer written', async () => {
    const resolver = answering();
    const workspace = workspaceOf({ [A]: including });
    workspace.apply({ kind: 'network', network: network(resolver) });
    workspace.findings(A);
    edit(workspace, A, { text: '@ TXT "v=spf1 -all"\n' });
    workspace.findings(A);
    await workspace.lookups.ask();
    expect(resolver.asked).toEqual([]);
  });

  it('is not asked in an untrusted workspace, but once it is trusted', async () => {
    const workspace = workspaceOf({ [A]: including }, {}, false);
    workspace.apply({ kind: 'network', network: network(answering()) });
    workspace.findings(A);
    await workspace.lookups.ask();
    expect(resolverRules(workspace)).toEqual([]);
    workspace.apply({ kind: 'trust', trusted: true });
    workspace.findings(A);
    await workspace.lookups.ask();
    expect(resolverRules(workspace)).toEqual(['spf/too-many-lookups']);
  });
});

describe('with zonewise.dns.mode off', () => {
  it('rules that need answers report nothing, not even of the record itself', () => {
    const workspace = workspaceOf({ [A]: `@ TXT "v=spf1 ${eleven} -all"\n` }, { dnsMode: 'off' });
    expect(resolverRules(workspace)).toEqual([]);
  });
});

it('an ignore for a rule that needs answers is never called unused', () => {
  const text = `; zonewise-ignore spf/too-many-lookups: known\n${including}`;
  expect(workspaceOf({ [A]: text }).findings(A)).toEqual([]);
});
