import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeZone } from '../../../../server/src/sources/zone/sniff';
import { findingsOf } from '../../check';

/** Rules that say what a server would say when it loads the file. */
const LOADING = [
  ...['zone/syntax', 'zone/unclosed-parenthesis', 'zone/unclosed-quote', 'zone/newline-in-quotes'],
  ...['zone/unknown-type', 'zone/unknown-directive', 'zone/invalid-escape', 'zone/invalid-directive'],
  ...['zone/invalid-rdata', 'zone/invalid-name', 'zone/invalid-ttl'],
];

/** What BIND says of a file that it cannot read, rather than of a zone that it cannot serve. */
const UNREADABLE = /dns_rdata_fromtext|dns_master_load|GENERATE|meta type|unknown/;

const corpora = process.env['ZONEWISE_CORPORA'];
const zones = join(corpora ?? '', 'zones');

/** `file, origin, verdict, exit code, message` of BIND's own test zones. */
const rows =
  corpora === undefined ? [] : readFileSync(join(zones, 'bind9-checkzone.expected.tsv'), 'utf8').split('\n').slice(1);
const bind = rows
  .map((row) => row.split('\t'))
  .map(([file = '', origin = '', verdict, , message = '']) => ({ file, origin, verdict, message }));

function found(file: string, origin: string): readonly string[] {
  const text = readFileSync(join(zones, 'bind9-checkzone', file), 'latin1');
  return findingsOf(text, LOADING, { origin }).map(({ rule }) => rule.id);
}

// The files are not part of this repository: set ZONEWISE_CORPORA to a folder that has zones/ in it.
describe.skipIf(corpora === undefined)('zones of BIND, with ZONEWISE_CORPORA set', () => {
  it.each(bind.filter(({ verdict }) => verdict === 'accept'))('reads $file', ({ file, origin }) => {
    expect(found(file, origin)).toEqual([]);
  });

  const unreadable = bind.filter(({ verdict, message }) => verdict === 'reject' && UNREADABLE.test(message));
  const ofFiles = unreadable.filter(
    ({ file }) => !file.startsWith('bad-include-') && !file.startsWith('bad-cname-and-'),
  );
  it.each(ofFiles)('says why it cannot read $file: $message', ({ file, origin }) => {
    expect(found(file, origin)).not.toEqual([]);
  });
});

describe.skipIf(!existsSync(join(zones, 'real')))('zones as people keep them, with ZONEWISE_CORPORA set', () => {
  const files = existsSync(join(zones, 'real'))
    ? readdirSync(join(zones, 'real'), { recursive: true, withFileTypes: true })
    : [];

  it.each(files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)))('reads %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(findingsOf(text, LOADING).map(({ rule }) => rule.id)).toEqual([]);
    expect(looksLikeZone(text)).toBe(true);
  });
});
