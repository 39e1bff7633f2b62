import 'mocha/mocha.js';
import { runSuites, TIMEOUT } from './run';

/** Called by the extension host of a browser, where Mocha is a global. */
export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: TIMEOUT, reporter: Mocha.reporters.Base });
  return runSuites((done) => mocha.run(done));
}
