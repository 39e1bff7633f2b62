import { describe, expect, it } from 'vitest';
import { defaultConfig, type Config } from '../../../../server/src/config/config';
import { displayName } from '../../../../server/src/records/name';
import { canonicalName } from '../../../../server/src/records/names';
import { createDocument } from '../../../../server/src/sources/document';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

const ROOT = 'file:///w/';

/** A workspace with these files on its disk, of which those that hold zones are open. */
async function open(files: Readonly<Record<string, string>>, zones: readonly string[], config: Partial<Config> = {}) {
  const disk = new Map(Object.entries(files));
  const list = (root: string) => {
    const inside = [...disk.keys()].map((path) => ROOT + path).filter((uri) => uri.startsWith(root));
    return Promise.resolve(inside.filter((uri) => !uri.slice(root.length).includes('/')));
  };
  const workspace = new Workspace({
    files: { ...noFiles, read: (uri) => Promise.resolve(disk.get(uri.slice(ROOT.length))), list },
    roots: [ROOT],
    trusted: true,
    allowOutside: false,
    config: () => ({ ...defaultConfig, dnsMode: 'workspace', ...config }),
  });
  workspace.open(...zones.map((path) => createDocument(ROOT + path, 'dns-zone', files[path] ?? '')));
  await workspace.load();
  return { workspace, disk };
}

function originOf(workspace: Workspace, path: string): string {
  const uri = ROOT + path;
  const { name, by, view } = workspace.unit(uri)?.origin(uri) ?? { name: undefined, by: 'unknown' };
  return [name === undefined ? '-' : displayName(name), by, ...(view === undefined ? [] : [view])].join(' ');
}

const RECORDS = '$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\nns A 192.0.2.1\n';

/** `expected`: path of a zone, its origin, how it is known, its view. */
async function check(files: Readonly<Record<string, string>>, ...expected: readonly string[]): Promise<void> {
  const paths = expected.map((line) => line.split(' ')[0] ?? '');
  const { workspace } = await open({ ...Object.fromEntries(paths.map((path) => [path, RECORDS])), ...files }, paths);
  expect(paths.map((path) => `${path} ${originOf(workspace, path)}`)).toEqual(expected);
}

describe('the configuration of BIND', () => {
  it('names the zones of its files', async () => {
    const conf = `
      // a comment { zone "no" { file "a"; }; }
      options { directory "/etc/bind"; recursion no; };
      zone "example.com" IN { type primary; file "main"; };   # "quoted"
      zone example.net { type master; /* in between; */ file "sub/net.db"; allow-transfer { none; }; };
      zone "." { type hint; file "hints"; };`;
    await check(
      { 'named.conf': conf },
      'main example.com project',
      'sub/net.db example.net project',
      'sub/main example.com project',
      'hints . project',
      'other.db - unknown',
    );
  });

  it('may include other files, as they are called on the server', async () => {
    await check(
      {
        'named.conf': 'include "/etc/bind/named.conf.options";\ninclude "conf/zones.conf";\ninclude "named.conf";',
        'named.conf.options': 'options { directory "data"; };',
        'conf/zones.conf': 'zone "example.org" { file "org"; };',
      },
      'data/org example.org project',
    );
  });

  it('may include other files by pattern, several zones in each', async () => {
    const zone = (name: string) => `zone "${name}" { file "${name}.db"; };`;
    await check(
      {
        'etc/named.conf':
          'options { directory "data"; };\ninclude "/etc/bind/zones/*.conf";\ninclude "more.d/[a-c]?.conf";',
        'etc/zones/one.conf': zone('a.example') + zone('b.example'),
        'etc/zones/two.conf': zone('c.example'),
        'etc/zones/notes.txt': zone('n.example'),
        'etc/more.d/a1.conf': zone('d.example'),
        'etc/more.d/d1.conf': zone('e.example'),
      },
      'etc/data/a.example.db a.example project',
      'etc/data/b.example.db b.example project',
      'etc/data/c.example.db c.example project',
      'etc/data/d.example.db d.example project',
      'etc/data/n.example.db n.example file-name',
      'etc/data/e.example.db e.example file-name',
    );
  });

  it('keeps the zones of two views apart', async () => {
    const view = (name: string) =>
      `view "${name}" { zone "example.com" { file "${name}/com"; }; include "${name}.conf"; };`;
    await check(
      {
        'named.conf': view('inside') + view('outside'),
        'inside.conf': 'zone "example.net" { file "net"; };',
        'outside.conf': 'zone "example.net" { file "net"; };',
      },
      'inside/com example.com project inside',
      'outside/com example.com project outside',
      'net example.net project',
    );
  });

  it('does not choose between zones whose files may be this one', async () => {
    const conf = 'zone "a.example" { file "/a/zone.db"; }; zone "b.example" { file "/b/zone.db"; };';
    await check({ 'named.conf': conf }, 'zone.db - unknown', 'x/b/zone.db b.example project');
  });

  it('reads one file for many zones as the first of them', async () => {
    const conf = 'zone "a.example" { file "parked"; }; zone "b.example" { file "parked"; };';
    await check({ 'named.conf': conf }, 'parked a.example project');
  });
});

it('reads the configuration of Knot', async () => {
  const conf = `
template:
  - id: default
    storage: /var/lib/knot
  - id: signed
    storage: "signed"
    file: "%s.db"

zone:
  - domain: example.com     # in the default storage
  - domain: [ "example.net", example.org. ]
    template: signed
  - domain: example.edu
    file: 'edu/main'
`;
  await check(
    { 'knot.conf': conf },
    'x/example.com.zone example.com project',
    'signed/example.net.db example.net project',
    'signed/example.org.db example.org project',
    'edu/main example.edu project',
  );
});

it('reads the configuration of NSD', async () => {
  const conf = `
server:
    zonesdir: "/etc/nsd/zones"
include: more.conf
pattern:
    name: "customer"
    zonefile: "%z/%1/%s"
zone:
    name: "example.com"
    zonefile: com
zone:
    name: example.net
    include-pattern: "customer"
`;
  await check(
    { 'nsd.conf': conf, 'more.conf': 'zone:\n  name: example.org\n  zonefile: org\n' },
    'zones/com example.com project',
    'net/e/example.net example.net project',
    'org example.org project',
  );
});

it('reads a Corefile', async () => {
  const corefile = `
(common) {
    errors
}
example.com example.net:1053 {
    root /zones
    file main { # of both
        reload 30s
    }
    import common
}
dns://example.org {
    file org example.org sub.example.org
}`;
  await check({ Corefile: corefile }, 'main example.com project', 'org example.org project');
});

describe('of several sources', () => {
  it('the nearest configuration comes first', async () => {
    await check(
      {
        'named.conf': 'zone "far.example" { file "a"; }; zone "example.com" { file "b"; };',
        'near/named.conf': 'zone "near.example" { file "a"; };',
      },
      'near/a near.example project',
      'near/b example.com project',
      'a far.example project',
    );
  });

  it('a configuration whose path leads to the file comes before its SOA, another one after it', async () => {
    const soa = '$TTL 300\nexample.com. SOA ns h 1 2 3 4 5\nexample.com. NS ns.example.net.\n';
    await check(
      { 'named.conf': 'zone "example.org" { file "a"; };', a: soa, 'sub/a': soa },
      'a example.org project',
      'sub/a example.com soa',
    );
  });

  it('a comment comes before the name of the file, and a record before both', async () => {
    await check(
      {
        'a.example.zone': ';; Domain: example.com\n' + RECORDS,
        'b.example.zone': '; Zone file for example.net\n;\n' + RECORDS,
        'c.example.zone': ';\n;  Database file example.org.dns for example.org zone.\n' + RECORDS,
        'd.example.zone': '; BIND data file for local loopback interface\n' + RECORDS,
        'e.example.zone': RECORDS + '; Domain: example.com\n',
        'f.example.zone': '$ORIGIN example.edu.\n' + RECORDS,
      },
      'a.example.zone example.com banner',
      'b.example.zone example.net banner',
      'c.example.zone example.org banner',
      'd.example.zone d.example file-name',
      'e.example.zone e.example file-name',
      'f.example.zone example.edu directive',
    );
  });

  it('a file name may hold a domain among other words', async () => {
    await check(
      {},
      'db.example.com example.com file-name',
      'internal_example.co.uk.zone example.co.uk file-name',
      'example.com@2024 example.com file-name',
      'example.com.backup example.com file-name',
      'corp.internal.zone corp.internal file-name',
      'example.com_example.net.zone - unknown',
      'my_zone.db - unknown',
    );
  });
});

it('takes the word of a setting before all others, and notices when it changes', async () => {
  const origin = (name: string) => [
    { files: { folder: '', pattern: 'zones/*' }, origin: canonicalName(name) ?? expect.unreachable() },
  ];
  const config = { origins: origin('example.net') };
  const files = { 'zones/a': RECORDS, 'named.conf': 'zone "example.com" { file "zones/a"; };' };
  const { workspace } = await open(files, ['zones/a'], config);
  expect(originOf(workspace, 'zones/a')).toBe('example.net setting');
});

it('follows changes of a configuration', async () => {
  const { workspace, disk } = await open({ 'a/zone': RECORDS + 'www.example.net. A 192.0.2.2\n' }, ['a/zone']);
  const found = () => workspace.findings(`${ROOT}a/zone`).map(({ rule }) => rule.id);
  const change = async (path: string, text: string) => {
    disk.set(path, text);
    workspace.apply({ kind: 'disk', uris: [ROOT + path] });
    await workspace.load();
    return [originOf(workspace, 'a/zone'), ...found().filter((rule) => rule === 'zone/out-of-zone')];
  };
  expect(found()).not.toContain('zone/out-of-zone');
  expect(await change('named.conf', 'zone "example.com" { file "a/zone"; };')).toEqual([
    'example.com project',
    'zone/out-of-zone',
  ]);
  expect(await change('named.conf', 'include "all.conf";')).toEqual(['- unknown']);
  expect(await change('all.conf', 'zone "example.net" { file "zone"; };')).toEqual(['example.net project']);
});

it('reads no configuration outside of the folders', async () => {
  const { workspace, disk } = await open({ a: RECORDS }, ['a']);
  disk.set('../named.conf', 'zone "example.com" { file "w/a"; };');
  workspace.apply({ kind: 'disk', uris: ['file:///named.conf'] });
  await workspace.load();
  expect(originOf(workspace, 'a')).toBe('- unknown');
});

it.each([
  ['nsd.conf', 'include: "conf.d/*.conf"', 'zone:\n  name: example.com\n  zonefile: main\n'],
  ['knot.conf', 'include: conf.d/*.conf', 'zone:\n  - domain: example.com\n    file: main\n'],
  ['Corefile', 'import conf.d/*.conf', 'example.com {\n  file main\n}\n'],
])('reads what %s includes by pattern', async (name, include, part) => {
  await check({ [name]: `${include}\n`, 'conf.d/a.conf': part }, 'main example.com project');
});

it('takes a file that comes or goes into account where a pattern includes it', async () => {
  const zone = 'zone "example.com" { file "main"; };';
  const { workspace, disk } = await open({ 'named.conf': 'include "conf.d/*.conf";', main: RECORDS }, ['main']);
  expect(originOf(workspace, 'main')).toBe('- unknown');
  disk.set('conf.d/a.conf', zone);
  workspace.apply({ kind: 'disk', uris: [`${ROOT}conf.d/a.conf`] });
  await workspace.load();
  expect(originOf(workspace, 'main')).toBe('example.com project');
});

it('reads the Terraform of a folder too from which a pattern includes files', async () => {
  const conf = { 'named.conf': 'include "*.conf";', 'a.conf': 'zone "example.com" { file "main"; };' };
  const { workspace } = await open({ ...conf, 'b.tf': 'locals {}\n', main: RECORDS }, ['main']);
  workspace.open(createDocument(`${ROOT}a.tf`, 'terraform', 'locals {}\n'));
  await workspace.load();
  expect(originOf(workspace, 'main')).toBe('example.com project');
  expect(workspace.uris()).toContain(`${ROOT}b.tf`);
});
