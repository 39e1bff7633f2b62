import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../../server/src/config/config';
import { createDocument } from '../../../../server/src/sources/document';
import { looksLikeZone } from '../../../../server/src/sources/zone/sniff';
import { noFiles } from '../../../../server/src/workspace/files';
import { Workspace } from '../../../../server/src/workspace/workspace';

/** Zones that BIND's suite rejects and that pass here, and why. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'bad-cdnskey.db': 'needs the key tag and digest of a key',
  'bad-cds.db': 'needs the key tag and digest of a key',
  'bad-dns-sd-reverse.db': 'names of hosts are a warning: zone/hostname-characters',
  'bad-ds-2.db': 'a DS without a delegation: BIND 9.18 loads the zone',
  'bad-nsec3owner-padded.db': 'owners of NSEC3 records are written by signers',
  'bad-rpz-prefix.db': 'needs the configuration that makes the zone a response policy',
  'bad-svcb-servername.db': 'names of hosts are a warning: zone/hostname-characters',
};

const corpora = process.env['ZONEWISE_CORPORA'];
const zones = join(corpora ?? '', 'zones');

/** `file, origin, verdict, exit code, message` of BIND's own test zones. */
const rows =
  corpora === undefined ? [] : readFileSync(join(zones, 'bind9-checkzone.expected.tsv'), 'utf8').split('\n').slice(1);
const bind = rows
  .map((row) => row.split('\t'))
  .map(([file = '', origin = '', verdict, , message = '']) => ({ file, origin, verdict, message }));

/** What servers would refuse, read with the files that it includes. */
async function refusals(path: string, encoding: BufferEncoding, origin?: string): Promise<readonly string[]> {
  const uri = String(pathToFileURL(path));
  const read = (file: string) => {
    const isFile = statSync(new URL(file), { throwIfNoEntry: false })?.isFile() === true;
    return isFile ? readFileSync(new URL(file), encoding) : undefined;
  };
  const workspace = new Workspace({
    files: { ...noFiles, read: (file) => Promise.resolve(read(file)) },
    roots: [String(new URL('.', uri))],
    trusted: true,
    allowOutside: false,
    config: () => defaultConfig,
    ...(origin === undefined ? {} : { origin }),
  });
  workspace.open(createDocument(uri, 'zone', readFileSync(path, encoding)));
  await workspace.load();
  return workspace
    .uris()
    .flatMap((each) => workspace.findings(each))
    .filter(({ rule, severity }) => rule.id.startsWith('zone/') && (severity === 'error' || isUnread(rule.id)))
    .map(({ rule }) => rule.id);
}

/** A file that is not found is a warning, since it may be elsewhere; servers refuse it. */
function isUnread(rule: string): boolean {
  return rule === 'zone/include-not-found';
}

function found(file: string, origin: string): Promise<readonly string[]> {
  return refusals(join(zones, 'bind9-checkzone', file), 'latin1', origin);
}

// The files are not part of this repository: set ZONEWISE_CORPORA to a folder that has zones/ in it.
describe.skipIf(corpora === undefined)('zones of BIND, with ZONEWISE_CORPORA set', () => {
  it.each(bind.filter(({ verdict }) => verdict === 'accept'))('reads $file', async ({ file, origin }) => {
    expect(await found(file, origin)).toEqual([]);
  });

  const rejected = bind.filter(({ verdict }) => verdict === 'reject');
  it.each(rejected)('rejects $file: $message', async ({ file, origin }) => {
    if (file in ACCEPTED) expect(await found(file, origin)).toEqual([]);
    else expect(await found(file, origin)).not.toEqual([]);
  });
});

describe.skipIf(!existsSync(join(zones, 'real')))('zones as people keep them, with ZONEWISE_CORPORA set', () => {
  const files = existsSync(join(zones, 'real'))
    ? readdirSync(join(zones, 'real'), { recursive: true, withFileTypes: true })
    : [];

  it.each(files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)))(
    'reads %s',
    async (path) => {
      expect(await refusals(path, 'utf8')).toEqual([]);
      expect(looksLikeZone(readFileSync(path, 'utf8'))).toBe(true);
    },
  );
});
