#!/usr/bin/env node
// Builds dist/release/: one executable that needs no Node (a single executable application), and a Debian package of
// it.
// The executable holds the Node that runs this script. The name servers' own checkers are in bind9-utils, which the
// package suggests.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { inject } from 'postject';

const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const OUT = 'dist/release';
const WORK = 'dist/binary';
const executable = join(OUT, platform() === 'win32' ? 'zonewise.exe' : 'zonewise');

/** Takes modules that need files next to the program from the folder `within` beside them, if there is one. */
const within = {
  name: 'within',
  setup({ onResolve }) {
    onResolve({ filter: /[/](?:programs|rule-pages)$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, dirname(path), 'within', `${basename(path)}.ts`);
      return existsSync(file) ? { path: file } : undefined;
    });
  },
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
mkdirSync(WORK, { recursive: true });
await makeExecutable();
console.log(`${executable} ${megabytes(executable)}`);
if (platform() === 'linux') console.log(`${makePackage()}`);

async function makeExecutable() {
  await build({
    entryPoints: ['server/src/cli/main.ts'],
    outfile: join(WORK, 'cli.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [within],
  });
  const pages = readdirSync('docs/rules', { recursive: true }).filter((path) => path.endsWith('.md'));
  const config = {
    main: join(WORK, 'cli.js'),
    output: join(WORK, 'blob'),
    disableExperimentalSEAWarning: true,
    useCodeCache: true,
    assets: Object.fromEntries(pages.map((path) => [path.replaceAll('\\', '/'), join('docs/rules', path)])),
  };
  writeFileSync(join(WORK, 'config.json'), JSON.stringify(config));
  execFileSync(process.execPath, ['--experimental-sea-config', join(WORK, 'config.json')]);
  copyFileSync(process.execPath, executable);
  // Without symbols it is smaller; where strip is missing it works all the same.
  if (platform() === 'linux') spawnSync('strip', [executable], { stdio: 'ignore' });
  chmodSync(executable, 0o755);
  await inject(executable, 'NODE_SEA_BLOB', readFileSync(config.output), {
    sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
  });
}

/** A .deb with the executable, the manual page and the licences. */
function makePackage() {
  const root = join(WORK, 'deb');
  const cpu = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }[arch()] ?? arch();
  rmSync(root, { recursive: true, force: true });
  for (const folder of ['DEBIAN', 'usr/bin', 'usr/share/man/man1', 'usr/share/doc/zonewise']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  cpSync(executable, join(root, 'usr/bin/zonewise'));
  writeFileSync(
    join(root, 'usr/share/man/man1/zonewise.1.gz'),
    execFileSync('gzip', ['-9nc', 'docs/zonewise.1'], { maxBuffer: 1e8 }),
  );
  cpSync('LICENSE', join(root, 'usr/share/doc/zonewise/copyright'));
  const size = Math.ceil(statSync(executable).size / 1024);
  writeFileSync(
    join(root, 'DEBIAN/control'),
    `Package: zonewise
Version: ${version}
Architecture: ${cpu}
Maintainer: The Zonewise authors <zonewise@localhost>
Installed-Size: ${size}
Depends: libc6, libstdc++6
Suggests: bind9-utils
Section: net
Priority: optional
Description: checks DNS zone files, SPF, DKIM and DMARC
 Finds what breaks e-mail in zone files and in DNS records of Terraform, explains
 it and offers fixes. Also a language server. License: ${license}.
`,
  );
  const file = join(OUT, `zonewise_${version}_${cpu}.deb`);
  execFileSync('dpkg-deb', ['--root-owner-group', '--build', root, file], { stdio: 'ignore' });
  return `${file} ${megabytes(file)}`;
}

function megabytes(file) {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`;
}
