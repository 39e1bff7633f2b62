import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../server/src/config/config';
import { createDocument, type GivenDocument } from '../../../server/src/sources/document';
import { absolute } from '../../../server/src/text/span';
import { noFiles } from '../../../server/src/workspace/files';
import { Workspace } from '../../../server/src/workspace/workspace';

// A check that looks once, without tracking what depends on what, finds the same.

const config = { ...defaultConfig, dnsMode: 'workspace' as const };

async function found(documents: readonly GivenDocument[], isOneShot: boolean): Promise<string[]> {
  const options = { files: noFiles, roots: ['file:///z/'], trusted: true, allowOutside: false, config: () => config };
  const workspace = new Workspace({ ...options, isOneShot });
  workspace.open(...documents);
  await workspace.load();
  return documents.flatMap(({ uri }) =>
    workspace.findings(uri).map(({ rule, place, severity, message }) => {
      const { start, end } = absolute(place);
      return `${uri} ${rule.id} ${severity} ${String(start)}-${String(end)} ${JSON.stringify(message)}`;
    }),
  );
}

async function check(documents: readonly GivenDocument[]): Promise<number> {
  const tracked = await found(documents, false);
  expect(await found(documents, true)).toEqual(tracked);
  return tracked.length;
}

describe('a one-shot check', () => {
  it('finds the same in zones that refer to each other', async () => {
    const zone = (name: string, records: string) =>
      createDocument(
        `file:///z/${name}.zone`,
        'dns-zone',
        `$ORIGIN ${name}.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns\n${records}`,
      );
    const documents = [
      zone('a.example', '@ MX 10 mail\n@ TXT "v=spf1 include:b.example include:gone.b.example ptr -all"\n'),
      zone('b.example', '@ TXT "v=spf1 a:x.a.example ?all"\n_dmarc TXT "v=DMARC1; p=none; rua=mailto:r@a.example"\n'),
    ];
    expect(await check(documents)).toBeGreaterThan(3);
  });

  const corpora = process.env['ZONEWISE_CORPORA'];
  it.skipIf(corpora === undefined)('finds the same in real files (needs ZONEWISE_CORPORA)', async () => {
    const files = readdirSync(join(corpora ?? '', 'zones'), { recursive: true, withFileTypes: true });
    const documents = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }, index) => {
        const text = readFileSync(join(parentPath, name), 'latin1');
        return createDocument(`file:///z/${String(index)}/${name}`, 'dns-zone', text);
      });
    expect(await check(documents)).toBeGreaterThan(50);
  });
});
