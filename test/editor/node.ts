import Mocha from 'mocha';
import { runSuites, TIMEOUT } from './run';

/** Called by the extension host of a desktop or remote editor. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: TIMEOUT, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  return runSuites((done) => mocha.run(done));
}
