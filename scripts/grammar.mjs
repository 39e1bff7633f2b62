#!/usr/bin/env node
// Writes the part of the tree-sitter grammar about RR types, from the table of the server: the fields of each type for
// grammar.js, and the types and classes by name for scanner.c. Then generates parser.c with the tree-sitter command line,
// if it is installed. Also writes the syntax definition for Kate. With --check nothing is written, and a difference is an error.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const FOLDER = 'grammars/tree-sitter-dns-zone';
const KATE = 'grammars/kate/dns-zone.xml';
/** What a field is called in the tree, by its kind; those that are not listed are a `word`. */
const NODES = {
  number: [
    'u8',
    'u16',
    'u32',
    'algorithm',
    'certificate-type',
    'digest-type',
    'key-flags',
    'protocol',
    'scheme',
    'time',
    'date',
  ],
  ttl: ['ttl'],
  name: ['name', 'host', 'mailbox', 'gateway'],
  address: ['ip4', 'ip6', 'prefix', 'eui48', 'eui64', 'locator', 'nsap'],
  string: ['string', 'phone-number', 'quoted-string'],
  encoded: ['hex', 'hex-word', 'base64', 'base64-word', 'base64-or-none', 'base32', 'salt'],
  type: ['type', 'type-or-number', 'old-type'],
  parameter: ['parameter'],
};
const { rrTypes, KINDS, CLASS_CODES } = await table();
const check = process.argv.includes('--check');
/** Types that share their fields share a rule. Types that take text come first. */
const shapes = shapesOf(rrTypes());

await update(`${FOLDER}/rr-types.json`, JSON.stringify({ shapes: shapes.map(withoutTypes) }));
await update(`${FOLDER}/src/rr_types.h`, header());
await update(KATE, kate());
generate();

async function table() {
  const contents = `
    export { rrTypes } from './rr-types';
    export { KINDS } from './rdata/kinds';
    export { CLASS_CODES } from './presentation/mnemonics';`;
  const options = { bundle: true, format: 'esm', write: false };
  const { outputFiles } = await build({ stdin: { contents, resolveDir: 'server/src/records' }, ...options });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function shapesOf(types) {
  const byFields = new Map();
  for (const type of types) {
    const key = JSON.stringify(type.fields?.map(fieldOf));
    byFields.set(key, [...(byFields.get(key) ?? []), type]);
  }
  const found = [...byFields.values()].map((same) => {
    const [{ mnemonic, fields }] = same;
    const written = fields?.map(fieldOf) ?? [{ name: 'data', node: 'word', count: 'any' }];
    return {
      rule: fields === undefined ? 'unnamed' : mnemonic.toLowerCase().replaceAll('-', '_'),
      fields: written,
      optional: written.every(({ count }) => count === 'any'),
      types: same.map((type) => type.mnemonic),
    };
  });
  return [...found.filter(takesText), ...found.filter((shape) => !takesText(shape))];
}

function fieldOf({ name, kind, optional = false, repeat = false }) {
  const node = Object.keys(NODES).find((each) => NODES[each].includes(kind)) ?? 'word';
  const isMany = repeat || KINDS[kind].as === 'rest';
  return {
    name: name.toLowerCase().replace(/[^a-z\d]+/g, '_'),
    node,
    count: isMany ? (optional ? 'any' : 'some') : optional ? 'optional' : 'one',
  };
}

function takesText({ fields: [first] }) {
  return first.node === 'string';
}

function withoutTypes({ rule, fields, optional }) {
  return { rule, optional, fields };
}

function header() {
  const rows = shapes.flatMap(({ types }, shape) => types.map((name) => ({ name, shape })));
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  return `// Written by npm run grammar. Types are sorted by name; their number is that of their rule in rr-types.json.

static const struct {
  const char *name;
  int shape;
} TYPES[] = {
${rows.map(({ name, shape }) => `  {"${name}", ${shape}},\n`).join('')}};

static const char *const CLASSES[] = {${Object.keys(CLASS_CODES)
    .map((name) => `"${name}"`)
    .join(', ')}};

// Types below this number take text first.
#define TEXT_TYPES ${shapes.filter(takesText).length}
// TYPE65280 (RFC 3597 section 5)
#define UNNAMED_TYPE ${shapes.findIndex(({ rule }) => rule === 'unnamed')}
`;
}

/** KSyntaxHighlighting of KDE 5 and 6; `DetectChar` and its like ignore case, so these are expressions. */
function kate() {
  const names = (list) => `(?:${list.join('|')})(?![^\\s;()"])`;
  const types = names([...shapes.flatMap(({ types }) => types).sort((a, b) => b.length - a.length), 'TYPE\\d+']);
  const classes = names([...Object.keys(CLASS_CODES), 'CLASS\\d+']);
  const rule = (attribute, expression, context, more = '') =>
    `<RegExpr attribute="${attribute}" context="${context}" insensitive="true" String="${escaped(expression)}"${more}/>`;
  const firstColumn = ' column="0"';
  const words = `
        <DetectChar attribute="Comment" context="Comment" char=";"/>
        <DetectChar attribute="String" context="String" char="&quot;"/>
        <RegExpr attribute="Parenthesis" context="#stay" String="[()]"/>`;
  const space = '<RegExpr attribute="Text" context="#stay" String="\\s+"/>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE language>
<!-- Written by npm run grammar. -->
<language name="DNS Zone" section="Configuration" version="1" kateversion="5.0" license="MIT"
          extensions="*.zone;*.zonefile;*.rev;*.arpa;db.*">
  <highlighting>
    <contexts>
      <context name="Line" attribute="Text" lineEndContext="#stay">
        ${rule('Directive', '\\$(?:ORIGIN|TTL|INCLUDE|GENERATE|DATE)(?=\\s)', 'Data', firstColumn)}${words}
        ${rule('Owner', '(?:[^\\s;()"\\\\]|\\\\.)+', 'Head', firstColumn)}
        <RegExpr attribute="Text" context="Head" String="\\s+(?=[^\\s;])" column="0"/>
      </context>
      <context name="Head" attribute="Text" lineEndContext="#pop">${words}
        ${space}
        ${rule('Class', classes, '#stay')}
        ${rule('Type', types, 'Data')}
        ${rule('Number', '\\d[\\dsmhdw]*(?=\\s)', '#stay')}
        <RegExpr attribute="Text" context="#stay" String="[^\\s;()&quot;]+"/>
      </context>
      <context name="Data" attribute="Text" lineEndContext="#pop#pop">${words}
        ${space}
        ${rule('Number', '\\d[\\dsmhdw]*(?=[\\s;)]|$)', '#stay')}
        <RegExpr attribute="Text" context="#stay" String="(?:[^\\s;()&quot;\\\\]|\\\\.)+"/>
      </context>
      <context name="Comment" attribute="Comment" lineEndContext="#pop"/>
      <context name="String" attribute="String" lineEndContext="#pop">
        <RegExpr attribute="String" context="#stay" String="\\\\."/>
        <DetectChar attribute="String" context="#pop" char="&quot;"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Text" defStyleNum="dsNormal"/>
      <itemData name="Comment" defStyleNum="dsComment"/>
      <itemData name="Directive" defStyleNum="dsPreprocessor"/>
      <itemData name="Owner" defStyleNum="dsFunction"/>
      <itemData name="Class" defStyleNum="dsDataType"/>
      <itemData name="Type" defStyleNum="dsKeyword"/>
      <itemData name="Number" defStyleNum="dsDecVal"/>
      <itemData name="Parenthesis" defStyleNum="dsOperator"/>
      <itemData name="String" defStyleNum="dsString"/>
    </itemDatas>
  </highlighting>
  <general>
    <comments><comment name="singleLine" start=";"/></comments>
  </general>
</language>
`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

async function update(path, text) {
  const fresh = path.endsWith('.json') ? await format(text, { ...(await resolveConfig(path)), filepath: path }) : text;
  if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }) === fresh) return;
  if (check) fail(`${path} is not up to date: npm run grammar`);
  else writeFileSync(path, fresh);
}

/**
 * parser.c is part of the repository, as editors expect: they compile it, and few have the generator. Its first line
 * holds the digest of what it was generated from, so that CI notices a parser that is out of date without it.
 */
function generate() {
  const path = `${FOLDER}/src/parser.c`;
  const mark = `// Generated from grammar.js and rr-types.json, SHA-256 ${digest()}.\n`;
  if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }).startsWith(mark)) return;
  if (check) return fail(`${path} is not up to date: npm run grammar`);
  const command = process.env.TREE_SITTER ?? 'tree-sitter';
  if (spawnSync(command, ['--version']).error !== undefined)
    return fail(
      'Install the tree-sitter command line (tree-sitter-cli), or name it in TREE_SITTER, to generate parser.c.',
    );
  // ABI 14 is what Emacs 29, Neovim 0.7 and Debian 12 load.
  execFileSync(command, ['generate', '--abi', '14'], { cwd: FOLDER, stdio: 'inherit' });
  writeFileSync(path, mark + readFileSync(path, 'utf8'));
}

function digest() {
  const hash = createHash('sha256');
  for (const name of ['grammar.js', 'rr-types.json']) hash.update(readFileSync(`${FOLDER}/${name}`));
  return hash.digest('hex');
}

function fail(why) {
  console.error(why);
  process.exitCode = 1;
}
