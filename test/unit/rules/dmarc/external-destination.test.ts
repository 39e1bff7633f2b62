import { describe, expect, it } from 'vitest';
import { defaultConfig, mergeConfigs, type PartialConfig } from '../../../../server/src/config/config';
import { Network } from '../../../../server/src/dns/network';
import { render } from '../../../../server/src/messages/render';
import { absoluteEdits, applyEdits } from '../../../../server/src/text/apply-edits';
import { noFiles } from '../../../../server/src/workspace/files';
import { createDocument } from '../../../../server/src/sources/document';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { check } from '../../check';
import { failing, FakeClock, FakeResolver, live, records } from '../../dns/fakes';

const rule = 'dmarc/external-destination';
const OWN = 'file:///example.com.zone';
const OTHER = 'file:///example.net.zone';
const nxdomain = { kind: 'nxdomain', source: live } as const;
const SOA = '3600 IN SOA ns hostmaster 1 7200 900 1209600 300\n';
const policy = '_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@rua.example.net"\n';
const own = `$ORIGIN example.com.\n@ ${SOA}${policy}`;

function open(files: Readonly<Record<string, string>>, partial: PartialConfig = {}): Workspace {
  const config = mergeConfigs(partial, defaultConfig);
  const options = { files: noFiles, roots: ['file:///'], trusted: true, allowOutside: false, config: () => config };
  const workspace = new Workspace(options);
  for (const [uri, text] of Object.entries(files)) workspace.open(createDocument(uri, 'zone', text));
  return workspace;
}

function findings(workspace: Workspace) {
  return workspace.findings(OWN).filter((finding) => finding.rule.id === rule);
}

function found(other: string, mine = own): string[] {
  return findings(open({ [OWN]: mine, [OTHER]: other })).map(({ message }) => render(message, 'en'));
}

function afterFix(other: string): string {
  const [fix] = findings(open({ [OWN]: own, [OTHER]: other }))[0]?.fixes ?? [];
  const edits = fix?.edits ?? [];
  expect(edits.map(({ place }) => place.anchor.uri)).toEqual([OTHER]);
  return applyEdits(other, absoluteEdits(edits));
}

it('marks the host, once for all its addresses', () => {
  check(
    rule,
    `
$ORIGIN example.
@ 3600 IN SOA ns1 hostmaster 1 7200 900 1209600 300
_dmarc.shop TXT "v=DMARC1; p=none; rua=mailto:a@post.example,mailto:b@reports.example!10m; ruf=mailto:c@reports.example"
;                                                                     ^^^^^^^^^^^^^^^ dmarc/external-destination: \`reports.example\` has not authorised reports for \`shop.example\`: \`shop.example._report._dmarc.reports.example\` lacks \`v=DMARC1\`, so receivers send none there.
shop.example._report._dmarc.post TXT "v=DMARC1"
`,
  );
});

describe('the zone of the host', () => {
  const zone = (rest: string) => `$ORIGIN example.net.\n@ ${SOA}${rest}`;

  it('reports nothing, or something else', () => {
    expect(found(zone(''))).toHaveLength(1);
    expect(found(zone('example.com._report._dmarc.rua TXT "v=DMARC2"\n'))).toHaveLength(1);
    expect(found(zone('*.rua TXT "v=spf1 -all"\n'))).toHaveLength(1);
    expect(found(zone('example.org._report._dmarc.rua TXT "v=DMARC1"\n'))).toHaveLength(1);
  });

  it('accepts: this domain, all domains, or by an alias', () => {
    expect(found(zone('example.com._report._dmarc.rua TXT "v=DMARC1;"\n'))).toEqual([]);
    expect(found(zone('*._report._dmarc.rua TXT "v=DMARC1"\n'))).toEqual([]);
    expect(found(zone('*._report._dmarc.rua CNAME ok\nok TXT "v=DMARC1"\n'))).toEqual([]);
  });

  it('is not to be asked: a fragment, delegated, or only the name is near', () => {
    expect(found('$ORIGIN example.net.\n@ TXT "v=spf1 -all"\n')).toEqual([]);
    expect(found('$ORIGIN example.net.\nexample.com._report._dmarc.rua TXT "else"\n')).toEqual([]);
    expect(found(zone('rua NS ns.example.org.\n'))).toEqual([]);
    expect(found(`$ORIGIN xample.net.\n@ ${SOA}`)).toEqual([]);
  });
});

it('queries nothing for the same organization, several policies, or a zone without a name', () => {
  const other = `$ORIGIN example.net.\n@ ${SOA}`;
  expect(found(other, `$ORIGIN example.com.\n@ ${SOA}${policy.replace('example.net', 'example.com')}`)).toEqual([]);
  expect(found(other, own + policy.replace('none', 'reject'))).toEqual([]);
  const unnamed = open({ 'file:///db': policy, [OTHER]: other }).findings('file:///db');
  expect(unnamed.filter((finding) => finding.rule.id === rule)).toEqual([]);
});

describe('DNS', () => {
  const permission = 'TXT example.com._report._dmarc.rua.example.net';

  async function asked(answers: ConstructorParameters<typeof FakeResolver>[0], other = '') {
    const workspace = open(other === '' ? { [OWN]: own } : { [OWN]: own, [OTHER]: other }, { dnsMode: 'live' });
    const network = new Network(new FakeResolver(answers), { clock: new FakeClock() });
    workspace.apply({ kind: 'network', network });
    expect(findings(workspace)).toEqual([]);
    await workspace.lookups.ask();
    return findings(workspace);
  }

  it('decides where no file does', async () => {
    expect(await asked({ [permission]: nxdomain })).toHaveLength(1);
    expect(await asked({ [permission]: records(['something']) })).toHaveLength(1);
    expect(await asked({ [permission]: records(['something', 'v=DMARC1']) })).toEqual([]);
    expect(await asked({ [permission]: failing('servfail') })).toEqual([]);
  });

  it('gives way to a wildcard that is about to be published', async () => {
    const fragment = '$ORIGIN example.net.\n*._report._dmarc.rua TXT "v=DMARC1"\n';
    expect(await asked({ [permission]: nxdomain }, fragment)).toEqual([]);
  });

  it('is off when it is switched off', () => {
    const other = `$ORIGIN example.net.\n@ ${SOA}`;
    expect(findings(open({ [OWN]: own, [OTHER]: other }, { dnsMode: 'off' }))).toEqual([]);
  });
});

describe('the fix adds the permission to the zone of the host', () => {
  it('beside others', () => {
    expect(
      afterFix(
        `$ORIGIN example.net.\n@ ${SOA}\na.example._report._dmarc.rua 300 IN TXT "v=DMARC1"\n\t\tTXT "x"\nrua A 192.0.2.1\n`,
      ),
    ).toBe(
      `$ORIGIN example.net.\n@ ${SOA}\na.example._report._dmarc.rua 300 IN TXT "v=DMARC1"\n\t\tTXT "x"\nexample.com._report._dmarc.rua 300 IN TXT "v=DMARC1"\nrua A 192.0.2.1\n`,
    );
  });

  it('after the records of the zone itself, whatever they look like', () => {
    const head = '@ IN SOA ns hostmaster ( 1 7200 ; refresh\n 900 1209600 300 )\n';
    expect(afterFix(`$ORIGIN net.\n$ORIGIN example.net.\n${head}www A 192.0.2.1`)).toBe(
      `$ORIGIN net.\n$ORIGIN example.net.\n${head}example.com._report._dmarc.rua IN TXT "v=DMARC1"\nwww A 192.0.2.1`,
    );
    expect(afterFix(`example.net. ${SOA}rua.example.net. MX 10 ( ; in\n rua.example.net. )`)).toBe(
      `example.net. ${SOA}rua.example.net. MX 10 ( ; in\n rua.example.net. )\nexample.com._report._dmarc.rua.example.net. TXT "v=DMARC1"`,
    );
  });
});
