import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeZone } from '../../../../server/src/sources/zone/sniff';
import { findingsOf } from '../../check';

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

/** What servers would refuse. A file that is not found is a warning, since it may be elsewhere. */
function refusals(text: string, origin?: string): readonly string[] {
  return findingsOf(text, 'zone/*', origin === undefined ? {} : { origin })
    .filter(({ rule, severity }) => severity === 'error' || rule.id === 'zone/include-not-found')
    .map(({ rule }) => rule.id);
}

function found(file: string, origin: string): readonly string[] {
  return refusals(readFileSync(join(zones, 'bind9-checkzone', file), 'latin1'), origin);
}

// The files are not part of this repository: set ZONEWISE_CORPORA to a folder that has zones/ in it.
describe.skipIf(corpora === undefined)('zones of BIND, with ZONEWISE_CORPORA set', () => {
  it.each(bind.filter(({ verdict }) => verdict === 'accept'))('reads $file', ({ file, origin }) => {
    expect(found(file, origin)).toEqual([]);
  });

  const rejected = bind.filter(({ file, verdict }) => verdict === 'reject' && !file.startsWith('bad-include-'));
  it.each(rejected)('rejects $file: $message', ({ file, origin }) => {
    if (file in ACCEPTED) expect(found(file, origin)).toEqual([]);
    else expect(found(file, origin)).not.toEqual([]);
  });
});

describe.skipIf(!existsSync(join(zones, 'real')))('zones as people keep them, with ZONEWISE_CORPORA set', () => {
  const files = existsSync(join(zones, 'real'))
    ? readdirSync(join(zones, 'real'), { recursive: true, withFileTypes: true })
    : [];

  it.each(files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)))('reads %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(refusals(text)).toEqual([]);
    expect(looksLikeZone(text)).toBe(true);
  });
});
