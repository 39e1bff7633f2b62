#!/usr/bin/env node
// Compares our HCL reader with tree-sitter-hcl over the Terraform files of any folder: every block and argument, with
// its ranges; and the speed of both with that of HashiCorp's own HCL. `node scripts/hcl-crosscheck.mjs FOLDER…`; exits
// 1
// when files that both accept are read differently.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import hcl2json from '@cdktn/hcl2json';
import { build } from 'esbuild';
import { Language, Parser } from 'web-tree-sitter';

const require = createRequire(import.meta.url);
const { parseHcl } = await ours();
const parser = await theirs();

const total = { bothAccept: 0, onlyWeAccept: [], onlyTheyAccept: [], items: 0, different: [] };
const files = [];
for (const folder of process.argv.slice(2)) {
  for await (const path of terraformFiles(folder)) files.push({ path, text: await readFile(path, 'utf8') });
}
for (const { path, text } of files) compare(path, text);
await report();

function compare(path, text) {
  const tree = parseHcl(text);
  const theirTree = parser.parse(text);
  const weAccept = tree.problems.length === 0;
  const theyAccept = !theirTree.rootNode.hasError;
  if (weAccept && !theyAccept) total.onlyWeAccept.push(path);
  if (theyAccept && !weAccept) total.onlyTheyAccept.push(`${path}: ${describe(tree.problems[0], text)}`);
  if (weAccept && theyAccept) compareItems(path, ourItems(tree.body), theirItems(theirTree.rootNode));
  theirTree.delete();
}

function compareItems(path, our, their) {
  total.bothAccept++;
  total.items += our.length;
  const missing = their.filter((item) => !our.includes(item));
  const surplus = our.filter((item) => !their.includes(item));
  for (const item of missing) total.different.push(`${path}: only tree-sitter has ${item}`);
  for (const item of surplus) total.different.push(`${path}: only we have ${item}`);
}

function ourItems(body) {
  return [
    ...body.attributes.map(({ name, start, end }) => `${name} ${start}-${end}`),
    ...body.blocks.flatMap(({ type, labels, start, end, body: inner }) => [
      `${[type, ...labels.map((label) => label.text)].join(' ')} ${start}-${end}`,
      ...ourItems(inner),
    ]),
  ];
}

/** tree-sitter counts UTF-16 units too. Its heredocs and blocks have the same ends as ours. */
function theirItems(node) {
  return node.namedChildren.flatMap((child) => {
    if (child.type === 'attribute') return [`${child.namedChildren[0].text} ${child.startIndex}-${child.endIndex}`];
    if (child.type !== 'block') return theirItems(child);
    const words = child.namedChildren.filter(({ type }) => type === 'identifier' || type === 'string_lit');
    const header = words.map(({ text }) => text.replace(/^"|"$/g, '')).join(' ');
    return [`${header} ${child.startIndex}-${child.endIndex}`, ...theirItems(child)];
  });
}

async function report() {
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`${files.length} files, ${(size / 1e6).toFixed(2)} MB; both accept ${total.bothAccept}`);
  console.log(`${total.items} blocks and arguments, ${total.different.length} read differently`);
  const rounds = Math.ceil(3e6 / size);
  const ours = await speed(rounds, (text) => void parseHcl(text));
  const theirs = await speed(rounds, (text) => parser.parse(text).delete());
  // HashiCorp's HCL has to read the text, valid or not.
  const hashicorps = await speed(1, (text) => hcl2json.parse('x.tf', text).catch(() => undefined));
  console.log(`MB/s: ours ${ours}, tree-sitter ${theirs}, HashiCorp's ${hashicorps}`);
  for (const line of total.different) console.log(line);
  for (const path of total.onlyWeAccept) console.log(`only we accept ${path}`);
  for (const line of total.onlyTheyAccept) console.log(`only tree-sitter accepts ${line}`);
  if (total.different.length > 0) process.exitCode = 1;
}

/** MB/s over all files, after one round to warm up. */
async function speed(rounds, parse) {
  for (const { text } of files) await parse(text);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const { text } of files) await parse(text);
  const size = files.reduce((sum, { text }) => sum + text.length, 0) * rounds;
  return (size / 1000 / (performance.now() - start)).toFixed(1);
}

function describe({ kind, start }, text) {
  return `line ${text.slice(0, start).split('\n').length}: ${kind}`;
}

async function* terraformFiles(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && /\.(tf|tofu|tfvars)$/.test(entry.name)) yield join(entry.parentPath, entry.name);
  }
}

async function ours() {
  const options = { bundle: true, format: 'esm', write: false, logLevel: 'error' };
  const { outputFiles } = await build({ entryPoints: ['server/src/sources/terraform/hcl/parse.ts'], ...options });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

async function theirs() {
  await Parser.init();
  const path = require
    .resolve('@tree-sitter-grammars/tree-sitter-hcl/package.json')
    .replace('package.json', 'tree-sitter-hcl.wasm');
  return new Parser().setLanguage(await Language.load(path));
}
