#!/usr/bin/env node
// Packs the npm package as it is published, from a production build, and uses it as its readers do: TypeScript programs with
// both ways of resolving modules, a program without types, the command line, and the links and pictures of the README.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = `import { checkTerraform, checkZone, compareZones, spfTrace } from 'zonewise';
const { files } = checkZone('@ 300 TXT "v=spf1 +all"\\n', { origin: 'example.org' });
const rules: readonly string[] = (files[0]?.findings ?? []).map(({ rule }) => rule);
console.log(rules.join(), typeof checkTerraform, typeof compareZones, typeof spfTrace);
`;
const PRINTED = 'spf/pass-all function function function\n';

const folder = mkdtempSync(join(tmpdir(), 'zonewise-package-'));
try {
  const installed = install();
  compile('nodenext', 'nodenext');
  compile('preserve', 'bundler');
  assert.equal(run(process.execPath, 'program.mjs'), PRINTED);
  assert.match(run(process.execPath, join(installed, 'dist/cli.js'), 'explain', 'spf/pass-all'), /fix: ask/);
  assert.deepEqual(missingLinks(installed), []);
  console.log('The package works.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  run('tar', '-xzf', filename);
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  renameSync(join(folder, 'package'), join(modules, 'zonewise'));
  return join(modules, 'zonewise');
}

function compile(module, moduleResolution) {
  writeFileSync(join(folder, 'program.mts'), PROGRAM);
  const options = { module, moduleResolution, strict: true, target: 'es2023', lib: ['es2023', 'dom'], types: [] };
  const config = { compilerOptions: { ...options, noEmit: false, outDir: '.' }, files: ['program.mts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  execFileSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { stdio: 'inherit' });
}

/** Relative links and pictures of the README that lead to no file of the package. */
function missingLinks(installed) {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8');
  const targets = [...readme.matchAll(/(?:\]\(|(?:src|srcset)=")([^)"#\s]+)/g)].map(([, target]) => target);
  assert(targets.some((target) => target.endsWith('.png')));
  return targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(installed, target)));
}

function run(command, ...args) {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8' });
}
