import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** Runs its arguments and prints their CPU seconds, user and system, as the shell counts them. */
const TIMED = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1';

/**
 * Runs a command several times: the medians of CPU and wall milliseconds. `undefined` if it is not installed.
 */
export function measure(command, args, runs) {
  if (spawnSync('bash', ['-c', 'command -v "$1"', '-', command]).status !== 0) return undefined;
  const cpu = [];
  const wall = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const { stderr } = spawnSync('bash', ['-c', TIMED, '-', command, ...args]);
    wall.push(performance.now() - begun);
    const [user, system] = String(stderr).trim().split(' ').map(Number);
    cpu.push((user + system) * 1000);
  }
  return { cpu: Number(percentile(cpu, 50)), wall: Number(percentile(wall, 50)) };
}

/** Prints one measured command, next to a peer if one is given. */
export function row(name, figures, peer) {
  if (figures === undefined) return console.log(`  ${name}: not installed`);
  const ratio =
    peer === undefined
      ? ''
      : `, ${(figures.cpu / peer.cpu).toFixed(2)} × CPU, ${(figures.wall / peer.wall).toFixed(2)} × wall`;
  console.log(`  ${name}: ${figures.cpu.toFixed(0)} ms CPU, ${figures.wall.toFixed(0)} ms wall${ratio}`);
}

/** The given percentile of the values, with one decimal. */
export function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))].toFixed(1);
}
