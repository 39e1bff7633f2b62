/** Milliseconds for one test: a machine that is busy with other jobs needs ten times as long as an idle one. */
export const TIMEOUT = 120_000;

/** Defines the suites, which need the functions of Mocha to be there, and runs them. Rejects if one test fails. */
export async function runSuites(start: (done: (failures: number) => void) => Mocha.Runner): Promise<void> {
  await import('./suites');
  const failures = await new Promise<number>((resolve) => {
    const runner = start(resolve);
    runner.on('pass', (test) => say(`  ok    ${test.fullTitle()} (${String(test.duration)} ms)`));
    runner.on('fail', (test, error: Error) => say(`  FAIL  ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('end', () => say(`${String(runner.stats?.passes)} passed, ${String(runner.stats?.failures)} failed`));
  });
  if (failures > 0) throw new Error(`${String(failures)} tests failed`);
}

/** If an editor writes its own lines as well, a prefix identifies ours. */
function say(text: string): void {
  console.log(`test: ${text}`);
}
