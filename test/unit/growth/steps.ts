import { Session, type Profiler } from 'node:inspector';

/**
 * How many blocks of our own code a computation executes, counted by the engine: unlike time, the same on every machine.
 */
export function stepsOf(compute: () => unknown): number {
  const session = new Session();
  session.connect();
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    compute();
    return sum(post(session, 'Profiler.takePreciseCoverage') as Profiler.TakePreciseCoverageReturnType);
  } finally {
    post(session, 'Profiler.stopPreciseCoverage');
    post(session, 'Profiler.disable');
    session.disconnect();
  }
}

/** Calls of a session of one's own thread are answered at once. */
function post(session: Session, method: string, params: object = {}): unknown {
  let answer: unknown;
  session.post(method, params, (error, result) => {
    if (error !== null) throw error;
    answer = result;
  });
  return answer;
}

function sum({ result }: Profiler.TakePreciseCoverageReturnType): number {
  const own = result.filter(({ url }) => url.includes('/server/src/'));
  const ranges = own.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((steps, { count }) => steps + count, 0);
}
