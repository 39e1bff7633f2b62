// The action: checks, annotates, and compares what a pull request changes with its base. action.yml sets the variables.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { annotations, failures, summary } from './report.mjs';

const { ZONEWISE_PATHS = '.', ZONEWISE_FAIL_ON = 'error', ZONEWISE_COMMAND = 'npx --yes zonewise' } = process.env;
const { ZONEWISE_BASE = '', GITHUB_STEP_SUMMARY, GITHUB_OUTPUT } = process.env;

const report = zonewise('check', '--format', 'json', ...words(ZONEWISE_PATHS));
for (const line of annotations(report)) console.log(line);
const changed = ZONEWISE_BASE === '' ? [] : changedFiles(report.files.map(({ path }) => path));
const comparisons = changed.flatMap(
  (path) => zonewise('diff', '--format', 'json', `${ZONEWISE_BASE}:${path}`, path) ?? [],
);
if (GITHUB_STEP_SUMMARY !== undefined) appendFileSync(GITHUB_STEP_SUMMARY, summary(report, comparisons));
const findings = report.files.flatMap((file) => file.findings).length;
if (GITHUB_OUTPUT !== undefined) appendFileSync(GITHUB_OUTPUT, `findings=${findings}\n`);
process.exitCode = failures(report, ZONEWISE_FAIL_ON) > 0 ? 1 : 0;

/** The JSON that a command prints; `undefined` for a comparison that is not possible, such as with a new file. */
function zonewise(command, ...args) {
  const [program, ...before] = words(ZONEWISE_COMMAND);
  const { stdout, stderr, error } = spawnSync(program, [...before, command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (stdout) return JSON.parse(stdout);
  if (command === 'diff') return undefined;
  console.log(`::error::${(error?.message ?? stderr).trim().split('\n').at(-1)}`);
  process.exit(2);
}

/** Checked files that differ from the base. The base is fetched if the checkout is shallow. */
function changedFiles(paths) {
  try {
    spawnSync('git', ['fetch', '--quiet', '--depth=1', 'origin', ZONEWISE_BASE]);
    const names = execFileSync('git', ['diff', '--name-only', '-z', ZONEWISE_BASE, '--', '.'], { encoding: 'utf8' });
    return paths.filter((path) => names.split('\0').includes(path.replace(/^[.][/]/, '')));
  } catch {
    return [];
  }
}

function words(text) {
  return text.split(/\s+/).filter((word) => word !== '');
}
