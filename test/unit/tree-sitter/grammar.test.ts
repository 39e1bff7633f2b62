import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { rrTypes } from '../../../server/src/records/rr-types';
import { entryNode } from '../../../server/src/sources/zone/syntax/node';
import { zoneReader } from '../../../server/src/sources/zone/syntax/reader';
import { ENTRY } from '../../../server/src/sources/zone/syntax/scanner';
import { ChunkedDocument } from '../../../server/src/text/chunked-document';
import { compileGrammar, grammar, type GrammarNode } from './parser';

const parser = compileGrammar();
const parse = (texts: readonly string[]) => parser?.parse(texts) ?? [];
const note = parser === undefined ? ' (skipped: cc or libtree-sitter is not installed)' : '';

afterAll(() => parser?.dispose());

describe.skipIf(parser === undefined)(`the tree-sitter grammar${note}`, () => {
  it.each(cases(join(grammar, 'test/corpus/records.txt')))('%s', (_, text, expected) => {
    expect(parse([text])[0]?.expression).toBe(expected);
  });

  it('colours every kind of node', () => {
    const queries = readFileSync(join(grammar, 'queries/highlights.scm'), 'utf8');
    const { shapes } = JSON.parse(readFileSync(join(grammar, 'rr-types.json'), 'utf8')) as {
      shapes: readonly { readonly fields: readonly { readonly node: string }[] }[];
    };
    for (const { node } of shapes.flatMap(({ fields }) => fields))
      if (node !== 'word') expect(queries).toContain(`(${node}) @`);
  });

  it('has the words of each record where the reader has them', () => {
    const texts = [...ownZones(), ...oneOfEach()].filter((text) => !isDamaged(text));
    expect(texts.length).toBeGreaterThan(rrTypes().length);
    expect(disagreements(texts)).toEqual([]);
  });

  it('has the words of any text that is not damaged where the reader has them', () => {
    const piece = fc.constantFrom(
      ...[
        '\n',
        ' ',
        '\t',
        '\r\n',
        '(',
        ')',
        ';',
        // Two without a blank would be a placeholder of a template, `@IN@`.
        '@ ',
        'a',
        '\\;',
        '"b c"',
        '"\\""',
        '1h',
        'IN',
        'A',
        '192.0.2.1',
        'TXT',
      ],
      ...['\n', ' ', '$TTL 1h\n', '$ORIGIN a.\n', '\n$GENERATE 1-2 a$ A 10.0.0.$\n', '\\# 0', '\\065', 'type9', '\xe4'],
    );
    const texts = fc
      .sample(fc.array(piece, { maxLength: 30 }), { numRuns: 1500, seed: 13 })
      .map((each) => each.join(''));
    const read = texts.filter((text) => !isDamaged(text));
    expect(read.length).toBeGreaterThan(150);
    const trees = parse(read);
    const differ = read.filter((text, i) => words(text, trees[i]?.nodes ?? []) !== wordsOfReader(text));
    expect(differ).toEqual([]);
  });

  const corpora = process.env['ZONEWISE_CORPORA'];
  it.skipIf(corpora === undefined)('has no error in zones that servers accept, with ZONEWISE_CORPORA set', () => {
    expect(disagreements(accepted(join(corpora ?? '', 'zones')))).toEqual([]);
  });
});

/** Name, text and tree of each case of a file that `tree-sitter test` reads. */
function cases(path: string): [name: string, text: string, expected: string][] {
  const parts = readFileSync(path, 'utf8').split(/^={3,}\n(.*)\n={3,}\n/m);
  return parts.slice(1).flatMap((name, i) => {
    if (i % 2 === 1) return [];
    const [text = '', tree = ''] = (parts[i + 2] ?? '').split(/\n-{3,}\n/);
    return [[name, text, tree.replace(/\s+/g, ' ').replace(/ \)/g, ')').trim()]];
  });
}

function ownZones(): readonly string[] {
  return ['examples', 'test/grammar'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.zone'))
      .map((name) => readFileSync(join(folder, name), 'latin1')),
  );
}

/** A record of each type, with a word for each field, and in the generic form. */
function oneOfEach(): readonly string[] {
  return rrTypes().flatMap(({ mnemonic, fields }) => {
    const generic = `a ${mnemonic} \\# 1 00\n`;
    if (fields === undefined) return [generic];
    const data = fields.map((_, i) => (i % 2 === 0 ? 'x' : '"y"')).join(' ');
    return [generic, `a 1h ${mnemonic.toLowerCase()} ( ${data}\n )\n`];
  });
}

function accepted(zones: string): readonly string[] {
  const rows = readFileSync(join(zones, 'bind9-checkzone.expected.tsv'), 'utf8').split('\n');
  const bind = rows
    .filter((row) => row.split('\t')[2] === 'accept')
    .map((row) => join(zones, 'bind9-checkzone', row.split('\t')[0] ?? ''));
  const real = readdirSync(join(zones, 'real'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  expect(bind.length).toBeGreaterThan(20);
  return [...bind, ...real].filter((path) => existsSync(path)).map((path) => readFileSync(path, 'latin1'));
}

/** Texts with an error in the tree, or whose words are not where the reader has them. */
function disagreements(texts: readonly string[]): readonly string[] {
  const trees = parse(texts);
  expect(trees).toHaveLength(texts.length);
  return texts.filter((text, i) => {
    const nodes = trees[i]?.nodes ?? [];
    const isWrong = nodes.some(({ name }) => name === 'ERROR' || name === 'missing');
    return isWrong || words(text, nodes) !== wordsOfReader(text);
  });
}

const HEAD = ['owner', 'ttl', 'class'];

/** Words and strings with their places; what those before the type are. */
function words(text: string, nodes: readonly GrammarNode[]): string {
  let isHead = false;
  return nodes
    .flatMap(({ name, start, end }, i) => {
      if (name.endsWith('_directive') || name === 'data' || name === 'generic_data') isHead = false;
      if (name === 'record') isHead = true;
      const next = nodes[i + 1];
      const isLeaf = end > start && (next === undefined || next.start >= end);
      if (!isLeaf || '();\r\n \t'.includes(text.charAt(start))) return [];
      return [placed(text.slice(start, end), start, isHead ? name : undefined)];
    })
    .join('\n');
}

function wordsOfReader(text: string): string {
  return entries(text)
    .flatMap(({ chunk, offset, node }) => {
      const names = new Map([
        [node.owner?.start, 'owner'],
        [node.ttl?.start, 'ttl'],
        [node.class?.start, 'class'],
      ]);
      return node.tokens.map(({ start, end }) => {
        const name = node.kind === ENTRY.record ? names.get(start) : undefined;
        return placed(chunk.slice(start, end), start + offset, name);
      });
    })
    .join('\n');
}

function placed(word: string, start: number, name = ''): string {
  return `${String(start)} ${HEAD.includes(name) ? name : ''} ${word}`;
}

function isDamaged(text: string): boolean {
  return entries(text).some(({ isFaulty }) => isFaulty);
}

function entries(text: string) {
  const { chunks } = new ChunkedDocument('file:///a', 'dns-zone', 0, text, zoneReader);
  let offset = 0;
  return chunks.flatMap((chunk) => {
    const at = offset;
    offset += chunk.text.length;
    return Array.from({ length: chunk.content.count }, (_, i) => ({
      chunk: chunk.text,
      offset: at,
      node: entryNode(chunk, i),
      isFaulty: chunk.content.problems.has(i),
    }));
  });
}
